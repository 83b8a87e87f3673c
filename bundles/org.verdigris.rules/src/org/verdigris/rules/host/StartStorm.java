package org.verdigris.rules.host;

import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verdigris.model.estate.Host;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Machines that start one after the other. */
final class StartStorm extends Checker<Host> {
    StartStorm() {
        super(Host.class, Rule.advice(Topic.CAPACITY, "capacity-autostart-storm").compares()
                .prefers(Preference.of("machines", 3, Preference.Unit.COUNT))
                .prefers(Preference.of("step", 60, Preference.Unit.SECONDS)));
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        Map<Long, Long> starts = host.getMachines().stream()
                .filter(machine -> machine.getStartup() != null && machine.getStartup() != 0)
                .collect(
                        Collectors.groupingBy(machine -> machine.getStartDelay() == null ? 0L : machine.getStartDelay(),
                                TreeMap::new, Collectors.counting()));
        long most = sight.number(rule(), "machines");
        starts.forEach((delay, count) -> {
            if (count > most) {
                report.says(host.getName(), count, delay, sight.number(rule(), "step"));
            }
        });
    }
}
