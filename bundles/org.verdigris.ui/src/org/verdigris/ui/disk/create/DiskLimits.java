package org.verdigris.ui.disk.create;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.verdigris.disk.write.NewDisk;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/**
 * How large disks may be, and what that means for where they are attached.
 *
 * @see "Virtual Server SDK, CreateDynamicVirtualHardDisk"
 */
public final class DiskLimits {
    /** The smallest disk that the products make, in bytes: 3 MB. */
    public static final long SMALLEST = 3L << 20;
    /** The largest, in bytes: 2040 GB, and only on SCSI. */
    public static final long LARGEST = NewDisk.LARGEST;
    /** The largest on IDE under Virtual Server, in bytes: 130,048 MB. */
    public static final long LARGEST_IDE = 130_048L << 20;
    /** What is proposed, in bytes: 16 GB. */
    public static final long USUAL = 16L << 30;

    private DiskLimits() {
    }

    /** Sentences on the controller that a disk of this size fits, and on the room that a fixed one takes at once. */
    public static String advice(long bytes, boolean fixed, Path folder) {
        String controller = bytes > LARGEST_IDE ? NewDiskMessages.Limits_scsi : NewDiskMessages.Limits_ide;
        if (!fixed) {
            return controller;
        }
        try {
            return controller + " " + Phrase.of(NewDiskMessages.Limits_fixed, Sizes.human(bytes), folder,
                    Sizes.human(Files.getFileStore(folder).getUsableSpace()));
        } catch (IOException e) { // the page that asks for the folder complains
            return controller;
        }
    }
}
