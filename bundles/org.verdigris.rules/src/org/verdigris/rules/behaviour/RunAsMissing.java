package org.verdigris.rules.behaviour;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** An account for machines that start by themselves. */
final class RunAsMissing extends Checker<VirtualMachine> {
    RunAsMissing() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-runas-missing"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (machine.getStartup() == null || machine.getStartup() == 0) {
            return;
        }
        if (machine.getRunAsAccountEnabled() == null) {
            report.needs(Need.DIALECT);
        } else if (!machine.getRunAsAccountEnabled()) {
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__STARTUP).says(machine.getName());
        }
    }
}
