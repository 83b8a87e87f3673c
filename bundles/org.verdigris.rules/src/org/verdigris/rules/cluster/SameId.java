package org.verdigris.rules.cluster;

import java.util.Optional;

import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** Different numbers for the adapters of a shared bus. */
final class SameId extends Checker<VirtualMachine> {
    SameId() {
        super(VirtualMachine.class, Rule.error(Topic.CLUSTER, "gcl-shared-id-conflict").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        for (Place place : SharedBus.disks(machine)) {
            Long own = ((ScsiController) place.drive().eContainer()).getScsiId();
            place.disk().ifPresent(disk -> disk.getDrives().stream()
                    .filter(other -> other != place.drive() && other.eContainer() instanceof ScsiController adapter
                            && own != null && own.equals(adapter.getScsiId()))
                    .map(Belonging::machine).flatMap(Optional::stream).findFirst()
                    .ifPresent(other -> report.says(machine.getName(), other.getName(), own)));
        }
    }
}
