package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A gateway within the network. */
final class DhcpGateway extends Checker<VirtualNetwork> {
    DhcpGateway() {
        super(VirtualNetwork.class, Rule.warning(Topic.NETWORK, "dhcp-gateway-outside"));
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Optional<DhcpRange> found = DhcpRange.enabled(network);
        if (found.isEmpty()) {
            return;
        }
        DhcpRange range = found.get();
        if (range.hasSubnet() && range.gateway().isPresent() && range.gateway().getAsLong() != 0
                && !range.contains(range.gateway().getAsLong())) {
            report.at(network.getDhcp(), EstatePackage.Literals.DHCP_SERVER__GATEWAY)
                    .says(network.getDhcp().getGateway(), DhcpRange.words(range.first()));
        }
    }
}
