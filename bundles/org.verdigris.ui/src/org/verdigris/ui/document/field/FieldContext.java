package org.verdigris.ui.document.field;

import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.DataBindingContext;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentMessages;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** All that a field needs to know of its setting. */
record FieldContext(DocumentSession session, DataBindingContext bindings, FeaturePath path, SettingKey key,
        String label,
        String tip) {

    SettingValue value() {
        return new SettingValue(session, key, label, bindings.getValidationRealm());
    }

    /** Gives the control its id, name, tooltip and menu, and has it write and be written. */
    <W> void bind(Control control, SettingValue value, IObservableValue<W> widget, IConverter<W, String> toText,
            IConverter<String, W> toWidget) {
        Identity.give(control, key.toString(), label);
        control.setToolTipText(tip);
        menu(control);
        control.addListener(SWT.FocusOut, event -> session.document().endTyping());
        UpdateValueStrategy<W, String> writing = new UpdateValueStrategy<>();
        writing.setConverter(toText);
        writing.setAfterConvertValidator(text -> judged(value, text));
        UpdateValueStrategy<String, W> reading = new UpdateValueStrategy<>();
        reading.setConverter(toWidget);
        Binding binding = bindings.bindValue(widget, value, writing, reading);
        ControlDecorationSupport.create(binding, SWT.LEFT | SWT.CENTER);
    }

    private IStatus judged(SettingValue value, String text) {
        Optional<String> complaint = value.complaint(text);
        value.judged(complaint);
        return complaint.map(ValidationStatus::error).orElse(Status.OK_STATUS);
    }

    private void menu(Control control) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> shown.add(new Action(DocumentMessages.Field_remove) {
            @Override
            public void run() {
                session.alter(Phrase.of(DocumentMessages.Field_removeLabel, label), Alteration.remove(key));
            }

            @Override
            public boolean isEnabled() {
                return session.writable() && session.document().setting(key).isPresent();
            }
        }));
        control.setMenu(menu.createContextMenu(control));
    }

    /** Whether the file has the setting at all. */
    boolean isPresent() {
        return session.document().setting(key).isPresent();
    }
}
