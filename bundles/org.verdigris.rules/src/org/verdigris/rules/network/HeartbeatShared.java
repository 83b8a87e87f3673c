package org.verdigris.rules.network;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.HostAdapter;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.ClusterNodes;
import org.verdigris.rules.sight.Sight;

/** No virtual network on the adapter of a cluster's heartbeat. */
final class HeartbeatShared extends Checker<VirtualNetwork> {
    HeartbeatShared() {
        super(VirtualNetwork.class, Rule.warning(Topic.HOST, "host-net-teaming-cluster-private").compares());
    }

    @Override
    protected void check(VirtualNetwork network, Sight sight, Report report) {
        boolean alone = network.getHost() != null && network.getHost().getCluster() != null
                && ClusterNodes.isNone(network.getHost().getCluster());
        if (!Uplink.isWanted(network) || alone) {
            return;
        }
        Optional<HostAdapter> adapter = Uplink.of(network);
        Optional<String> use = adapter.flatMap(Uplink::use);
        if (use.isEmpty()) {
            report.needs(Need.HOST);
        } else if (use.get().equals("CLUSTER")) {
            report.at(network, EstatePackage.Literals.VIRTUAL_NETWORK__GATEWAY).says(network.getName(),
                    adapter.get().getName(), network.getHost().getName());
        }
    }
}
