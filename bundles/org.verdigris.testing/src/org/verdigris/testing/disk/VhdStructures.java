package org.verdigris.testing.disk;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

/** The bytes of footers and headers, written down field by field from the specification. */
final class VhdStructures {

    private static final long YEAR_2000 = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();

    private VhdStructures() {
    }

    static byte[] footer(VhdBuilder disk) {
        ByteBuffer footer = ByteBuffer.allocate(512);
        footer.put("conectix".getBytes(StandardCharsets.US_ASCII));
        footer.putInt(disk.temporary ? 3 : 2);
        footer.putInt(0x00010000);
        footer.putLong(disk.type == 2 ? -1 : 512);
        footer.putInt((int) (disk.created.getEpochSecond() - YEAR_2000));
        footer.put(disk.creator.getBytes(StandardCharsets.ISO_8859_1));
        footer.putInt(disk.creatorVersion);
        footer.put(disk.host.getBytes(StandardCharsets.ISO_8859_1));
        footer.putLong(disk.originalSize);
        footer.putLong(disk.capacity);
        footer.putInt(disk.geometry);
        footer.putInt(disk.type);
        footer.putInt(0);
        put(footer, disk.id);
        footer.put((byte) (disk.savedState ? 1 : 0));
        sign(footer.array(), 64);
        return footer.array();
    }

    static byte[] header(VhdBuilder disk, VhdLayout layout) {
        ByteBuffer header = ByteBuffer.allocate(1024);
        header.put("cxsparse".getBytes(StandardCharsets.US_ASCII));
        header.putLong(-1);
        header.putLong(layout.table());
        header.putInt(0x00010000);
        header.putInt(layout.entries());
        header.putInt(disk.blockSize);
        header.putInt(0);
        put(header, disk.parentId);
        header.putInt(disk.parentTime == null ? 0 : (int) (disk.parentTime.getEpochSecond() - YEAR_2000));
        header.putInt(0);
        header.put(64, disk.parentName.getBytes(StandardCharsets.UTF_16BE));
        for (int i = 0; i < disk.locators.size(); i++) {
            VhdBuilder.Locator locator = disk.locators.get(i);
            header.position(576 + 24 * i);
            header.put(locator.code().getBytes(StandardCharsets.ISO_8859_1));
            header.putInt(layout.spaceOf(locator));
            header.putInt(locator.data().length);
            header.putInt(0);
            header.putLong(layout.placeOf(locator));
        }
        sign(header.array(), 36);
        return header.array();
    }

    /** Computes the checksum of a structure and puts it into its field. */
    static void sign(byte[] structure, int field) {
        ByteBuffer.wrap(structure).putInt(field, 0);
        long sum = 0;
        for (byte each : structure) {
            sum += Byte.toUnsignedInt(each);
        }
        ByteBuffer.wrap(structure).putInt(field, (int) ~sum);
    }

    /** Cylinders, heads and sectors as the specification computes them, packed as in a footer. */
    static int geometry(long capacity) {
        long total = Math.min(capacity / 512, 65535 * 16 * 255);
        long sectors;
        long heads;
        long cylinderTimesHeads;
        if (total >= 65535 * 16 * 63) {
            sectors = 255;
            heads = 16;
            cylinderTimesHeads = total / sectors;
        } else {
            sectors = 17;
            cylinderTimesHeads = total / sectors;
            heads = (cylinderTimesHeads + 1023) / 1024;
            if (heads < 4) {
                heads = 4;
            }
            if (cylinderTimesHeads >= heads * 1024 || heads > 16) {
                sectors = 31;
                heads = 16;
                cylinderTimesHeads = total / sectors;
            }
            if (cylinderTimesHeads >= heads * 1024) {
                sectors = 63;
                heads = 16;
                cylinderTimesHeads = total / sectors;
            }
        }
        return (int) (cylinderTimesHeads / heads << 16 | heads << 8 | sectors);
    }

    private static void put(ByteBuffer buffer, UUID id) {
        buffer.putLong(id.getMostSignificantBits());
        buffer.putLong(id.getLeastSignificantBits());
    }
}
