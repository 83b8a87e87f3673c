package org.verdigris.ui.disk.files;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;

/** A line over a page that says what is doubtful or under way, with a button or without; there only when it is needed. */
final class Notice {
    private final Composite line;
    private final Label sign;
    private final Label words;
    private final Button button;

    /** @param id of the words; that of the button ends in {@code .button} */
    Notice(Composite parent, String id, Runnable pressed) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        line.setVisible(false);
        sign = new Label(line, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(sign);
        words = Identity.give(Style.PLAIN.on(new Label(line, SWT.WRAP)), id);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(200, SWT.DEFAULT)
                .applyTo(words);
        button = Identity.give(new Button(line, SWT.PUSH), id + ".button");
        button.addListener(SWT.Selection, event -> pressed.run());
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).exclude(true).applyTo(button);
        button.setVisible(false);
    }

    void warn(String sentences, String tip) {
        tell(Picture.WARNING, sentences, tip, "");
    }

    /** @param action what the button says; empty for none */
    void tell(Picture picture, String sentences, String tip, String action) {
        sign.setImage(picture.image());
        words.setText(sentences.replace("&", "&&"));
        words.setToolTipText(tip);
        if (!button.getText().equals(action)) {
            button.setText(action);
        }
        Presence.set(button, !action.isEmpty());
        Presence.set(line, true);
        line.getParent().layout(true, true);
    }

    void hide() {
        Presence.set(line, false);
    }
}
