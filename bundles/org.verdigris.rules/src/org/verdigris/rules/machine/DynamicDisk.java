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

/** Fixed disks for machines that people depend on. */
final class DynamicDisk extends Checker<VirtualMachine> {
    DynamicDisk() {
        super(VirtualMachine.class, Rule.advice(Topic.MACHINE, "vm-disk-dynamic").only(Profile.PRODUCTION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (!sight.isProduction(machine)) {
            return;
        }
        Place.hardDisks(machine).forEach(place -> place.disk().filter(disk -> disk.getType() == DiskType.DYNAMIC)
                .ifPresent(disk -> report.draft().by(Fix.Kind.CONVERT, disk, disk.getName()).says(disk.getName(),
                        place.words())));
    }
}
