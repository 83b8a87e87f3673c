package org.verdigris.rules.cluster;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Role;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.References;
import org.verdigris.rules.sight.Sight;

/** No drives of one host in a machine of several. */
final class ClusteredDrive extends Checker<VirtualMachine> {
    ClusteredDrive() {
        super(VirtualMachine.class, Rule.error(Topic.CLUSTER, "hcl-host-drive"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (sight.roles(machine).contains(Role.CLUSTERED)) {
            References.of(machine).stream().filter(References::isHostDrive).forEach(reference -> report
                    .at(reference, EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE)
                    .says(machine.getName(), References.words(reference).strip()));
        }
    }
}
