package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** An address of the server before those that it gives. */
final class DhcpAddress extends Checker<VirtualNetwork> {
    DhcpAddress() {
        super(VirtualNetwork.class, Rule.error(Topic.NETWORK, "dhcp-server-address"));
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Optional<DhcpRange> found = DhcpRange.enabled(network);
        if (found.isEmpty()) {
            return;
        }
        DhcpRange range = found.get();
        if (!range.hasSubnet() || range.server().isEmpty() || range.start().isEmpty()) {
            return;
        }
        long server = range.server().getAsLong();
        if (!range.contains(server) || server > range.start().getAsLong()) {
            report.at(network.getDhcp(), EstatePackage.Literals.DHCP_SERVER__SERVER).says(network.getDhcp().getServer(),
                    DhcpRange.words(range.first() + 1), network.getDhcp().getStart());
        }
    }
}
