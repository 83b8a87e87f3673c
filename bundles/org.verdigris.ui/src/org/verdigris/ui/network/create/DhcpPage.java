package org.verdigris.ui.network.create;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.core.network.AddressClass;
import org.verdigris.core.network.DhcpField;
import org.verdigris.core.network.DhcpRemark;
import org.verdigris.core.network.DhcpRules;
import org.verdigris.core.network.DhcpSettings;
import org.verdigris.ui.network.DhcpWords;
import org.verdigris.ui.network.PlannedField;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.picture.Identity;

/** Whether the network gives addresses to its guests, and which; the rules of the product hold while one types. */
final class DhcpPage extends ChoicePage {
    private final Map<DhcpField, PlannedField> fields = new EnumMap<>(DhcpField.class);
    private DhcpSettings typed = DhcpSettings.UNKNOWN;
    private boolean on;
    private Button usual;

    DhcpPage() {
        super(CreateMessages.Dhcp_title, CreateMessages.Dhcp_question, CreateMessages.Dhcp_why);
    }

    /** What Virtual Server is told; nothing if there is to be no server, which is how a network comes to be. */
    DhcpSettings settings() {
        if (!on) {
            return DhcpSettings.UNKNOWN;
        }
        DhcpSettings settings = typed.typed().with(DhcpField.ENABLED, String.valueOf(true));
        for (DhcpField field : DhcpField.NETWORK.group()) {
            settings = settings.with(field, typed.written(field));
        }
        return settings;
    }

    @Override
    protected void createAnswer(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(head);
        Button server = Identity.give(new Button(head, SWT.CHECK), "network.dhcp");
        server.setText(CreateMessages.Dhcp_server);
        server.setToolTipText(DhcpWords.tip(DhcpField.ENABLED));
        server.addListener(SWT.Selection, event -> {
            on = server.getSelection();
            changed();
        });
        usual = Identity.give(new Button(head, SWT.PUSH), "dhcp.usual");
        usual.setText(CreateMessages.Dhcp_usual);
        usual.setToolTipText(CreateMessages.Dhcp_usualTip);
        usual.addListener(SWT.Selection, event -> {
            typed = typed.withUsual();
            fields.forEach((field, control) -> control.show(typed.text(field).orElse("")));
            changed();
        });
        Composite form = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 4).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(form);
        Stream.of(DhcpField.values()).filter(field -> field != DhcpField.ENABLED).forEach(field -> {
            PlannedField control = new PlannedField(form, DhcpWords.id(field), DhcpWords.label(field),
                    DhcpWords.tip(field), SWT.SINGLE, text -> type(field, text));
            fields.put(field, control.message(DhcpWords.sample(field)));
        });
        enable();
    }

    private void type(DhcpField field, String text) {
        typed = typed.with(field, text);
        changed();
    }

    private void enable() {
        fields.values().forEach(field -> field.enable(on));
        usual.setEnabled(on && typed.address(DhcpField.NETWORK).flatMap(AddressClass::of).isPresent());
    }

    @Override
    protected Optional<String> complaint() {
        return DhcpRules.refusals(settings()).stream().findFirst().map(DhcpRemark::text);
    }

    @Override
    protected void mark(Optional<String> complaint) {
        enable();
        List<DhcpRemark> remarks = DhcpRules.all(settings(), Optional.empty());
        fields.forEach((field, control) -> control
                .judge(remarks.stream().filter(remark -> remark.field() == field).findFirst()));
    }
}
