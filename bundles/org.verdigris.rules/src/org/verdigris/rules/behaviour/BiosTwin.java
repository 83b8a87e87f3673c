package org.verdigris.rules.behaviour;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** An identity of its own for each machine. */
final class BiosTwin extends Checker<VirtualMachine> {
    BiosTwin() {
        super(VirtualMachine.class, Rule.warning(Topic.MACHINE, "vm-bios-identity-duplicate").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        String guid = guid(machine);
        if (guid.isEmpty()) {
            return;
        }
        List<VirtualMachine> twins = sight.index(BiosTwin.class, estate -> estate.getMachines().stream()
                .filter(other -> !guid(other).isEmpty()).collect(Collectors.groupingBy(BiosTwin::guid))).get(guid);
        if (twins != null && twins.size() > 1) {
            report.at(machine.getBios(), EstatePackage.Literals.BIOS__GUID).says(machine.getBios().getGuid(),
                    twins.stream().filter(other -> other != machine).map(VirtualMachine::getName).sorted()
                            .collect(Collectors.joining(", ")));
        }
    }

    private static String guid(VirtualMachine machine) {
        return machine.getBios() == null || machine.getBios().getGuid() == null ? ""
                : machine.getBios().getGuid().strip().toLowerCase(Locale.ROOT);
    }
}
