package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** DHCP servers for guests only. */
final class DhcpOutside extends Checker<VirtualNetwork> {
    DhcpOutside() {
        super(VirtualNetwork.class, Rule.warning(Topic.NETWORK, "dhcp-on-external"));
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Optional<DhcpRange> found = DhcpRange.enabled(network);
        if (found.isEmpty()) {
            return;
        }
        DhcpRange range = found.get();
        if (network.getGateway() == null) {
            report.needs(Need.SETTING);
        } else if (network.getGateway() != 0) {
            report.at(network.getDhcp(), EstatePackage.Literals.DHCP_SERVER__ENABLED).says(network.getName());
        }
    }
}
