package org.verdigris.rules.sight;

import java.util.List;
import java.util.Optional;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Role;

/** The hosts that are nodes of one cluster, as far as the facts of hosts tell. */
public final class ClusterNodes {
    private ClusterNodes() {
    }

    /** The other nodes of the cluster that a host is in, none if it is in no cluster; empty if that is not known. */
    public static Optional<List<Host>> others(Host host, Sight sight) {
        return cluster(host).map(cluster -> isNone(cluster) ? List.of()
                : sight.estate().getHosts().stream().filter(other -> other != host
                        && cluster(other).filter(cluster::equalsIgnoreCase).isPresent()).toList());
    }

    /** The machines of a host that its cluster starts, by what their administrator says. */
    public static List<VirtualMachine> machines(Host host, Sight sight) {
        return host.getMachines().stream().filter(machine -> sight.roles(machine).contains(Role.CLUSTERED)).toList();
    }

    /** Whether a fact says that there is no such thing. */
    public static boolean isNone(String fact) {
        return fact.strip().equalsIgnoreCase("none");
    }

    private static Optional<String> cluster(Host host) {
        return Optional.ofNullable(host.getCluster()).map(String::strip).filter(name -> !name.isEmpty());
    }
}
