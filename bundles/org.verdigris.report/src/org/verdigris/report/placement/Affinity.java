package org.verdigris.report.placement;

import java.util.Set;

/** What an administrator demands of the places of machines, which are told by their keys. */
public sealed interface Affinity {

    /** These machines are on as many different hosts, such as the nodes of a cluster. */
    record Apart(Set<String> machines) implements Affinity {
        public Apart {
            machines = Set.copyOf(machines);
        }
    }

    /** These machines are on one host, such as those on an internal network. */
    record Together(Set<String> machines) implements Affinity {
        public Together {
            machines = Set.copyOf(machines);
        }
    }

    /** This machine is on this host, such as one that needs a port of it. */
    record Pinned(String machine, String host) implements Affinity {
    }
}
