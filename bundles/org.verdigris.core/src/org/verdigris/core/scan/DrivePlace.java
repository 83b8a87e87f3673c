package org.verdigris.core.scan;

import java.util.ArrayList;
import java.util.List;

import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;

/**
 * A drive with its place in the machine.
 *
 * @param drive  the drive
 * @param place  such as {@code IDE 0:1}: controller and location
 * @param shared whether it is on a SCSI bus that machines of a cluster share
 */
record DrivePlace(Drive drive, String place, boolean shared) {

    private static final long NONE = 0;
    private static final long HARD_DISK = 1;

    static List<DrivePlace> of(VirtualMachine machine) {
        List<DrivePlace> drives = new ArrayList<>();
        for (IdeController controller : machine.getIdeControllers()) {
            controller.getDrives().forEach(drive -> drives
                    .add(new DrivePlace(drive, "IDE " + controller.getId() + ":" + drive.getId(), false)));
        }
        for (ScsiController controller : machine.getScsiControllers()) {
            boolean shared = Boolean.TRUE.equals(controller.getShared());
            controller.getDrives().forEach(drive -> drives
                    .add(new DrivePlace(drive, "SCSI " + controller.getId() + ":" + drive.getId(), shared)));
        }
        return drives;
    }

    /** Paths stay in the file when a drive is taken out; they mean nothing then. */
    boolean isPresent() {
        return drive.getDriveType() == null || drive.getDriveType() != NONE;
    }

    boolean isHardDisk() {
        return drive.getDriveType() == null || drive.getDriveType() == HARD_DISK;
    }
}
