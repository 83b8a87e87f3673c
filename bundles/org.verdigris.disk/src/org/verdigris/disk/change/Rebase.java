package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;

/**
 * A differencing disk gets another parent and keeps its content: its new file holds what the new parent does not show.
 * The new parent may be any disk of the same size, such as a flattened copy or an older ancestor. As the id stays,
 * children of the disk keep working, and as the content stays, so does the second of the file's last change.
 */
public final class Rebase implements Operation {

    private final Path disk;
    private final Path parent;
    private final Surroundings surroundings;

    public Rebase(Path disk, Path parent, Surroundings surroundings) {
        this.disk = Objects.requireNonNull(disk);
        this.parent = Objects.requireNonNull(parent);
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /**
     * Measures the new file to the byte, which reads much of the content of both.
     *
     * @throws RefusedException if the disk has no parent, is damaged or in use, or the new parent depends on it, is
     *                          damaged or has another size
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        DiskInfo info = Subject.of(disk, surroundings);
        if (info.type() != DiskType.DIFFERENCING) {
            throw new RefusedException(Messages.text(Messages.Rebase_noChild, disk));
        }
        refuseDependent(info);
        DiskInfo newParent = DiskInfo.read(parent);
        if (newParent.capacity() != info.capacity()) {
            throw new RefusedException(Messages.text(Messages.Rebase_size, parent, newParent.capacity(), disk,
                    info.capacity()));
        }
        if (newParent.savedState()) {
            throw new RefusedException(Messages.text(Messages.Rebase_savedState, parent));
        }
        Rewriting rewriting = new Rewriting(disk, NewDisk.replacing(disk).withParent(newParent), Optional.of(parent),
                surroundings.mapping(), true, false, Optional.empty());
        String reason = Messages.text(Messages.Rebase_reason, parent.getFileName());
        return new Plan(Messages.text(Messages.Rebase_title, disk.getFileName(), parent.getFileName()), disk,
                List.of(rewriting.step(rewriting.measure(progress), reason)),
                List.of(Messages.text(Messages.Rebase_caution, parent)), rewriting.sources());
    }

    /** That what is read is beyond doubt, and that the new parent does not need the disk, by its file or by its id. */
    private void refuseDependent(DiskInfo info) throws IOException {
        try (SourceDisk child = SourceDisk.open(disk, surroundings.mapping());
                SourceDisk chain = SourceDisk.open(parent, surroundings.mapping())) {
            Subject.refuseDoubtful(child, surroundings.mapping());
            for (Path file : chain.files()) {
                if (Files.isSameFile(file, disk) || DiskInfo.read(file).id().equals(info.id())) {
                    throw new RefusedException(Messages.text(Messages.Rebase_circle, parent, disk));
                }
            }
            Subject.refuseDoubtful(chain, surroundings.mapping());
        }
    }
}
