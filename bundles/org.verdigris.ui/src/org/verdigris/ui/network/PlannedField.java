package org.verdigris.ui.network;

import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verdigris.core.network.DhcpRemark;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** A labelled text of something that is prepared and in no file. */
public final class PlannedField {
    private static final int LABEL_WIDTH = 132;
    private static final int DECORATION = 12;

    private final Text text;
    private final ControlDecoration sign;
    private boolean showing;

    /** @param section with two columns */
    public PlannedField(Composite section, String id, String label, String tip, int style, Consumer<String> typed) {
        Label name = Style.QUIET.on(new Label(section, SWT.NONE));
        name.setText(label);
        name.setToolTipText(tip);
        boolean several = (style & SWT.MULTI) != 0;
        GridDataFactory.fillDefaults().hint(LABEL_WIDTH, SWT.DEFAULT)
                .align(SWT.BEGINNING, several ? SWT.BEGINNING : SWT.CENTER).applyTo(name);
        text = Identity.give(new Text(section, SWT.BORDER | style), id, label);
        text.setToolTipText(tip);
        GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0)
                .hint(160, several ? 72 : SWT.DEFAULT).applyTo(text);
        sign = new ControlDecoration(text, SWT.LEFT | SWT.CENTER);
        sign.hide();
        text.addListener(SWT.Modify, event -> {
            if (!showing) {
                typed.accept(text.getText());
            }
        });
    }

    /** Grey words that are there while nothing is typed. */
    public PlannedField message(String words) {
        text.setMessage(words);
        return this;
    }

    public void enable(boolean enabled) {
        text.setEnabled(enabled);
    }

    public void focus() {
        text.setFocus();
    }

    public void show(String value) {
        if (!text.getText().equals(value)) {
            showing = true;
            text.setText(value);
            showing = false;
        }
    }

    /** Puts a sign at the field with what is to be said about it, or takes it away. */
    public void judge(Optional<DhcpRemark> remark) {
        remark.ifPresentOrElse(said -> {
            boolean refused = said.kind() == DhcpRemark.Kind.REFUSAL;
            sign(refused ? FieldDecorationRegistry.DEC_ERROR : FieldDecorationRegistry.DEC_INFORMATION, said.text());
        }, sign::hide);
    }

    /** The same for what is no value at all. */
    void refuse(Optional<String> sentence) {
        sentence.ifPresentOrElse(said -> sign(FieldDecorationRegistry.DEC_ERROR, said), sign::hide);
    }

    private void sign(String kind, String sentence) {
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(kind).getImage());
        sign.setDescriptionText(sentence);
        sign.show();
    }
}
