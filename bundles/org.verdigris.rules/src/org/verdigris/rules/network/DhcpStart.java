package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A first address behind those that are set aside. */
final class DhcpStart extends Checker<VirtualNetwork> {
    private static final int RESERVED = 15;

    DhcpStart() {
        super(VirtualNetwork.class, Rule.error(Topic.NETWORK, "dhcp-start-reserved"));
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Optional<DhcpRange> found = DhcpRange.enabled(network);
        if (found.isEmpty()) {
            return;
        }
        DhcpRange range = found.get();
        if (!range.hasSubnet() || range.start().isEmpty()) {
            return;
        }
        long start = range.start().getAsLong();
        if (!range.contains(start) || start - range.first() <= RESERVED) {
            report.at(network.getDhcp(), EstatePackage.Literals.DHCP_SERVER__START).says(network.getDhcp().getStart(),
                    DhcpRange.words(range.first() + RESERVED + 1));
        }
    }
}
