package org.verdigris.report.placement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.MachineNeed;

/**
 * What happens to the machines that are meant to run when their host fails, while all others stay where they are.
 *
 * @param host     that fails
 * @param goes     the host that takes each machine, by the key of the machine
 * @param stranded the machines that none takes, the largest first
 * @param took     bytes that have to be brought to the hosts that take machines; none between nodes of one cluster, which see the
 *                 same disks
 */
public record Failure(String host, Map<String, String> goes, List<MachineNeed> stranded, long took) {
    public Failure {
        goes = Map.copyOf(goes);
        stranded = List.copyOf(stranded);
    }

    /** Whether the other hosts take all of them. */
    public boolean isCovered() {
        return stranded.isEmpty();
    }

    /**
     * Every host failing in turn.
     *
     * @param rules what is demanded of places; a machine that is pinned to the host that fails has none
     * @param limit how long to search for each host
     */
    public static List<Failure> each(Landscape landscape, List<Affinity> rules, Duration limit) {
        Ground ground = Ground.of(landscape);
        Map<String, List<MachineNeed>> byHost = landscape.machines().stream().filter(MachineNeed::runs)
                .filter(machine -> machine.host().isPresent())
                .collect(Collectors.groupingBy(machine -> machine.host().get()));
        return landscape.hosts().stream()
                .map(host -> of(ground, host, byHost.getOrDefault(host.name(), List.of()), rules, limit)).toList();
    }

    private static Failure of(Ground ground, HostRoom failing, List<MachineNeed> lost, List<Affinity> rules,
            Duration limit) {
        Rescue rescue = new Rescue(ground, failing, lost, rules);
        Map<String, String> goes = new TreeMap<>();
        List<MachineNeed> stranded = new ArrayList<>();
        long bytes = 0;
        Optional<int[]> places = rescue.places(limit);
        for (int i = 0; i < lost.size(); i++) {
            MachineNeed machine = lost.get(i);
            Optional<HostRoom> taker = rescue.taker(places, i);
            if (taker.isPresent()) {
                goes.put(machine.key(), taker.get().name());
                bytes += rescue.bytes(machine, taker.get());
            } else {
                stranded.add(machine);
            }
        }
        stranded.sort((a, b) -> Long.compare(b.memory(), a.memory()));
        return new Failure(failing.name(), goes, stranded, bytes);
    }
}
