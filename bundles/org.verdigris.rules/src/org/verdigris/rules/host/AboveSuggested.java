package org.verdigris.rules.host;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.HostOptions;
import org.verdigris.rules.sight.Sight;

/** No more memory than the host suggests. */
final class AboveSuggested extends Checker<VirtualMachine> {
    AboveSuggested() {
        super(VirtualMachine.class, Rule.warning(Topic.HOST, "host-mem-above-suggested").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (machine.getHost() == null || machine.getMemory() == null) {
            return;
        }
        Optional<Long> most = HostOptions.number(machine.getHost(), "SuggestedMaximumMemoryPerVM");
        if (most.isEmpty()) {
            report.needs(Need.OPTIONS);
        } else if (machine.getMemory() > most.get()) {
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__MEMORY)
                    .put(String.valueOf(most.get()), most.get())
                    .says(machine.getMemory(), machine.getHost().getName(), most.get());
        }
    }
}
