package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Progress;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.VhdImage;

/**
 * Copies what differencing disks have of their own into the disk below them, in place. The disks above are only read
 * and stay complete, so that seen from the topmost the content is the same at every moment; the copy can be broken off
 * anywhere and made again.
 *
 * <p>Memory is bounded: 5 pieces of 512 KiB, and the bitmaps of the blocks between two commits.
 *
 * @see "VHD specification 1.0, differencing hard disks"
 */
public final class Pouring {

    private static final int PIECE = 512 << 10;
    private static final int BYTES_BETWEEN_COMMITS = 128 << 20;
    private static final int BLOCKS_BETWEEN_COMMITS = 64;

    private final Path target;
    private final List<Path> sources;

    /** @param sources the disks above the target, the topmost first, each the child of the next */
    public Pouring(Path target, List<Path> sources) {
        this.target = Objects.requireNonNull(target);
        this.sources = List.copyOf(sources);
    }

    /** Bytes that the target can have at most afterwards. Reads the tables only, and changes nothing. */
    public long largest() throws IOException {
        try (OwnSectors own = OwnSectors.open(sources); VhdImage image = VhdImage.open(target)) {
            if (image.info().type() == DiskType.FIXED) {
                return image.info().fileSize();
            }
            BlockRoom room = new BlockRoom(image);
            return room.largest(blocks(own, room.blocks().blockSize(), 0, Integer.MAX_VALUE));
        }
    }

    private static Vessel vessel(VhdImage image, TargetFile file) throws IOException {
        return image.info().type() == DiskType.FIXED ? new FlatVessel(file) : new BlockVessel(file, image);
    }

    /** The numbers of the target's blocks from a position on in which something may be, so many at most. */
    private static List<Long> blocks(OwnSectors own, int blockSize, long from, int most) throws IOException {
        List<Long> numbers = new ArrayList<>();
        long position = own.next(from);
        while (position < own.size() && numbers.size() < most) {
            long number = position / blockSize;
            numbers.add(number);
            long end = (number + 1) * blockSize;
            position = end < own.size() ? own.next(end) : own.size();
        }
        return numbers;
    }

    /**
     * Copies, and reads back what was copied.
     *
     * @throws CancelledException if the listener wanted no more; the target has a part of the content then
     * @throws IOException        if it cannot be done, or was not read back as it was written
     */
    public void run(Volume volume, Progress progress) throws IOException {
        try (OwnSectors own = OwnSectors.open(sources)) {
            try (VhdImage image = VhdImage.open(target); TargetFile file = volume.open(target)) {
                pour(own, vessel(image, file), progress);
            }
            try (VhdImage image = VhdImage.open(target)) {
                boolean same = new PouredCheck(own, image.layer()).run(position -> {
                    progress.at(Progress.Phase.VERIFYING, target, position, own.size());
                    refuseCancelled(progress);
                });
                if (!same) {
                    throw new IOException(Messages.text(Messages.Pouring_verify, target, sources.getFirst()));
                }
            }
        }
    }

    private void pour(OwnSectors own, Vessel vessel, Progress progress) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocateDirect(PIECE);
        int most = Math.clamp(BYTES_BETWEEN_COMMITS / vessel.blockSize(), 1, BLOCKS_BETWEEN_COMMITS);
        List<Long> numbers = blocks(own, vessel.blockSize(), 0, most);
        while (!numbers.isEmpty()) {
            vessel.begin(numbers);
            long end = 0;
            for (long number : numbers) {
                refuseCancelled(progress);
                end = Math.min(own.size(), (number + 1) * vessel.blockSize());
                pour(own, vessel, number * vessel.blockSize(), end, buffer);
                progress.at(Progress.Phase.WRITING, target, end, own.size());
            }
            vessel.commit();
            numbers = end < own.size() ? blocks(own, vessel.blockSize(), end, most) : List.of();
        }
        vessel.finish();
    }

    private static void pour(OwnSectors own, Vessel vessel, long from, long end, ByteBuffer buffer)
            throws IOException {
        for (long position = from; position < end; position += PIECE) {
            ByteBuffer view = buffer.slice(0, (int) Math.min(PIECE, end - position));
            vessel.write(view, position, own.read(view, position));
        }
    }

    private void refuseCancelled(Progress progress) throws CancelledException {
        if (progress.cancelled()) {
            throw new CancelledException(Messages.text(Messages.Pouring_cancelled, target, sources.getFirst()));
        }
    }
}
