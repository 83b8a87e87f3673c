package org.verdigris.rules.cluster;

import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Fixed disks on a shared bus. */
final class SharedForm extends Checker<VirtualMachine> {
    SharedForm() {
        super(VirtualMachine.class, Rule.warning(Topic.CLUSTER, "gcl-shared-differencing"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        SharedBus.disks(machine).forEach(place -> place.disk().filter(disk -> disk.getType() != DiskType.FIXED)
                .ifPresent(disk -> report.draft().by(Fix.Kind.CONVERT, disk, disk.getName()).says(disk.getName(),
                        place.words())));
    }
}
