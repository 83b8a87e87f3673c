package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Messages;

/**
 * What has come to rely on a disk since an operation: children made of it, and machines with a saved state.
 *
 * @param since when the operation ended, by the clock of the file system
 */
record Dependents(Surroundings surroundings, Instant since) {

    /** @throws RefusedException if something relies on the content that the file has now */
    void refuse(Path file, String operation) throws IOException {
        DiskInfo info;
        try {
            if (!Files.isRegularFile(file)) {
                return;
            }
            info = DiskInfo.read(file);
        } catch (NotADiskException | DamagedDiskException e) { // nothing can rely on its content
            return;
        }
        List<String> objections = surroundings.objections(file);
        if (!objections.isEmpty()) {
            throw new RefusedException(objections.getFirst());
        }
        for (DiskInfo child : surroundings.children(info)) {
            if (Files.exists(child.file()) && isNewer(child)) {
                throw new RefusedException(Messages.text(Messages.Undo_child, child.file(), file, operation));
            }
        }
    }

    /**
     * A footer tells the second in which a disk was made; within that second the file system has to tell. Its clock
     * goes in steps of some milliseconds: what was made in the very step may rely on the content and counts as newer.
     */
    private boolean isNewer(DiskInfo child) throws IOException {
        Instant second = since.truncatedTo(ChronoUnit.SECONDS);
        if (!child.created().equals(second)) {
            return child.created().isAfter(second);
        }
        return !Files.readAttributes(child.file(), BasicFileAttributes.class).creationTime().toInstant()
                .isBefore(since);
    }
}
