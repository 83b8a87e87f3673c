package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.SplitImage;
import org.verdigris.disk.vhd.Messages;

/** What must hold before a disk may be changed. Each refusal says why and what to do. */
public final class Gates {

    private final Surroundings surroundings;

    public Gates(Surroundings surroundings) {
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /**
     * That the disk belongs to no saved state, is one file, can be written, and that nobody uses it.
     *
     * @throws RefusedException if not
     */
    public void refuseBusy(DiskInfo disk) throws IOException {
        Path file = disk.file();
        refuseSuspended(disk);
        if (!Files.isWritable(file.toAbsolutePath().getParent())) {
            throw new RefusedException(Messages.text(Messages.Gate_readOnlyFolder, file));
        }
        FileUse.refuseUsed(file);
    }

    /**
     * That the disk belongs to no saved state and is one file, so that another may rely on it.
     *
     * @throws RefusedException if not
     */
    public void refuseSuspended(DiskInfo disk) throws IOException {
        Path file = disk.file();
        if (disk.savedState()) {
            throw new RefusedException(Messages.text(Messages.Gate_savedState, file));
        }
        List<String> objections = surroundings.objections(file);
        if (!objections.isEmpty()) {
            throw new RefusedException(objections.getFirst());
        }
        if (SplitImage.parts(file).size() > 1) {
            throw new RefusedException(Messages.text(Messages.Gate_split, file));
        }
    }

    /**
     * That no differencing disk but the one named relies on the disk's content and size.
     *
     * @param except the child that may; null if none may
     * @throws RefusedException if one does
     */
    public void refuseOtherChildren(DiskInfo disk, Path except) throws IOException {
        for (DiskInfo child : surroundings.children(disk)) {
            if (except == null || !Files.isSameFile(child.file(), except)) {
                throw new RefusedException(Messages.text(Messages.Gate_children, disk.file(), child.file()));
            }
        }
    }
}
