package org.verdigris.ui.machine.behaviour;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.fieldassist.ControlDecoration;
import org.eclipse.jface.fieldassist.FieldDecorationRegistry;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verdigris.core.script.HostSetting;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** What a script is to set: empty for what stays as it is. */
final class HostSettingField {
    private static final int LABEL_WIDTH = 132;
    private static final int DECORATION = 12;

    private final Map<String, String> words = new LinkedHashMap<>();
    private final Control control;
    private final ControlDecoration sign;

    /** @param choices words for the values, where there are only some; empty for what is typed */
    HostSettingField(Composite section, HostSetting setting, String name, String tip, Map<String, String> choices,
            Runnable changed) {
        Label label = Style.QUIET.on(new Label(section, SWT.NONE));
        label.setText(name);
        label.setToolTipText(tip);
        int width = Math.max(LABEL_WIDTH, label.computeSize(SWT.DEFAULT, SWT.DEFAULT).x);
        GridDataFactory.fillDefaults().hint(width, SWT.DEFAULT).align(SWT.BEGINNING, SWT.CENTER).applyTo(label);
        control = choices.isEmpty() ? text(section, changed) : combo(section, choices, changed);
        Identity.give(control, "behaviour.host." + setting.name().toLowerCase(Locale.ROOT), name);
        control.setToolTipText(tip);
        GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).hint(120, SWT.DEFAULT).applyTo(control);
        sign = new ControlDecoration(control, SWT.LEFT | SWT.CENTER);
        sign.setImage(FieldDecorationRegistry.getDefault().getFieldDecoration(FieldDecorationRegistry.DEC_ERROR)
                .getImage());
        sign.hide();
    }

    private static Text text(Composite section, Runnable changed) {
        Text text = new Text(section, SWT.BORDER);
        text.setMessage(BehaviourMessages.Host_unchanged);
        text.addListener(SWT.Modify, event -> changed.run());
        return text;
    }

    private Combo combo(Composite section, Map<String, String> choices, Runnable changed) {
        words.put(BehaviourMessages.Host_unchanged, "");
        choices.forEach((value, word) -> words.put(word, value));
        Combo combo = new Combo(section, SWT.READ_ONLY);
        combo.setItems(words.keySet().toArray(String[]::new));
        combo.select(0);
        combo.addListener(SWT.Selection, event -> changed.run());
        return combo;
    }

    String value() {
        return control instanceof Text text ? text.getText() : words.get(((Combo) control).getText());
    }

    void complain(Optional<String> sentence) {
        sign.setDescriptionText(sentence.orElse(null));
        if (sentence.isPresent()) {
            sign.show();
        } else {
            sign.hide();
        }
    }

    void focus() {
        control.setFocus();
    }
}
