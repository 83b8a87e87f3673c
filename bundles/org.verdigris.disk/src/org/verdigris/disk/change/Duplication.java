package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;

/**
 * A disk gets a copy with an id of its own, so that both can be used at the same time: the same form, capacity and
 * geometry. The copy of a differencing disk is a child of the same parent or, if wanted, holds all that can be seen.
 */
public final class Duplication implements Operation {

    private final Path source;
    private final Path target;
    private final boolean whole;
    private final Surroundings surroundings;

    /** @param whole whether the copy of a differencing disk needs no parent */
    public Duplication(Path source, Path target, boolean whole, Surroundings surroundings) {
        this.source = Objects.requireNonNull(source);
        this.target = Objects.requireNonNull(target);
        this.whole = whole;
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /** @throws RefusedException if there is a file of this name, or the disk is damaged or of a suspended machine */
    @Override
    public Plan plan(Progress progress) throws IOException {
        DiskInfo info = DiskInfo.read(source);
        Subject.refuseDamaged(info);
        new Gates(surroundings).refuseSuspended(info);
        try (SourceDisk content = SourceDisk.open(source, surroundings.mapping())) {
            Subject.refuseDoubtful(content, surroundings.mapping());
            NewDisk disk = form(info, content.files());
            boolean child = disk.format() == DiskFormat.DIFFERENCING;
            String reason = Messages.text(child ? Messages.Duplication_child : Messages.Duplication_reason,
                    source.getFileName(), child ? content.files().get(1).getFileName() : "");
            return new NewDiskPlan(target, disk).plan(
                    Messages.text(Messages.Duplication_title, source.getFileName(), target.getFileName()), reason,
                    disk.largestFile(child ? info.fileSize() : content.mostData()), (file, volume, listener) -> {
                        try (SourceDisk again = SourceDisk.open(source, surroundings.mapping())) {
                            return new DiskWriter(volume, listener).prepare(again,
                                    child ? again.parents() : Optional.empty(), file, disk, surroundings.mapping());
                        }
                    }, content.files());
        }
    }

    private NewDisk form(DiskInfo info, List<Path> chain) throws IOException {
        boolean child = info.type() == DiskType.DIFFERENCING && !whole;
        Optional<DiskInfo> parent = child ? Optional.of(DiskInfo.read(chain.get(1))) : Optional.empty();
        DiskFormat format = info.type() == DiskType.DIFFERENCING && whole ? DiskFormat.DYNAMIC
                : DiskFormat.valueOf(info.type().name());
        return new NewDisk(format, info.capacity(), info.geometry(),
                info.table().map(BlockTable::blockSize).orElse(NewDisk.USUAL_BLOCK), parent, Optional.empty());
    }
}
