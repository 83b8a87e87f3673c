package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A last address behind the first and within the network. */
final class DhcpEnd extends Checker<VirtualNetwork> {
    DhcpEnd() {
        super(VirtualNetwork.class, Rule.error(Topic.NETWORK, "dhcp-end-range"));
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Optional<DhcpRange> found = DhcpRange.enabled(network);
        if (found.isEmpty()) {
            return;
        }
        DhcpRange range = found.get();
        if (!range.hasSubnet() || range.end().isEmpty()) {
            return;
        }
        long end = range.end().getAsLong();
        boolean before = range.start().isPresent() && end < range.start().getAsLong();
        if (before || !range.contains(end)) {
            report.at(network.getDhcp(), EstatePackage.Literals.DHCP_SERVER__END).says(network.getDhcp().getEnd(),
                    DhcpRange.words(range.broadcast() - 1));
        }
    }
}
