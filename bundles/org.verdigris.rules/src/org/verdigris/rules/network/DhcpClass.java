package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A network of class A, B or C. */
final class DhcpClass extends Checker<VirtualNetwork> {
    DhcpClass() {
        super(VirtualNetwork.class, Rule.error(Topic.NETWORK, "dhcp-network-class"));
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Optional<DhcpRange> found = DhcpRange.enabled(network);
        if (found.isEmpty()) {
            return;
        }
        DhcpRange range = found.get();
        if (range.network().isPresent() && range.classBits() == 0) {
            report.at(network.getDhcp(), EstatePackage.Literals.DHCP_SERVER__NETWORK)
                    .says(network.getDhcp().getNetwork());
        }
    }
}
