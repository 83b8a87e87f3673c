package org.verdigris.rules.machine;

import java.util.List;
import java.util.stream.Collectors;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Sight;

/** Each disk for one machine, unless a cluster shares it. */
final class SharedDisk extends Checker<DiskImage> {
    SharedDisk() {
        super(DiskImage.class, Rule.error(Topic.MACHINE, "vm-shared-writable-disk").compares());
    }

    @Override
    protected void check(DiskImage disk, Sight sight, Report report) {
        List<VirtualMachine> machines = Belonging.machines(disk);
        // the nodes of a cluster share a disk on purpose, on a bus that is declared to be shared
        boolean declared =
                disk.getDrives().stream().allMatch(drive -> drive.eContainer() instanceof ScsiController adapter
                        && Boolean.TRUE.equals(adapter.getShared()));
        if (machines.size() > 1 && !declared) {
            report.says(disk.getName(),
                    machines.stream().map(VirtualMachine::getName).sorted().collect(Collectors.joining(", ")));
        }
    }
}
