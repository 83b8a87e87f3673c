package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
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
        refuseChildren(disk, surroundings);
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

    private static void refuseChildren(DiskInfo disk, Surroundings surroundings) throws IOException {
        new Gates(surroundings).refuseOtherChildren(disk, null);
    }

    /**
     * The same knowledge for the time when the plan is performed, which may be hours later: a child that was made since
     * in the disk's folder, or a state that was saved, relies on what the disk held.
     */
    static FreeSpace guarded(FreeSpace freeSpace, Surroundings surroundings) {
        return (disk, content, progress) -> {
            List<Path> folder = List.of(disk.toAbsolutePath().getParent());
            refuseChildren(Subject.of(disk, surroundings), Surroundings.folders(folder, surroundings.mapping()));
            return freeSpace.find(disk, content, progress);
        };
    }

    /** What to mind of a plan: besides the objections, children that nobody looked for. */
    static List<String> cautions(DiskInfo disk, FreeSpace.Found found) {
        return disk.type() == DiskType.DIFFERENCING ? found.objections()
                : Stream.concat(found.objections().stream(),
                        Stream.of(Messages.text(Messages.Trimming_children, disk.file()))).toList();
    }
}
