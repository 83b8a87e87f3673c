package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;

/** Undo disks, which only their names tell from other differencing disks. */
public final class UndoDisks {

    private UndoDisks() {
    }

    /** Whether a file has the name of one. */
    public static boolean isOne(Path file) {
        return file.getFileName().toString().toLowerCase(Locale.ROOT).endsWith(".vud");
    }

    /** @throws RefusedException if a disk is an undo disk, for which there are operations of its own */
    public static void refuse(Path disk) throws RefusedException {
        if (isOne(disk)) {
            throw new RefusedException(Messages.text(Messages.UndoDisk_isOne, disk));
        }
    }

    /** @throws RefusedException if a machine has not decided yet about what it wrote to a disk */
    public static void refusePending(DiskInfo disk, Surroundings surroundings) throws IOException {
        for (DiskInfo child : surroundings.children(disk)) {
            if (isOne(child.file())) {
                throw new RefusedException(Messages.text(Messages.UndoDisk_pending, disk.file(), child.file()));
            }
        }
    }
}
