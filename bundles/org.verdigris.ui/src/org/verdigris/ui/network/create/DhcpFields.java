package org.verdigris.ui.network.create;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.core.network.DhcpField;
import org.verdigris.core.network.DhcpRemark;
import org.verdigris.core.network.DhcpRules;
import org.verdigris.core.network.DhcpSettings;
import org.verdigris.ui.network.DhcpWords;
import org.verdigris.ui.network.PlannedField;

/** Some of the settings of a DHCP server, a line each, with what Virtual Server would say of them. */
final class DhcpFields {
    private final Map<DhcpField, PlannedField> controls = new EnumMap<>(DhcpField.class);

    DhcpFields(Composite parent, List<DhcpField> fields, BiConsumer<DhcpField, String> typed) {
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        fields.forEach(field -> controls.put(field,
                new PlannedField(form, DhcpWords.id(field), DhcpWords.label(field), DhcpWords.tip(field), SWT.SINGLE,
                        text -> typed.accept(field, text)).message(DhcpWords.sample(field))));
    }

    void show(DhcpSettings settings) {
        controls.forEach((field, control) -> control.show(settings.text(field).orElse("")));
    }

    void enable(boolean enabled) {
        controls.values().forEach(control -> control.enable(enabled));
    }

    /** The first thing here that Virtual Server would refuse. */
    Optional<String> complaint(DhcpSettings settings) {
        return DhcpRules.refusals(settings).stream().filter(remark -> controls.containsKey(remark.field())).findFirst()
                .map(DhcpRemark::text);
    }

    /** Puts a sign at each field of which there is something to say. */
    void mark(DhcpSettings settings) {
        List<DhcpRemark> remarks = DhcpRules.all(settings, Optional.empty());
        controls.forEach((field, control) -> control
                .judge(remarks.stream().filter(remark -> remark.field() == field).findFirst()));
    }
}
