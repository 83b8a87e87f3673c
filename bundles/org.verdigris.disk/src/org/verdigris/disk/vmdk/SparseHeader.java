package org.verdigris.disk.vmdk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.ImageFile;
import org.verdigris.disk.vhd.Messages;

/**
 * The header of a hosted sparse extent. All offsets and sizes are in sectors of 512 bytes.
 *
 * @param grain      sectors of a grain, a power of two up to 4096
 * @param entries    entries of a grain table, up to 4096
 * @param directory  where the grain directory lies
 * @param descriptor where the descriptor lies; 0 if there is none
 * @see "VMware Virtual Disk Format 5.0"
 */
record SparseHeader(long capacity, int grain, int entries, long directory, long descriptor, long descriptorSize,
        boolean zeroGrains, boolean compressed) {

    static final int MAGIC = 0x564d444b;
    static final int SECTOR = 512;

    private static final int ZERO_GRAINS = 1 << 2;
    private static final int COMPRESSED = 1 << 16;
    private static final long AT_END = -1;
    private static final long MOST_SECTORS = 1L << 53;
    private static final int LARGEST = 4096;

    /** @throws DamagedDiskException if the header cannot be used */
    static SparseHeader read(ImageFile file) throws IOException {
        if (!file.holds(0, SECTOR)) {
            throw damaged(file);
        }
        SparseHeader header = of(file, file.bytes(0, SECTOR));
        if (header.directory() != AT_END) {
            return header;
        }
        // written in one go: the footer, before the sector that ends the stream, knows where the directory is
        long footer = file.length() - 2 * SECTOR;
        if (footer < SECTOR) {
            throw damaged(file);
        }
        SparseHeader last = of(file, file.bytes(footer, SECTOR));
        return new SparseHeader(header.capacity(), header.grain(), header.entries(), last.directory(),
                header.descriptor(), header.descriptorSize(), header.zeroGrains(), header.compressed());
    }

    private static SparseHeader of(ImageFile file, ByteBuffer big) throws IOException {
        ByteBuffer bytes = big.order(ByteOrder.LITTLE_ENDIAN);
        int flags = bytes.getInt(8);
        long grain = bytes.getLong(20);
        int entries = bytes.getInt(44);
        long capacity = bytes.getLong(12);
        boolean sound = bytes.getInt(0) == MAGIC && bytes.getInt(4) >= 1 && bytes.getInt(4) <= 3
                && grain >= 1 && grain <= LARGEST && Long.bitCount(grain) == 1 && entries >= 1 && entries <= LARGEST
                && capacity >= 0 && capacity <= MOST_SECTORS;
        if (!sound || (flags & COMPRESSED) != 0 && bytes.getShort(77) != 1) {
            throw damaged(file);
        }
        if (bytes.get(72) != 0) {
            throw new RefusedException(Messages.text(Messages.Vmdk_unclean, file.path()));
        }
        return new SparseHeader(capacity, (int) grain, entries, bytes.getLong(56), bytes.getLong(28),
                bytes.getLong(36), (flags & ZERO_GRAINS) != 0, (flags & COMPRESSED) != 0);
    }

    private static DamagedDiskException damaged(ImageFile file) {
        return new DamagedDiskException("VMDK", Messages.text(Messages.Vmdk_damaged, file.path(), "header"));
    }
}
