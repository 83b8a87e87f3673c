package org.verdigris.rules.machine;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.References;
import org.verdigris.rules.sight.Sight;

/** Images instead of drives of the host. */
final class HostDriveCaptured extends Checker<VirtualMachine> {
    HostDriveCaptured() {
        super(VirtualMachine.class, Rule.warning(Topic.MACHINE, "vm-host-drive-captured"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        References.of(machine).stream().filter(References::isHostDrive).forEach(reference -> report
                .at(reference, EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE)
                .says(References.words(reference).strip()));
    }
}
