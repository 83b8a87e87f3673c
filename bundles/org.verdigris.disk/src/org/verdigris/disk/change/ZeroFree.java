package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;

/**
 * What the guest does not use of a fixed or dynamically expanding disk becomes zero, so that deleted data is gone and
 * copies pack well. A new file is written beside the old one and takes its place: bytes that are overwritten in place
 * could not be brought back. Where the file system of the host can, the zeros of a fixed disk are holes.
 */
public final class ZeroFree implements Operation {

    private static final int SECTOR = 512;
    private static final int CHUNK = 1 << 20;
    private static final byte[] ZEROS = new byte[SECTOR];

    private final Path disk;
    private final FreeSpace freeSpace;
    private final Surroundings surroundings;

    public ZeroFree(Path disk, FreeSpace freeSpace, Surroundings surroundings) {
        this.disk = Objects.requireNonNull(disk);
        this.freeSpace = Objects.requireNonNull(freeSpace);
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /**
     * Reads all that is not used. The plan is empty if it is zero already.
     *
     * @throws RefusedException if the disk is differencing, damaged or in use, has children, or nothing of it can be
     *                          zeroed
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        DiskInfo info = Subject.of(disk, surroundings);
        if (info.type() == DiskType.DIFFERENCING) {
            throw new RefusedException(Messages.text(Messages.ZeroFree_child, disk));
        }
        FreeSpace.Found found = Trimming.find(info, freeSpace, surroundings, progress);
        String title = Messages.text(Messages.ZeroFree_title, disk.getFileName());
        long old = oldData(found.ranges(), progress);
        if (old == 0) {
            String blank = Messages.text(Messages.ZeroFree_blank, disk);
            return new Plan(title, disk, List.of(),
                    Stream.concat(Stream.of(blank), found.objections().stream()).toList(), List.of());
        }
        Rewriting rewriting = new Rewriting(disk, NewDisk.replacing(disk), Optional.empty(), surroundings.mapping(),
                false, false, Optional.of(Trimming.guarded(freeSpace, surroundings)));
        long after = info.type() == DiskType.FIXED ? Files.size(disk) : rewriting.measure(found.ranges(), progress);
        String reason = Messages.text(Messages.ZeroFree_reason, old, String.join(" ", found.findings()));
        return new Plan(title, disk, List.of(rewriting.step(after, reason)), Trimming.cautions(info, found),
                rewriting.sources());
    }

    /** Bytes of sectors that are not used and not zero. */
    private long oldData(ByteRanges unused, Progress progress) throws IOException {
        long old = 0;
        try (SourceDisk content = SourceDisk.open(disk, surroundings.mapping())) {
            ByteBuffer buffer = ByteBuffer.allocate(CHUNK);
            for (int part = 0; part < unused.count(); part++) {
                long at = unused.start(part);
                while (at < unused.end(part)) {
                    progress.reading(disk, at, content.size());
                    Extent extent = content.extent(at);
                    long end = Math.min(extent.end(), unused.end(part));
                    if (!extent.zero()) {
                        end = Math.min(end, at + CHUNK);
                        old += notZero(content, buffer.clear().limit((int) (end - at)), at);
                    }
                    at = end;
                }
            }
        }
        return old;
    }

    private static long notZero(DiskContent content, ByteBuffer buffer, long at) throws IOException {
        content.read(buffer, at);
        ByteBuffer sector = ByteBuffer.wrap(ZEROS);
        long bytes = 0;
        for (int from = 0; from < buffer.limit(); from += SECTOR) {
            bytes += buffer.slice(from, SECTOR).equals(sector) ? 0 : SECTOR;
        }
        return bytes;
    }
}
