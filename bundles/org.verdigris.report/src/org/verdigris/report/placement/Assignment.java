package org.verdigris.report.placement;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.report.plan.VolumeKey;

/**
 * Where machines would go.
 *
 * @param goal   what was wanted
 * @param hosts  the name of the host by the key of the machine, of all that take part
 * @param moves  those that are not there yet
 * @param used   for the goal of fewest hosts how many of them have machines; for the other how full the fullest is in thousandths
 * @param bound  no placement has less of that
 * @param fixed  the names of the hosts that took no part because too little is known of them
 * @param took   how long it was searched for
 */
public record Assignment(Goal goal, Map<String, String> hosts, List<Move> moves, int used, int bound,
        List<String> fixed, Duration took) {
    public Assignment {
        hosts = Map.copyOf(hosts);
        moves = List.copyOf(moves);
        fixed = List.copyOf(fixed);
    }

    /**
     * A machine that goes to another host.
     *
     * @param machine its key
     * @param from    the host that it is on; empty if on none
     * @param volume  where its files go; empty if no single volume of that host takes them all
     * @param bytes   that have to be copied, those of the disks that its own build on included
     */
    public record Move(String machine, String name, Optional<String> from, String to, Optional<VolumeKey> volume,
            long bytes) {
    }

    /** Whether nothing better exists. */
    public boolean isProven() {
        return used <= bound;
    }
}
