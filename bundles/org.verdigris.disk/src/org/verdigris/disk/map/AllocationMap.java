package org.verdigris.disk.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
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
 * @param blockSize bytes of the disk in a block
 * @param places    for each cell the byte offset in the file of its first block that is there; negative where none is
 */
public record AllocationMap(DiskInfo info, long blocks, long cellBytes, List<Integer> cells, long allocated,
        int blockSize, List<Long> places) {

    private static final int IMAGINED_BLOCK = 2 << 20;
    private static final Long NOWHERE = -1L;
    /** After so many blocks the listener is told and asked. */
    private static final int TELLING = 1 << 14;

    /** The most cells that a map may have. */
    public static final int MOST_CELLS = 1 << 16;

    public AllocationMap {
        cells = List.copyOf(cells);
        places = List.copyOf(places);
    }

    /**
     * Reads the table of a disk.
     *
     * @param most the most cells that can be shown, 1 to {@link #MOST_CELLS}
     * @throws IOException with the exceptions of {@link DiskInfo#read(Path)}
     */
    public static AllocationMap read(Path file, int most) throws IOException {
        return read(file, most, Progress.none());
    }

    /**
     * Reads the table of a disk and tells how far the reading is.
     *
     * @param most the most cells that can be shown, 1 to {@link #MOST_CELLS}
     * @throws CancelledException if the listener wants no more
     * @throws IOException        with the exceptions of {@link DiskInfo#read(Path)}
     */
    public static AllocationMap read(Path file, int most, Progress progress) throws IOException {
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
            Long[] places = new Long[used.length];
            Arrays.fill(places, NOWHERE);
            if (table.isPresent()) {
                table.get().visit((number, place) -> {
                    if (number < blocks) {
                        int cell = (int) (number / perCell);
                        places[cell] = used[cell]++ == 0 ? Long.valueOf(place) : places[cell];
                    }
                    if (number % TELLING == 0) {
                        progress.reading(file, number, blocks);
                    }
                });
            } else {
                Arrays.setAll(used, cell -> Math.min(perCell, blocks - cell * perCell));
                Arrays.setAll(places, cell -> cell * perCell * blockSize); // as long as the disk is, so is its file
            }
            return new AllocationMap(image.info(), blocks, perCell * blockSize, percentages(used, perCell, blocks),
                    LongStream.of(used).sum(), blockSize, List.of(places));
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
