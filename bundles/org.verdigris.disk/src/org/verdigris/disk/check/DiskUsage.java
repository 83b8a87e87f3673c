package org.verdigris.disk.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalLong;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.VhdImage;

/**
 * What the bytes of a disk's file are for.
 *
 * @param info  the metadata
 * @param space how the blocks use the file; empty for a fixed disk and where the blocks cannot be found
 */
public record DiskUsage(DiskInfo info, Optional<Space> space) {

    /**
     * How the blocks of a dynamically expanding or differencing disk use its file.
     *
     * @param live         bytes that footer, header, table, locators or an allocated block own
     * @param unreferenced bytes that belong to nothing, small gaps that begin blocks on a boundary included
     * @param displaced    how many blocks do not lie directly behind the block before them in the disk
     * @param zero         bytes of content in the blocks that are zero; empty unless the content was read
     */
    public record Space(long live, long unreferenced, long displaced, OptionalLong zero) {
    }

    /**
     * Reads a file's metadata and table and, if asked to, its content.
     *
     * @throws CancelledException if the listener wants no more
     * @throws IOException           with the exceptions of {@link DiskInfo#read(Path)}
     */
    public static DiskUsage read(Path file, boolean deep, Progress progress) throws IOException {
        try (VhdImage image = VhdImage.open(file)) {
            DiskInfo info = image.info();
            Optional<BlockFile> blocks = image.blocks();
            return new DiskUsage(info, blocks.isEmpty() ? Optional.empty()
                    : Optional.of(space(info, blocks.get(), deep, progress)));
        }
    }

    private static Space space(DiskInfo info, BlockFile blocks, boolean deep, Progress progress) throws IOException {
        BlockOrder order = BlockOrder.of(blocks);
        OptionalLong zero = OptionalLong.empty();
        if (deep && info.flaws().stream().noneMatch(flaw -> flaw.rule().equals("B03"))) {
            BlockReading content = new BlockReading(info, blocks, Optional.empty(), progress);
            content.run();
            zero = OptionalLong.of(content.zeroBytes());
        }
        return new Space(info.fileSize() - order.unreferenced(), order.unreferenced(), order.displaced(), zero);
    }

    /** Bytes that a guest cannot reach behind an IDE controller, because it computes with the geometry. */
    public long lostOnIde() {
        return Math.max(0, info.capacity() - info.geometry().bytes());
    }
}
