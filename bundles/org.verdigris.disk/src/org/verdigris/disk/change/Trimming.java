package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.SourceDisk;

/** What of a disk's content goes because its guest does not need it. */
final class Trimming {

    private Trimming() {
    }

    /**
     * What can be left out of a disk.
     *
     * @throws RefusedException if it has children, which may need what it does not need itself, or all its volumes have
     *                          to be left alone
     */
    static FreeSpace.Found find(DiskInfo disk, FreeSpace freeSpace, Surroundings surroundings, Progress progress)
            throws IOException {
        new Gates(surroundings).refuseOtherChildren(disk, null);
        Path file = disk.file();
        try (SourceDisk chain = SourceDisk.open(file, surroundings.mapping())) {
            Subject.refuseDoubtful(chain, surroundings.mapping());
            FreeSpace.Found found = freeSpace.find(file, chain, progress);
            if (found.ranges().isEmpty() && !found.objections().isEmpty()) {
                throw new RefusedException(
                        Messages.text(Messages.Trimming_nothing, file, String.join(" ", found.objections())));
            }
            return found;
        }
    }
}
