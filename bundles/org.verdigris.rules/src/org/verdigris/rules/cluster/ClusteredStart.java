package org.verdigris.rules.cluster;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** The cluster alone starts a clustered machine. */
final class ClusteredStart extends Checker<VirtualMachine> {
    ClusteredStart() {
        super(VirtualMachine.class, Rule.warning(Topic.CLUSTER, "hcl-autostart"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        boolean clustered = sight.roles(machine).contains(Role.CLUSTERED);
        if (clustered && machine.getStartup() != null && machine.getStartup() != 0) {
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__STARTUP).put("0").says(machine.getName());
        }
    }
}
