package org.verdigris.core.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.verdigris.core.text.ByteSize;
import org.verdigris.model.estate.DiskFlaw;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;

/** What is wrong with the disks of an estate once they are linked. */
final class DiskProblems {

    private final Problems problems;
    private final Inventory inventory;
    private final Collection<DiskImage> disks;

    DiskProblems(Problems problems, Inventory inventory, Collection<DiskImage> disks) {
        this.problems = problems;
        this.inventory = inventory;
        this.disks = disks;
    }

    void find() {
        disks.forEach(this::findDamage);
        findCopies();
        findUse();
    }

    /** What depends on the machines that use the disks. */
    void findUse() {
        findSharing();
        findUnused();
    }

    private void findDamage(DiskImage disk) {
        if (inventory.closed().contains(disk)) {
            return;
        }
        if (disk.getUnreadable() != null) {
            problems.error(ProblemKind.DAMAGED_DISK).of(disk).quotes(disk.getUnreadable())
                    .solvedBy(Messages.DamagedDisk_solution);
            return;
        }
        List<DiskFlaw> errors = disk.getFlaws().stream().filter(flaw -> flaw.getSeverity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            problems.error(ProblemKind.DAMAGED_DISK).of(disk)
                    .says(Messages.DamagedDisk_message, disk.getName(), errors.getFirst().getRule(),
                            errors.getFirst().getMessage(), errors.size() - 1)
                    .solvedBy(Messages.DamagedDisk_solution);
        }
    }

    private void findCopies() {
        Map<String, List<DiskImage>> byId = disks.stream().filter(disk -> disk.getDiskId() != null)
                .collect(Collectors.groupingBy(DiskImage::getDiskId, TreeMap::new, Collectors.toList()));
        byId.remove("00000000-0000-0000-0000-000000000000");
        byId.values().stream().filter(copies -> copies.size() > 1)
                .forEach(copies -> problems.warning(ProblemKind.DUPLICATE_DISK_ID).of(copies.getFirst())
                        .says(Messages.DuplicateDiskId_message, copies.size(), copies.getFirst().getDiskId(),
                                NameList.of(copies.stream().map(DiskImage::getPath).toList()))
                        .solvedBy(Messages.DuplicateDiskId_solution));
    }

    private void findSharing() {
        Map<DiskImage, List<Use>> uses = new TreeMap<>((a, b) -> a.getPath().compareTo(b.getPath()));
        for (VirtualMachine machine : inventory.machines()) {
            for (DrivePlace each : DrivePlace.of(machine)) {
                if (each.drive().getDisk() != null) {
                    uses.computeIfAbsent(each.drive().getDisk(), disk -> new ArrayList<>())
                            .add(new Use(machine, each));
                }
            }
        }
        uses.forEach((disk, users) -> {
            // the machines of a cluster share a disk on purpose, on a shared SCSI bus
            if (users.size() > 1 && !users.stream().allMatch(use -> use.drive().shared())) {
                problems.warning(ProblemKind.DISK_IN_SEVERAL_MACHINES).of(disk)
                        .says(Messages.DiskInSeveralMachines_message, disk.getName(), users.size(),
                                NameList.of(users.stream().map(Use::text).toList()))
                        .solvedBy(Messages.DiskInSeveralMachines_solution);
            }
        });
    }

    private record Use(VirtualMachine machine, DrivePlace drive) {
        String text() {
            return machine.getName() + " (" + drive.place() + ")";
        }
    }

    private void findUnused() {
        // where no machine can be read, that no machine uses a disk says nothing about the disk
        boolean machinesKnown = inventory.machines().stream().anyMatch(machine -> machine.getUnreadable() == null);
        for (DiskImage disk : disks) {
            if (disk.getUnreadable() != null) {
                continue; // whether it is a disk at all is the question to be answered first
            }
            boolean unused = disk.getDrives().isEmpty() && disk.getChildren().isEmpty()
                    && disk.getUndoDrives().isEmpty();
            if (unused && disk.getName().toLowerCase(Locale.ROOT).endsWith(".vud")) {
                problems.warning(ProblemKind.UNDO_DISK_LEFT).of(disk)
                        .says(Messages.UndoDiskLeft_message, disk.getName(), size(disk))
                        .solvedBy(Messages.UndoDiskLeft_solution);
            } else if (unused && machinesKnown) {
                problems.advice(ProblemKind.ORPHAN_DISK).of(disk)
                        .says(Messages.OrphanDisk_message, disk.getName(), size(disk))
                        .solvedBy(Messages.OrphanDisk_solution);
            }
        }
    }

    private static String size(DiskImage disk) {
        return ByteSize.of(disk.getFileSize()).human();
    }
}
