package org.verdigris.cli.report;

import java.util.Objects;
import java.util.stream.Collectors;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.model.estate.DhcpServer;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.model.text.Catalogue;

/** A virtual network for the reader. */
public final class NetworkText {

    private final Terminal terminal;

    public NetworkText(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    /** Writes the name and the facts below it. */
    public void print(VirtualNetwork network) {
        terminal.line("  " + terminal.style().heading(Cell.clean(network.getName())));
        Facts facts = new Facts().add(Messages.Fact_file, network.getPath())
                .add(Messages.Fact_size, Words.size(network.getFileSize()))
                .add(Messages.Fact_changed, Words.time(network.getModified()))
                .add(Messages.Fact_unreadable, network.getUnreadable())
                .add(Messages.Fact_host, network.getHost() == null ? null : network.getHost().getName())
                .add(Messages.Fact_id, network.getNetworkId())
                .add(Messages.NetworkText_binding, network.getGateway())
                .add(Messages.NetworkText_adapter, Unconfirmed.value(network.getHostAdapter()))
                .add(Messages.Fact_notes, Unconfirmed.value(network.getNotes()));
        if (network.getDhcp() != null) {
            dhcp(facts, network.getDhcp());
        }
        facts.add(Messages.NetworkText_machines, network.getAdapters().stream()
                .map(NetworkText::user).distinct().sorted().collect(Collectors.joining(", ")));
        facts.print(terminal, "    ");
    }

    private static void dhcp(Facts facts, DhcpServer dhcp) {
        facts.add(Messages.NetworkText_dhcp, Unconfirmed.value(Words.flag(dhcp.getEnabled())));
        if (dhcp.getStart() != null && dhcp.getEnd() != null) {
            facts.add(Messages.NetworkText_range, Unconfirmed.value(
                    Catalogue.text(Messages.NetworkText_rangeText, dhcp.getStart(), dhcp.getEnd())));
        }
    }

    private static String user(NetworkAdapter adapter) {
        return adapter.getMachine().getName();
    }
}
