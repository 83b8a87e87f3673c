package org.verdigris.ui.document.field;

import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.picture.Identity;

/** All that a field needs to know of its setting. */
record FieldContext(DocumentSession session, DataBindingContext bindings, FeaturePath path, SettingKey key,
        String label, String tip, Complaint complaint) {

    /** Gives the control its id, name, tooltip and menu, and has it write and be written. */
    <W> FieldBinding bind(Control control, IObservableValue<W> widget, IConverter<W, String> toText,
            IConverter<String, W> toWidget) {
        Identity.give(control, key.toString(), label);
        control.setToolTipText(tip);
        control.setMenu(FieldMenu.of(control, this));
        control.addListener(SWT.FocusOut, event -> session.document().endTyping());
        return FieldBinding.of(this, control instanceof Text, widget, toText, toWidget);
    }

    /** Whether the file has the setting at all. */
    boolean isPresent() {
        return session.document().setting(key).isPresent();
    }
}
