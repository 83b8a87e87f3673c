package org.verdigris.rules.network;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EAttribute;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Lists of addresses that are lists of addresses. */
final class DhcpLists extends Checker<VirtualNetwork> {
    DhcpLists() {
        super(VirtualNetwork.class, Rule.error(Topic.NETWORK, "dhcp-address-list"));
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        Optional<DhcpRange> found = DhcpRange.enabled(network);
        if (found.isEmpty()) {
            return;
        }
        DhcpRange range = found.get();
        for (EAttribute feature : List.of(EstatePackage.Literals.DHCP_SERVER__DNS_SERVERS,
                EstatePackage.Literals.DHCP_SERVER__WINS_SERVERS)) {
            Object list = network.getDhcp().eGet(feature);
            boolean wrong = list != null && !list.toString().isBlank() && Stream.of(list.toString().split("[,; ]+"))
                    .anyMatch(address -> DhcpRange.number(address).isEmpty());
            if (wrong) {
                report.at(network.getDhcp(), feature).says(list);
            }
        }
        if (range.network().isEmpty() && network.getDhcp().getNetwork() != null) {
            report.at(network.getDhcp(), EstatePackage.Literals.DHCP_SERVER__NETWORK)
                    .says(network.getDhcp().getNetwork());
        }
    }
}
