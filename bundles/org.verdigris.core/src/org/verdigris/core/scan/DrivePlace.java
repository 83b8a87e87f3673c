package org.verdigris.core.scan;

import java.util.ArrayList;
import java.util.List;

import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/**
 * A drive with its place in the machine.
 *
 * @param drive  the drive
 * @param shared whether it is on a SCSI bus that machines of a cluster share
 */
public record DrivePlace(Drive drive, boolean shared) {

    private static final long NONE = 0;
    private static final long HARD_DISK = 1;

    /** All drives of a machine, those on IDE first. */
    public static List<DrivePlace> of(VirtualMachine machine) {
        List<DrivePlace> drives = new ArrayList<>();
        for (IdeController controller : machine.getIdeControllers()) {
            controller.getDrives().forEach(drive -> drives.add(new DrivePlace(drive, false)));
        }
        for (ScsiController controller : machine.getScsiControllers()) {
            boolean shared = Boolean.TRUE.equals(controller.getShared());
            controller.getDrives().forEach(drive -> drives.add(new DrivePlace(drive, shared)));
        }
        return drives;
    }

    /** Such as {@code IDE 0:1}: bus, controller and location in the words of the products. */
    public String place() {
        return place(drive);
    }

    /**
     * The place of a drive that hangs on a controller; a number that the file does not give is a question mark.
     *
     * @throws IllegalArgumentException if the drive hangs on none
     */
    public static String place(Drive drive) {
        return switch (drive.eContainer()) {
            case IdeController ide -> text(Messages.DrivePlace_ide, ide.getId(), drive.getId());
            case ScsiController scsi -> text(Messages.DrivePlace_scsi, scsi.getId(), drive.getId());
            case null, default -> throw new IllegalArgumentException("a drive without a controller");
        };
    }

    private static String text(String pattern, Integer controller, Integer location) {
        return Catalogue.text(pattern, known(controller), known(location));
    }

    private static String known(Integer number) {
        return number == null ? "?" : number.toString();
    }

    /** Paths stay in the file when a drive is taken out; they mean nothing then. */
    public boolean isPresent() {
        return drive.getDriveType() == null || drive.getDriveType() != NONE;
    }

    /** Whether it is a hard disk, or the file does not say what it is. */
    public boolean isHardDisk() {
        return drive.getDriveType() == null || drive.getDriveType() == HARD_DISK;
    }
}
