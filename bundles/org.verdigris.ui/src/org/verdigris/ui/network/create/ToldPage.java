package org.verdigris.ui.network.create;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.verdigris.core.network.DhcpField;
import org.verdigris.ui.operation.ChoicePage;

/** What the DHCP server of the network tells guests besides their addresses, and for how long these are valid. */
final class ToldPage extends ChoicePage {
    private static final List<DhcpField> TOLD = List.of(DhcpField.GATEWAY, DhcpField.DNS, DhcpField.WINS,
            DhcpField.LEASE, DhcpField.RENEWAL, DhcpField.REBINDING);

    private final DhcpPage server;
    private DhcpFields fields;

    ToldPage(DhcpPage server) {
        super(CreateMessages.Told_title, CreateMessages.Told_question, CreateMessages.Told_why);
        this.server = server;
    }

    @Override
    protected void createAnswer(Composite parent) {
        fields = new DhcpFields(parent, TOLD, (field, text) -> {
            server.type(field, text);
            changed();
        });
    }

    @Override
    protected void shown() {
        fields.show(server.typed());
        changed();
    }

    @Override
    protected Optional<String> complaint() {
        return fields.complaint(server.settings());
    }

    @Override
    protected void mark(Optional<String> complaint) {
        fields.mark(server.settings());
    }
}
