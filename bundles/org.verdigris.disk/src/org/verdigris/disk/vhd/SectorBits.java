package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The part of a block's sector bitmap that a read needs. The most significant bit of a byte is its first sector.
 *
 * @see "VHD specification 1.0, data blocks"
 */
final class SectorBits {

    private final ByteBuffer bytes;
    private final int firstSector;
    private final int endSector;

    private SectorBits(ByteBuffer bytes, int firstSector, int endSector) {
        this.bytes = bytes;
        this.firstSector = firstSector;
        this.endSector = endSector;
    }

    /**
     * The bits of all sectors that a range of a block touches.
     *
     * @param block byte offset of the block in the file
     */
    static SectorBits read(ImageFile file, long block, int inBlock, int length) throws IOException {
        int firstByte = inBlock / Footer.SIZE / Byte.SIZE;
        int endSector = Math.ceilDiv(inBlock + length, Footer.SIZE);
        ByteBuffer bytes = ByteBuffer.allocate(Math.ceilDiv(endSector, Byte.SIZE) - firstByte);
        file.read(bytes, block + firstByte);
        return new SectorBits(bytes, firstByte * Byte.SIZE, endSector);
    }

    boolean isSet(int sector) {
        int bit = sector - firstSector;
        return (bytes.get(bit / Byte.SIZE) & 0x80 >>> bit % Byte.SIZE) != 0;
    }

    /** The first sector behind a sector, the bit of which differs, or the end of what was read. */
    int endOfRun(int sector) {
        boolean value = isSet(sector);
        int whole = value ? 0xFF : 0;
        int end = sector + 1;
        while (end < endSector && isSet(end) == value) {
            boolean skip = (end - firstSector) % Byte.SIZE == 0 && end + Byte.SIZE <= endSector
                    && (bytes.get((end - firstSector) / Byte.SIZE) & 0xFF) == whole;
            end += skip ? Byte.SIZE : 1;
        }
        return end;
    }
}
