package org.verdigris.ui.network.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.core.network.AddressClass;
import org.verdigris.core.network.DhcpField;
import org.verdigris.core.network.DhcpSettings;
import org.verdigris.ui.network.DhcpWords;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.picture.Identity;

/** Whether the network gives addresses to its guests, and which; the rules of the product hold while one types. */
final class DhcpPage extends ChoicePage {
    private DhcpFields fields;
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
            fields.show(typed);
            changed();
        });
        fields = new DhcpFields(parent, List.copyOf(DhcpField.NETWORK.group()), (field, text) -> {
            type(field, text);
            changed();
        });
        enable();
    }

    /** Whether there is to be a server. */
    boolean isOn() {
        return on;
    }

    void type(DhcpField field, String text) {
        typed = typed.with(field, text);
    }

    /** What is typed, of use or not. */
    DhcpSettings typed() {
        return typed;
    }

    private void enable() {
        fields.enable(on);
        usual.setEnabled(on && typed.address(DhcpField.NETWORK).flatMap(AddressClass::of).isPresent());
    }

    @Override
    protected Optional<String> complaint() {
        return fields.complaint(settings());
    }

    @Override
    protected void mark(Optional<String> complaint) {
        enable();
        fields.mark(settings());
    }
}
