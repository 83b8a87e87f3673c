package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;

/** An empty disk comes to be, or a child that shows its parent's content. */
public final class Creation implements Operation {

    private final Path target;
    private final NewDisk disk;
    private final PathMapping mapping;

    /** @param mapping how Windows knows the folders here, for the absolute path that a child records */
    public Creation(Path target, NewDisk disk, PathMapping mapping) {
        this.target = Objects.requireNonNull(target);
        this.disk = Objects.requireNonNull(disk);
        this.mapping = Objects.requireNonNull(mapping);
    }

    /** @throws RefusedException if there is a file of this name, or the parent is damaged */
    @Override
    public Plan plan(Progress progress) throws IOException {
        Optional<DiskInfo> parent = disk.parent();
        if (parent.isPresent()) {
            Subject.refuseDamaged(parent.get());
        }
        String reason = Messages.text(switch (disk.format()) {
            case RAW -> Messages.Creation_raw;
            case FIXED -> Messages.Creation_fixed;
            case DYNAMIC -> Messages.Creation_dynamic;
            case DIFFERENCING -> Messages.Creation_child;
        }, disk.capacity(), disk.geometry(), disk.blockSize(), parent.map(info -> info.file().toString()).orElse(""));
        return new NewDiskPlan(target, disk).plan(Messages.text(Messages.Creation_title, target.getFileName()), reason,
                disk.largestFile(0),
                (file, volume, listener) -> new DiskWriter(volume, listener).prepare(file, disk, mapping),
                parent.map(info -> List.of(info.file())).orElse(List.of()));
    }
}
