package org.verdigris.ui.machine.network;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.core.machine.MachineNetwork;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** What an adapter is connected to: a network of the estate, nothing, or one that the file names and nobody knows. */
final class NetworkChoice {
    private static final int DECORATION = 12;
    private static final int WIDTH = 264;

    private final DocumentSession session;
    private final AdapterActions actions;
    private final int number;
    private final Combo combo;
    private final Map<String, MachineNetwork> networks = new LinkedHashMap<>();

    NetworkChoice(Composite parent, DocumentSession session, AdapterActions actions, int number) {
        this.session = session;
        this.actions = actions;
        this.number = number;
        combo = Identity.give(new Combo(parent, SWT.READ_ONLY),
                actions.adapters().key(number, Literals.NETWORK_ADAPTER__NETWORK_ID).toString(),
                AdapterMessages.Adapter_network);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).indent(DECORATION, 0)
                .hint(WIDTH, SWT.DEFAULT).applyTo(combo);
        combo.addListener(SWT.Selection, event -> Optional.ofNullable(networks.get(combo.getText()))
                .ifPresent(chosen -> actions.connect(number, chosen)));
    }

    Control control() {
        return combo;
    }

    void refresh() {
        MachineNetwork present = actions.adapter(number).map(NetworkChoice::network)
                .orElse(MachineNetwork.unplugged());
        networks.clear();
        networks.put(AdapterMessages.Adapter_notConnected, MachineNetwork.unplugged());
        for (VirtualNetwork network : actions.networks()) {
            if (network.getNetworkId() != null && !network.getNetworkId().isBlank()) {
                MachineNetwork known = MachineNetwork.of(network);
                networks.putIfAbsent(label(network, known), known);
            }
        }
        String item = networks.entrySet().stream().filter(each -> isSame(each.getValue(), present))
                .map(Map.Entry::getKey).findFirst()
                .orElseGet(() -> Phrase.of(AdapterMessages.Adapter_stranger,
                        present.name().isBlank() ? present.id() : present.name()));
        networks.putIfAbsent(item, present);
        List<String> items = List.copyOf(networks.keySet());
        if (!items.equals(List.of(combo.getItems()))) {
            combo.setItems(items.toArray(String[]::new));
        }
        if (combo.getSelectionIndex() != items.indexOf(item)) {
            combo.select(items.indexOf(item));
        }
        combo.setToolTipText((AdapterMessages.Adapter_networkTip + "\n" + present.id()).strip());
        combo.setEnabled(session.writable());
    }

    private static MachineNetwork network(NetworkAdapter adapter) {
        String id = adapter.getNetworkId() == null ? "" : adapter.getNetworkId();
        return new MachineNetwork(adapter.getNetworkName() == null ? "" : adapter.getNetworkName(),
                id.replace("0", "").isBlank() ? "" : id);
    }

    /** Networks of one name are told apart by their hosts; that of the machine's own host comes first. */
    private String label(VirtualNetwork network, MachineNetwork known) {
        return networks.containsKey(known.name()) && network.getHost() != null
                ? known.name() + " \u2013 " + network.getHost().getName() : known.name();
    }

    private static boolean isSame(MachineNetwork one, MachineNetwork other) {
        return one.id().equalsIgnoreCase(other.id());
    }
}
