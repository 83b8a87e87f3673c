package org.verdigris.ui.network;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.verdigris.model.estate.DhcpServer;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.Messages;
import org.verdigris.ui.editor.FactsPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Facts;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.wording.Phrase;

/** A network's summary: where it leads, who is on it, what its DHCP server gives out. */
final class NetworkPage extends FactsPage<VirtualNetwork> {
    private static final int MOST_MACHINES = 50;

    NetworkPage(Consumer<NamedElement> open) {
        super(open);
    }

    @Override
    public String title() {
        return Messages.NetworkPage_title;
    }

    @Override
    protected void fill(Sections page, VirtualNetwork network, Snapshot snapshot) {
        page.title(network.getName(), Phrase.of(Messages.NetworkPage_what, network.getPath()));
        page.problems(snapshot.index().problemsOf(network));
        if (network.getUnreadable() != null) {
            page.text(network.getUnreadable());
        } else {
            page.facts(Messages.NetworkPage_connection)
                    .link(Messages.NetworkPage_host, network.getHost())
                    .fact(Messages.NetworkPage_adapter, adapter(network))
                    .fact(Messages.NetworkPage_id, network.getNetworkId())
                    .fact(Messages.NetworkPage_notes, network.getNotes());
            machines(page, network);
            dhcp(page, network.getDhcp());
        }
        page.facts(Messages.NetworkPage_file)
                .fact(Messages.NetworkPage_path, network.getPath())
                .size(Messages.NetworkPage_fileSize, network.getFileSize())
                .moment(Messages.NetworkPage_modified, network.getModified());
    }

    private static String adapter(VirtualNetwork network) {
        if (network.getHostAdapter() != null && !network.getHostAdapter().isBlank()) {
            return network.getHostAdapter();
        }
        return network.getGateway() == null ? null : Phrase.of(Messages.NetworkPage_binding, network.getGateway());
    }

    private static void machines(Sections page, VirtualNetwork network) {
        List<VirtualMachine> machines = network.getAdapters().stream().map(NetworkAdapter::getMachine)
                .filter(Objects::nonNull).distinct().toList();
        Facts facts = page.facts(Phrase.of(Messages.NetworkPage_machines, machines.size()));
        if (machines.isEmpty()) {
            facts.fact(Messages.NetworkPage_nobody, Messages.NetworkPage_nobodyWhy);
        }
        machines.stream().limit(MOST_MACHINES).forEach(machine -> facts.link(
                machine.getHost() == null ? Messages.NetworkPage_machine : machine.getHost().getName(), machine));
        if (machines.size() > MOST_MACHINES) {
            facts.fact(Messages.NetworkPage_more,
                    Phrase.of(Messages.NetworkPage_moreWhere, machines.size() - MOST_MACHINES));
        }
    }

    private static void dhcp(Sections page, DhcpServer dhcp) {
        Facts facts = page.facts(Messages.NetworkPage_dhcp);
        if (dhcp == null || !Boolean.TRUE.equals(dhcp.getEnabled())) {
            facts.fact(Messages.NetworkPage_dhcpServer,
                    dhcp == null ? null : Messages.NetworkPage_dhcpOff);
            return;
        }
        facts.fact(Messages.NetworkPage_dhcpServer, dhcp.getServer())
                .fact(Messages.NetworkPage_subnet, both(dhcp.getNetwork(), dhcp.getMask(), " / "))
                .fact(Messages.NetworkPage_pool, both(dhcp.getStart(), dhcp.getEnd(), " – "))
                .fact(Messages.NetworkPage_router, dhcp.getGateway())
                .fact(Messages.NetworkPage_dns, dhcp.getDnsServers())
                .fact(Messages.NetworkPage_wins, dhcp.getWinsServers())
                .fact(Messages.NetworkPage_lease, dhcp.getLeaseTime() == null ? null
                        : Phrase.of(Messages.NetworkPage_seconds, dhcp.getLeaseTime()));
    }

    private static String both(String one, String other, String between) {
        return one == null || other == null ? null : one + between + other;
    }
}
