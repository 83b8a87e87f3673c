package org.verdigris.ui.document.field;

import java.util.Optional;

import org.eclipse.core.databinding.Binding;
import org.eclipse.core.databinding.UpdateValueStrategy;
import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.core.databinding.observable.value.IObservableValue;
import org.eclipse.core.databinding.validation.ValidationStatus;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.jface.databinding.fieldassist.ControlDecorationSupport;
import org.eclipse.swt.SWT;

/**
 * Keeps a widget and a setting the same. A text that is no value stays in the widget, with a sign before it and a sentence
 * below, until it is corrected, taken back, or the setting gets another value.
 */
final class FieldBinding {
    private final FieldContext context;
    private final SettingValue value;
    private Binding binding;
    private boolean unfit;
    private boolean quiet;

    private FieldBinding(FieldContext context, boolean typed) {
        this.context = context;
        this.value = new SettingValue(context.session(), context.key(), context.label(), typed,
                context.bindings().getValidationRealm());
    }

    /** @param typed whether the text comes key by key */
    static <W> FieldBinding of(FieldContext context, boolean typed, IObservableValue<W> widget,
            IConverter<W, String> toText, IConverter<String, W> toWidget) {
        FieldBinding field = new FieldBinding(context, typed);
        UpdateValueStrategy<W, String> writing = new UpdateValueStrategy<>();
        writing.setConverter(toText);
        writing.setAfterConvertValidator(field::judge);
        UpdateValueStrategy<String, W> reading = new UpdateValueStrategy<>();
        reading.setConverter(toWidget);
        field.binding = context.bindings().bindValue(widget, field.value, writing, reading);
        ControlDecorationSupport.create(field.binding, SWT.LEFT | SWT.CENTER);
        return field;
    }

    private IStatus judge(String text) {
        if (quiet) {
            return Status.CANCEL_STATUS;
        }
        Optional<String> sentence = value.complaint(text);
        tell(sentence);
        return sentence.map(ValidationStatus::error).orElse(Status.OK_STATUS);
    }

    private void tell(Optional<String> sentence) {
        unfit = sentence.isPresent();
        context.session().unfit(context.key(), sentence);
        context.complaint().show(sentence);
    }

    /** Changes what the widget offers; what it tells meanwhile is not meant. */
    void quietly(Runnable change) {
        quiet = true;
        try {
            change.run();
        } finally {
            quiet = false;
        }
        binding.updateModelToTarget();
    }

    /** The text of the setting now; null where there is none. */
    String text() {
        return value.getValue();
    }

    /** Has the widget show what the document says now. */
    void refresh() {
        boolean other = value.refresh();
        if (unfit && (other || !context.session().unfit().containsKey(context.key()))) {
            tell(Optional.empty());
            binding.updateModelToTarget();
        }
    }
}
