package org.verdigris.rules.cluster;

import java.util.List;

import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** One disk on a shared bus, at 0. */
final class OneDisk extends Checker<VirtualMachine> {
    OneDisk() {
        super(VirtualMachine.class, Rule.error(Topic.CLUSTER, "gcl-shared-one-disk"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        for (ScsiController adapter : SharedBus.adapters(machine)) {
            List<Place> disks =
                    SharedBus.disks(machine).stream().filter(place -> place.drive().eContainer() == adapter).toList();
            if (disks.size() > 1) {
                report.says(adapter.getId(), disks.size());
            } else if (disks.size() == 1 && disks.getFirst().location() != 0) {
                report.variant("device").says(disks.getFirst().words());
            }
        }
    }
}
