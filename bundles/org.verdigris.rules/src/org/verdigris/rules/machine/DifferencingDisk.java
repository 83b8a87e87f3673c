package org.verdigris.rules.machine;

import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** No differencing disks for machines that people depend on. */
final class DifferencingDisk extends Checker<VirtualMachine> {
    DifferencingDisk() {
        super(VirtualMachine.class,
                Rule.warning(Topic.MACHINE, "vm-disk-differencing-production").only(Profile.PRODUCTION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (!sight.isProduction(machine)) {
            return;
        }
        Place.hardDisks(machine).forEach(place -> place.disk().filter(disk -> disk.getType() == DiskType.DIFFERENCING)
                .ifPresent(
                        disk -> report.draft().by(Fix.Kind.MERGE, disk, disk.getName()).says(disk.getName(),
                                place.words())));
    }
}
