package org.verdigris.ui.document.field;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.settings.SettingType;
import org.verdigris.ui.Messages;
import org.verdigris.ui.document.DocumentMessages;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** A setting that is only shown; its tooltip says why. */
final class ShownField implements Field {
    private final DocumentSession session;
    private final FeaturePath path;
    private final Label text;

    ShownField(Composite parent, DocumentSession session, FeaturePath path, String label, String tip) {
        this.session = session;
        this.path = path;
        text = Identity.give(Style.QUIET.on(new Label(parent, SWT.WRAP)), path.toString(), label);
        text.setToolTipText(tip);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).hint(120, SWT.DEFAULT).applyTo(text);
        refresh();
    }

    @Override
    public Control control() {
        return text;
    }

    @Override
    public void refresh() {
        Optional<String> value = session.document().key(path).flatMap(session.document()::text);
        boolean placed = session.document().key(path).isPresent();
        text.setText(value.map(this::words).orElse(placed ? DocumentMessages.Field_absent
                : DocumentMessages.Field_unknown).replace("&", "&&"));
    }

    private String words(String value) {
        if (value.isBlank()) {
            return Messages.Unknown_dash;
        }
        boolean flag = path.description().filter(known -> known.type() == SettingType.BOOLEAN).isPresent();
        if (flag && SettingType.BOOLEAN.complaint(value).isEmpty()) {
            return value.equals("true") ? Messages.Facts_yes : Messages.Facts_no;
        }
        return path.description().flatMap(known -> known.values().entrySet().stream()
                .filter(each -> each.getKey().toString().equals(value)).map(each -> each.getValue()).findFirst())
                .orElse(value);
    }
}
