package org.verdigris.ui.document.field;

import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.verdigris.ui.document.DocumentMessages;

/** A text, on one line or on several. */
final class TextField implements Field {
    private static final int DECORATION = 12;
    private static final int LINES = 96;

    private final FieldContext context;
    private final Text text;
    private final FieldBinding binding;

    TextField(Composite parent, FieldContext context, int style) {
        this.context = context;
        boolean several = (style & SWT.MULTI) != 0;
        text = new Text(parent, SWT.BORDER | style | (several ? SWT.WRAP | SWT.V_SCROLL : SWT.NONE));
        GridDataFactory.fillDefaults().grab(true, several).indent(DECORATION, 0)
                .hint(160, several ? LINES : SWT.DEFAULT).applyTo(text);
        if (several) {
            text.addListener(SWT.Traverse, TextField::goOn);
        }
        binding = bind(context, text);
        refresh();
    }

    /** The tabulator leads to the next field, as everywhere else. */
    private static void goOn(Event key) {
        if (key.detail == SWT.TRAVERSE_TAB_NEXT || key.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
            key.doit = true;
        }
    }

    static FieldBinding bind(FieldContext context, Text text) {
        return context.bind(text, WidgetProperties.text(SWT.Modify).observe(text),
                IConverter.<String, String>create(written -> written.replace(Text.DELIMITER, "\n")),
                IConverter.<String, String>create(read -> read == null ? "" : read.replace("\n", Text.DELIMITER)));
    }

    /** What was undone or redone is gone on with where it ends. */
    static void show(FieldContext context, FieldBinding binding, Text text) {
        String before = text.getText();
        binding.refresh();
        if (!text.getText().equals(before)) {
            text.setSelection(endOfChange(before, text.getText()));
        }
        text.setEnabled(true);
        text.setMessage(context.isPresent() ? "" : DocumentMessages.Field_absent);
        text.setEditable(context.session().writable());
    }

    private static int endOfChange(String before, String after) {
        int same = 0;
        int most = Math.min(before.length(), after.length());
        while (same < most && before.charAt(before.length() - 1 - same) == after.charAt(after.length() - 1 - same)) {
            same++;
        }
        return after.length() - same;
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void refresh() {
        show(context, binding, text);
    }
}
