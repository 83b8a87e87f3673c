package org.verdigris.rules.cluster;

import java.util.List;
import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.ClusterNodes;
import org.verdigris.rules.sight.Sight;

/** The networks of a clustered machine on every node that may run it. */
final class NetworkMissing extends Checker<VirtualMachine> {
    NetworkMissing() {
        super(VirtualMachine.class, Rule.error(Topic.CLUSTER, "hcl-network-differs").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (!sight.roles(machine).contains(Role.CLUSTERED)) {
            return;
        }
        Optional<List<Host>> nodes =
                Optional.ofNullable(machine.getHost()).flatMap(host -> ClusterNodes.others(host, sight));
        if (nodes.filter(others -> others.stream().noneMatch(host -> host.getNetworks().isEmpty())).isEmpty()) {
            report.needs(Need.HOST);
        }
        for (Host node : nodes.orElse(List.of())) {
            if (!node.getNetworks().isEmpty()) {
                machine.getNetworkAdapters().stream().filter(adapter -> isNamed(adapter) && !has(node, adapter))
                        .forEach(adapter -> report.at(adapter, EstatePackage.Literals.NETWORK_ADAPTER__NETWORK_ID)
                                .says(machine.getName(), adapter.getNetworkName() == null ? adapter.getNetworkId()
                                        : adapter.getNetworkName(), node.getName()));
            }
        }
    }

    private static boolean isNamed(NetworkAdapter adapter) {
        return adapter.getNetworkId() != null && !adapter.getNetworkId().replace("0", "").isBlank();
    }

    private static boolean has(Host node, NetworkAdapter adapter) {
        return node.getNetworks().stream().anyMatch(network -> adapter.getNetworkId()
                .equalsIgnoreCase(network.getNetworkId()));
    }
}
