package org.verdigris.ui.document;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.estate.Severity;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;

/** The line above the pages of an editor that says what was refused; there only when it is needed. */
final class EditorHead {
    private final Composite line;
    private final Label words;

    EditorHead(Composite parent) {
        line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 8).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(line);
        line.setVisible(false);
        Label sign = new Label(line, SWT.NONE);
        sign.setImage(Picture.of(Severity.ERROR).image());
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(sign);
        words = Identity.give(Style.PLAIN.on(new Label(line, SWT.WRAP)), "editor.refusal");
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(words);
    }

    void refuse(Optional<String> sentence) {
        words.setText(sentence.orElse("").replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).exclude(sentence.isEmpty()).applyTo(line);
        line.setVisible(sentence.isPresent());
        line.getParent().layout(true, true);
    }
}
