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
import org.verdigris.rules.sight.Running;
import org.verdigris.rules.sight.Sight;

/** Memory for all machines that are meant to run. */
final class MemoryOvercommit extends Checker<Host> {
    MemoryOvercommit() {
        super(Host.class, Rule.error(Topic.HOST, "host-mem-overcommit").compares()
                .prefers(Preference.of("reserve", 512, Preference.Unit.MEGABYTES)));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (host.getMemory() == null) {
            report.needs(Need.HOST);
            return;
        }
        List<VirtualMachine> running = Running.of(host, sight);
        long wanted = running.stream().map(VirtualMachine::getMemory).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum();
        long reserve = sight.number(rule(), "reserve");
        if (wanted + reserve > host.getMemory()) {
            report.says(host.getName(), host.getMemory(), running.size(), wanted, reserve);
        }
    }
}
