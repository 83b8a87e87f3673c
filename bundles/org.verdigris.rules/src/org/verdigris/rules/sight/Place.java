package org.verdigris.rules.sight;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;

/**
 * A drive at its place in a machine.
 *
 * @param ide        whether it is on IDE, else on SCSI
 * @param controller number of the controller; -1 if the file does not say
 * @param location   number on the controller; -1 if the file does not say
 * @param drive      the drive
 * @param shared     whether it is on a SCSI bus that the machines of a cluster share
 */
public record Place(boolean ide, int controller, int location, Drive drive, boolean shared) {
    private static final long NONE = 0;
    private static final long HARD_DISK = 1;

    /** The drives that a machine has, those on IDE first, in the order in which the BIOS looks. */
    public static List<Place> of(VirtualMachine machine) {
        List<Place> places = new ArrayList<>();
        for (IdeController controller : machine.getIdeControllers()) {
            controller.getDrives().forEach(drive -> places.add(new Place(true, number(controller.getId()),
                    number(drive.getId()), drive, false)));
        }
        for (ScsiController controller : machine.getScsiControllers()) {
            boolean shared = Boolean.TRUE.equals(controller.getShared());
            controller.getDrives().forEach(drive -> places.add(new Place(false, number(controller.getId()),
                    number(drive.getId()), drive, shared)));
        }
        places.removeIf(place -> place.drive().getDriveType() != null && place.drive().getDriveType() == NONE);
        return places;
    }

    /** The hard disks that a machine has. */
    public static List<Place> hardDisks(VirtualMachine machine) {
        return of(machine).stream().filter(Place::isHardDisk).toList();
    }

    private static int number(Integer id) {
        return id == null ? -1 : id;
    }

    /** Whether it is a hard disk, or the file does not say what it is. */
    public boolean isHardDisk() {
        return drive.getDriveType() == null || drive.getDriveType() == HARD_DISK;
    }

    /** The disk in it, if it was found and read. */
    public Optional<DiskImage> disk() {
        return Optional.ofNullable(drive.getDisk());
    }

    /** Such as {@code IDE 0:1}. */
    public String words() {
        return (ide ? "IDE " : "SCSI ") + digit(controller) + ":" + digit(location);
    }

    private static String digit(int number) {
        return number < 0 ? "?" : Integer.toString(number);
    }
}
