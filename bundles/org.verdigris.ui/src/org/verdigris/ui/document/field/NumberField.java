package org.verdigris.ui.document.field;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;
import org.verdigris.model.settings.SettingDescription;
import org.verdigris.ui.page.FontScale;
import org.verdigris.ui.page.Style;

/** A number with its unit and range behind it. */
final class NumberField implements Field {
    private static final int DECORATION = 12;
    private static final int WIDTH = 88;

    private final FieldContext context;
    private final Text text;
    private final FieldBinding binding;

    NumberField(Composite parent, FieldContext context) {
        this.context = context;
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).indent(DECORATION, 0).applyTo(line);
        text = new Text(line, SWT.BORDER | SWT.RIGHT);
        GridDataFactory.fillDefaults().hint(FontScale.of(text, WIDTH), SWT.DEFAULT).applyTo(text);
        Label limits = Style.QUIET.on(new Label(line, SWT.NONE));
        limits.setText(context.path().description().map(NumberField::limits).orElse(""));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(limits);
        binding = TextField.bind(context, text);
        refresh();
    }

    private static String limits(SettingDescription known) {
        String range = known.range().map(bounds -> " (" + bounds.minimum() + "\u2013" + bounds.maximum() + ")")
                .orElse("");
        return (known.unit() + range).strip();
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void refresh() {
        TextField.show(context, binding, text);
    }
}
