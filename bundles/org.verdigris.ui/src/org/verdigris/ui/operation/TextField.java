package org.verdigris.ui.operation;

import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verdigris.ui.picture.Identity;

/** A named field whose complaint stands beside it as a sign with the sentence. */
public final class TextField {
    private static final int INDENT = 10;

    private final Text text;
    private final ControlDecoration sign;
    private String value = "";

    /** @param id of the field, for tests and tools */
    public TextField(Composite parent, String id, String name, Runnable changed) {
        new Label(parent, SWT.NONE).setText(name);
        text = Identity.give(new Text(parent, SWT.BORDER), id, name);
        text.addListener(SWT.Modify, event -> {
            value = text.getText().strip();
            changed.run();
        });
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).indent(INDENT, 0).applyTo(text);
        sign = new ControlDecoration(text, SWT.LEFT | SWT.CENTER);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        sign.hide();
    }

    public Text control() {
        return text;
    }

    /** What stands in it; also when it is gone with the window it was in. */
    public String value() {
        return value;
    }

    public void complain(Optional<String> sentence) {
        sign.setDescriptionText(sentence.orElse(null));
        if (sentence.isPresent()) {
            sign.show();
        } else {
            sign.hide();
        }
    }
}
