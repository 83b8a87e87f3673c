package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;

import org.verdigris.core.scan.DrivePlace;
import org.verdigris.disk.FileIdentity;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;

/** The files that a machine's content lies in. */
public final class UsedDisks {

    private UsedDisks() {
    }

    /** The files of a machine's drives and undo disks and of all their parents, as {@link FileIdentity}. */
    public static Set<Path> of(VirtualMachine machine) {
        Set<Path> disks = new HashSet<>();
        for (DrivePlace place : DrivePlace.of(machine)) {
            Drive drive = place.drive();
            add(disks, drive.getImage());
            add(disks, drive.getUndoImage());
            addChain(disks, drive.getDisk());
            addChain(disks, drive.getUndoDisk());
        }
        return Set.copyOf(disks);
    }

    private static void add(Set<Path> disks, FileReference reference) {
        if (reference != null && reference.getResolved() != null) {
            disks.add(FileIdentity.of(Path.of(reference.getResolved())));
        }
    }

    private static void addChain(Set<Path> disks, DiskImage leaf) {
        Set<DiskImage> seen = new HashSet<>();
        for (DiskImage disk = leaf; disk != null && seen.add(disk); disk = disk.getParent()) {
            disks.add(FileIdentity.of(Path.of(disk.getPath())));
        }
    }
}
