package org.verdigris.rules.machine;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** One name for one machine of a host. */
final class NameTwice extends Checker<VirtualMachine> {
    NameTwice() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-name-duplicate").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (machine.getName() == null || machine.getHost() == null) {
            return;
        }
        List<VirtualMachine> namesakes =
                sight.index(NameTwice.class, NameTwice::byName).getOrDefault(key(machine), List.of());
        if (namesakes.size() > 1) {
            report.says(machine.getName(), machine.getHost().getName(),
                    namesakes.stream().filter(other -> other != machine)
                            .map(VirtualMachine::getPath).sorted().findFirst().orElseThrow());
        }
    }

    private static Map<String, List<VirtualMachine>> byName(Estate estate) {
        return estate.getMachines().stream().filter(machine -> machine.getName() != null && machine.getHost() != null)
                .collect(Collectors.groupingBy(NameTwice::key));
    }

    private static String key(VirtualMachine machine) {
        return machine.getHost().getName() + "/" + machine.getName().toLowerCase(Locale.ROOT);
    }
}
