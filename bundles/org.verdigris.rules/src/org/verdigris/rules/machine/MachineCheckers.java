package org.verdigris.rules.machine;

import java.util.List;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Rule;
import org.verdigris.rules.ScanChecker;
import org.verdigris.rules.Topic;

/** The checkers of this topic. */
public final class MachineCheckers {
    private MachineCheckers() {
    }

    public static List<Checker<?>> all() {
        return List.of(new MemoryRange(),
                new GuestMinimum(),
                new NameForm(),
                new NameLength(),
                new NameTwice(),
                new AdapterCount(),
                new AdapterCountElement(),
                new IdePlace(),
                new ScsiPlace(),
                new CdOnScsi(),
                new PathLength(),
                new OtherVolume(),
                new DiskTwice(),
                new SharedDisk(),
                new ParentAttached(),
                new IdeDiskSize(),
                new ScsiDiskSize(),
                new GeometrySize(),
                new DiskOnIde(),
                new DynamicDisk(),
                new DifferencingDisk(),
                new MediaLeft(),
                new ScsiBootOrder(),
                new NoHardDisk(),
                new HostDriveCaptured(),
                new ScanChecker<>(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-file-missing"),
                        MachineCheckers.class, "missing-disk", "missing-image"),
                new ScanChecker<>(VirtualMachine.class, Rule.warning(Topic.MACHINE, "vm-path-mismatch"),
                        MachineCheckers.class, "two-paths-differ"),
                new ScanChecker<>(VirtualMachine.class, Rule.advice(Topic.MACHINE, "vm-path-absolute-is-relative"),
                        MachineCheckers.class, "relative-absolute-path"),
                new ScanChecker<>(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-file-not-wellformed"),
                        MachineCheckers.class, "unreadable-machine"));
    }
}
