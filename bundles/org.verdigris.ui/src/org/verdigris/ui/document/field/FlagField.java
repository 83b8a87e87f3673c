package org.verdigris.ui.document.field;

import org.eclipse.core.databinding.conversion.IConverter;
import org.eclipse.jface.databinding.swt.typed.WidgetProperties;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.ui.document.DocumentMessages;

/** A check box; grey with words beside it while the file does not say. */
final class FlagField implements Field {
    private static final int DECORATION = 12;

    private final FieldContext context;
    private final Button box;
    private final FieldBinding binding;

    FlagField(Composite parent, FieldContext context) {
        this.context = context;
        box = new Button(parent, SWT.CHECK);
        GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).applyTo(box);
        binding = context.bind(box, WidgetProperties.buttonSelection().observe(box),
                IConverter.<Boolean, String>create(Object::toString),
                IConverter.<String, Boolean>create(text -> Boolean.valueOf(text)));
        refresh();
    }

    @Override
    public Control control() {
        return box;
    }

    @Override
    public void refresh() {
        binding.refresh();
        box.setText(context.isPresent() ? "" : DocumentMessages.Field_absent);
        box.setGrayed(!context.isPresent());
        box.setEnabled(context.session().writable());
    }
}
