package org.verdigris.rules.host;

import java.util.List;
import java.util.Objects;

import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Running;
import org.verdigris.rules.sight.Sight;

/** Reserves of the processors that a host can keep. */
final class ReservedProcessors extends Checker<Host> {
    private static final long WHOLE = 100;

    ReservedProcessors() {
        super(Host.class, Rule.error(Topic.CAPACITY, "host-cpu-reserve-sum").compares());
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        List<Long> reserves =
                Running.of(host, sight).stream().map(VirtualMachine::getCpuReserve).filter(Objects::nonNull).toList();
        long sum = reserves.stream().mapToLong(Long::longValue).sum();
        if (reserves.isEmpty() && !host.getMachines().isEmpty()) {
            report.needs(Need.DIALECT);
        } else if (sum > WHOLE) {
            report.says(host.getName(), sum);
        }
    }
}
