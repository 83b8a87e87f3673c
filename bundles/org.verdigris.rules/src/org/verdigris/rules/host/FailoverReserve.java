package org.verdigris.rules.host;

import java.util.List;
import java.util.Objects;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.ClusterNodes;
import org.verdigris.rules.sight.Running;
import org.verdigris.rules.sight.Sight;

/** Memory for the machines of a node that fails, on the nodes that are left. */
final class FailoverReserve extends Checker<Host> {
    FailoverReserve() {
        super(Host.class, Rule.error(Topic.CAPACITY, "capacity-failover-reserve").compares()
                .prefers(Preference.of("reserve", 512, Preference.Unit.MEGABYTES)));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        long wanted = memory(ClusterNodes.machines(host, sight));
        if (wanted == 0) {
            return;
        }
        List<Host> others = ClusterNodes.others(host, sight).orElse(List.of());
        if (others.isEmpty() || others.stream().anyMatch(other -> other.getMemory() == null)) {
            report.needs(Need.HOST);
            return;
        }
        long reserve = sight.number(rule(), "reserve");
        long free = others.stream()
                .mapToLong(other -> Math.max(0, other.getMemory() - reserve - memory(Running.of(other, sight)))).sum();
        if (wanted > free) {
            report.says(host.getName(), wanted, free, reserve);
        }
    }

    private static long memory(List<VirtualMachine> machines) {
        return machines.stream().map(VirtualMachine::getMemory).filter(Objects::nonNull).mapToLong(Long::longValue)
                .sum();
    }
}
