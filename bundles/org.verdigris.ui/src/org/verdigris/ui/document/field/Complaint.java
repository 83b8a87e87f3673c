package org.verdigris.ui.document.field;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;

/** The sentence below a field whose text is no value; there only while it is needed. */
final class Complaint {
    private final Composite section;
    private final SettingKey key;
    private Optional<Label> words = Optional.empty();
    private Control control;

    Complaint(Composite section, SettingKey key) {
        this.section = section;
        this.key = key;
    }

    /** Makes its place in the section, where the field stands already. */
    void createBelow(Control field) {
        Label label = Identity.give(Style.PLAIN.on(new Label(section, SWT.WRAP)), key + ".complaint");
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(160, SWT.DEFAULT).applyTo(label);
        Presence.set(label, false);
        words = Optional.of(label);
        control = field;
    }

    void show(Optional<String> sentence) {
        words.filter(label -> label.getVisible() || sentence.isPresent()).ifPresent(label -> {
            label.setText(sentence.orElse("").replace("&", "&&"));
            Control cell = control.getParent() == section ? control : control.getParent();
            ((GridData) label.getLayoutData()).horizontalIndent = cell.getLocation().x;
            Presence.set(label, sentence.isPresent());
            Scroller.fitAround(label);
        });
    }
}
