package org.verdigris.ui.document.field;

import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;
import org.verdigris.ui.document.DocumentMessages;

/** A text, on one line or on several. */
final class TextField implements Field {
    private static final int DECORATION = 12;
    private static final int LINES = 96;

    private final FieldContext context;
    private final Text text;
    private final SettingValue value;

    TextField(Composite parent, FieldContext context, int style) {
        this.context = context;
        boolean several = (style & SWT.MULTI) != 0;
        text = new Text(parent, SWT.BORDER | style | (several ? SWT.WRAP | SWT.V_SCROLL : SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, several).indent(DECORATION, 0)
                .hint(160, several ? LINES : SWT.DEFAULT).applyTo(text);
        value = context.value();
        bind(context, text, value);
        refresh();
    }

    static void bind(FieldContext context, Text text, SettingValue value) {
        context.bind(text, value, WidgetProperties.text(SWT.Modify).observe(text),
                IConverter.<String, String>create(written -> written.replace(Text.DELIMITER, "\n")),
                IConverter.<String, String>create(read -> read == null ? "" : read.replace("\n", Text.DELIMITER)));
    }

    static void show(FieldContext context, Text text) {
        text.setEnabled(true); // a reason against it is told again after this
        text.setMessage(context.isPresent() ? "" : DocumentMessages.Field_absent);
        text.setEditable(context.session().writable());
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void refresh() {
        value.refresh();
        show(context, text);
    }
}
