package org.verdigris.ui.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.scan.DrivePlace;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;

/**
 * A place on one of a machine's controllers that something is attached to, named as the products name it.
 */
public record Slot(Drive drive) {
    private static final long HARD_DISK = 1;
    private static final long CD = 2;

    /** The occupied places, IDE before SCSI, in the order of their numbers. */
    public static List<Slot> of(VirtualMachine machine) {
        List<Slot> slots = new ArrayList<>();
        machine.getIdeControllers().forEach(controller -> add(slots, controller.getDrives()));
        machine.getScsiControllers().forEach(controller -> add(slots, controller.getDrives()));
        return slots;
    }

    /** The hard disks found for the machine's drives, each once. */
    public static List<DiskImage> disksOf(VirtualMachine machine) {
        return of(machine).stream().map(slot -> slot.drive().getDisk()).filter(disk -> disk != null).distinct()
                .toList();
    }

    private static void add(List<Slot> slots, List<Drive> drives) {
        for (Drive drive : drives) {
            if (isHardDisk(drive) || isCd(drive) || drive.getDisk() != null) {
                slots.add(new Slot(drive));
            }
        }
    }

    /** "IDE 0:1" */
    public String place() {
        return DrivePlace.place(drive);
    }

    public boolean holdsHardDisk() {
        return isHardDisk(drive) || drive.getDisk() != null;
    }

    /** The image's path as the machine's file says it, the absolute one before the relative. */
    public Optional<String> path() {
        return Optional.ofNullable(drive.getImage()).flatMap(Slot::written);
    }

    private static Optional<String> written(FileReference reference) {
        return Optional.ofNullable(reference.getAbsolute()).filter(text -> !text.isBlank())
                .or(() -> Optional.ofNullable(reference.getRelative()).filter(text -> !text.isBlank()));
    }

    private static boolean isHardDisk(Drive drive) {
        return drive.getDriveType() != null && drive.getDriveType() == HARD_DISK;
    }

    private static boolean isCd(Drive drive) {
        return drive.getDriveType() != null && drive.getDriveType() == CD;
    }
}
