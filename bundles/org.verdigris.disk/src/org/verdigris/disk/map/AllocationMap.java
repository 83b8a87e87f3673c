package org.verdigris.disk.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.VhdImage;

/**
 * Which parts of a disk are in its own file, in cells of equally many blocks. What is not in the file is zero or, in a
 * differencing disk, comes from the parent. A fixed disk is always there as a whole, in imagined blocks of 2 MiB.
 *
 * @param info      the disk
 * @param blocks    how many blocks the disk has
 * @param cellBytes bytes of the disk that a cell stands for
 * @param cells     for each cell, from the start of the disk, the percentage of its blocks that are in the file; 0 and
 *                  100 only if none or all are
 * @param allocated how many blocks are in the file
 */
public record AllocationMap(DiskInfo info, long blocks, long cellBytes, List<Integer> cells, long allocated) {

    private static final int IMAGINED_BLOCK = 2 << 20;

    /** The most cells that a map may have. */
    public static final int MOST_CELLS = 1 << 16;

    public AllocationMap {
        cells = List.copyOf(cells);
    }

    /**
     * Reads the table of a disk.
     *
     * @param most the most cells that can be shown, 1 to {@link #MOST_CELLS}
     * @throws IOException with the exceptions of {@link DiskInfo#read(Path)}
     */
    public static AllocationMap read(Path file, int most) throws IOException {
        if (most < 1 || most > MOST_CELLS) {
            throw new IllegalArgumentException("1 to " + MOST_CELLS + " cells are possible, not " + most);
        }
        try (VhdImage image = VhdImage.open(file)) {
            image.layer(); // refuses a disk whose blocks cannot be found
            Optional<BlockFile> table = image.blocks();
            int blockSize = table.map(BlockFile::blockSize).orElse(IMAGINED_BLOCK);
            long blocks = Math.ceilDiv(image.info().capacity(), blockSize);
            long perCell = Math.max(1, Math.ceilDiv(blocks, most));
            long[] used = new long[(int) Math.ceilDiv(blocks, perCell)];
            if (table.isPresent()) {
                table.get().visit((number, place) -> {
                    if (number < blocks) {
                        used[(int) (number / perCell)]++;
                    }
                });
            } else {
                Arrays.setAll(used, cell -> Math.min(perCell, blocks - cell * perCell));
            }
            return new AllocationMap(image.info(), blocks, perCell * blockSize, percentages(used, perCell, blocks),
                    LongStream.of(used).sum());
        }
    }

    private static List<Integer> percentages(long[] used, long perCell, long blocks) {
        Integer[] cells = new Integer[used.length];
        Arrays.setAll(cells, cell -> {
            long all = Math.min(perCell, blocks - cell * perCell);
            int percent = (int) (used[cell] * 100 / all);
            return used[cell] > 0 ? Math.max(1, percent) : 0;
        });
        return List.of(cells);
    }
}
