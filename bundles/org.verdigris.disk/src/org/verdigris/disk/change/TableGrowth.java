package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.operation.Change;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.VhdImage;

/**
 * A dynamically expanding disk grows in place, if its table has room up to the first block. Nothing else is moved.
 *
 * @see "VHD specification 1.0, block allocation table"
 */
final class TableGrowth {

    private static final int SECTOR = 512;
    private static final byte UNUSED = (byte) 0xFF;
    /** More is not kept in a journal; a larger table or block is copied instead. */
    private static final long MOST_CHANGED = 16 << 20;

    private final DiskInfo disk;
    private final long capacity;
    private final Geometry geometry;
    private long firstBlock = Long.MAX_VALUE;
    private long lastBlock = -1;
    private boolean surplusUsed;

    TableGrowth(DiskInfo disk, long capacity, Geometry geometry) {
        this.disk = disk;
        this.capacity = capacity;
        this.geometry = geometry;
    }

    /** What is to be done; empty if there is no room, and the disk has to be copied. */
    Optional<Step> step(String reason) throws IOException {
        try (VhdImage image = VhdImage.open(disk.file())) {
            Optional<BlockFile> blocks = image.blocks();
            if (blocks.isEmpty() || disk.fileSize() % SECTOR != 0 || disk.creator().equals("tap\\0")) {
                return Optional.empty(); // XenServer looks for its map behind the table, wherever that ends
            }
            long count = blocks.get().count();
            blocks.get().visit((number, place) -> add(number, place, count));
            return surplusUsed ? Optional.empty() : step(blocks.get(), reason);
        }
    }

    private void add(long number, long place, long count) {
        firstBlock = Math.min(firstBlock, place);
        lastBlock = number == count - 1 ? place : lastBlock;
        surplusUsed |= number >= count;
    }

    private Optional<Step> step(BlockFile blocks, String reason) throws IOException {
        long table = disk.table().orElseThrow().offset();
        long entries = Math.ceilDiv(capacity, blocks.blockSize());
        long from = table + blocks.count() * Integer.BYTES;
        long to = Math.ceilDiv(table + entries * Integer.BYTES, SECTOR) * SECTOR;
        long limit = Math.min(firstBlock, blocks.data().to());
        if (to > limit || to - from > MOST_CHANGED || !isPadding(blocks, from, to) || !isZeroBehindEnd(blocks)) {
            return Optional.empty();
        }
        byte[] unused = new byte[(int) (to - from)];
        Arrays.fill(unused, UNUSED);
        RawMetadata metadata = RawMetadata.read(disk);
        // the footer at the end is the one that is believed, so until it is written the disk has its old capacity
        return Optional.of(Step.patch(disk.file(), List.of(new Change(from, unused),
                metadata.header(Math.max(disk.table().orElseThrow().entries(), (int) entries)),
                metadata.footer(0, capacity, geometry),
                metadata.footer(disk.fileSize() - RawMetadata.FOOTER, capacity, geometry)), disk.fileSize(), reason));
    }

    /** Whether nobody keeps anything there: tables are filled up with ones, or by some writers with zeros. */
    private static boolean isPadding(BlockFile blocks, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) (to - from));
        blocks.read(bytes, from);
        for (byte each : bytes.array()) {
            if (each != 0 && each != UNUSED) {
                return false;
            }
        }
        return true;
    }

    /** Whether the rest of the last block is zero, which the guest is going to see. */
    private boolean isZeroBehindEnd(BlockFile blocks) throws IOException {
        long inBlock = disk.capacity() % blocks.blockSize();
        if (lastBlock < 0 || inBlock == 0) {
            return true;
        }
        ByteBuffer bytes = ByteBuffer.allocate(64 * 1024);
        long end = lastBlock + blocks.bitmapBytes() + blocks.blockSize();
        for (long at = lastBlock + blocks.bitmapBytes() + inBlock; at < end; at += bytes.capacity()) {
            blocks.read(bytes.clear().limit((int) Math.min(bytes.capacity(), end - at)), at);
            if (!Zeros.isZero(bytes.flip())) {
                return false;
            }
        }
        return true;
    }
}
