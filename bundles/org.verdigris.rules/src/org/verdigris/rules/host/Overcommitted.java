package org.verdigris.rules.host;

import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Sight;

/** Room for all disks to grow. */
final class Overcommitted extends Checker<Host> {
    Overcommitted() {
        super(Host.class, Rule.warning(Topic.HOST, "host-dynamic-growth-overcommit").compares());
    }

    @Override
    protected void check(Host host, Sight sight, Report report) {
        if (host.getVolumes().isEmpty()) {
            report.needs(Need.VOLUMES);
        }
        for (Volume volume : host.getVolumes()) {
            long growth = Growth.disks(sight, volume).stream().filter(disk -> disk.getType() != DiskType.FIXED
                    && disk.getCapacity() != null && disk.getFileSize() != null && disk.getChildren().isEmpty())
                    .mapToLong(disk -> Math.max(0, disk.getCapacity() - disk.getFileSize())).sum();
            if (volume.getFree() != null && growth > volume.getFree()) {
                report.says(volume.getName(), host.getName(), Amount.of(growth), Amount.of(volume.getFree()));
            }
        }
    }
}
