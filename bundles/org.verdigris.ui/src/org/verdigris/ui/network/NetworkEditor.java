package org.verdigris.ui.network;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.settings.AllSettingsPage;
import org.verdigris.ui.settings.SourcePage;

/** Everything about one virtual network, to be edited as far as its file is documented. */
public final class NetworkEditor extends DocumentEditor<VirtualNetwork> {
    private static final Map<Path, HostChange> PREPARED = new HashMap<>();

    private Optional<HostChange> change = Optional.empty();

    public NetworkEditor() {
        super(VirtualNetwork.class);
    }

    @Override
    protected List<ThingPage<VirtualNetwork>> makePages() {
        ThingPage<VirtualNetwork> addresses = page(NetworkMessages.Mac_title, AddressesPage::new);
        ThingPage<VirtualNetwork> script =
                page(NetworkMessages.Script_title, session -> new ScriptPage(session, change(session)));
        return List.of(
                page(NetworkMessages.Overview_title,
                        session -> new NetworkOverviewPage(session, () -> showPage(addresses))),
                page(NetworkMessages.Dhcp_title,
                        session -> new DhcpPage(session, change(session), () -> showPage(script))),
                addresses, script, page(AllSettingsPage.title(), AllSettingsPage::new),
                page(SourcePage.title(), SourcePage::new));
    }

    /** What is prepared is shared by the pages, and is there again when the file is opened again. */
    private HostChange change(DocumentSession session) {
        if (change.isEmpty()) {
            VirtualNetwork network = (VirtualNetwork) session.document().element();
            HostChange prepared = PREPARED.computeIfAbsent(session.document().file().toAbsolutePath().normalize(),
                    file -> new HostChange(Optional.ofNullable(network.getStoredName()).orElse(network.getName())));
            prepared.removeListeners();
            change = Optional.of(prepared);
        }
        return change.get();
    }
}
