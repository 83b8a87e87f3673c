package org.verdigris.disk.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.vhd.Checksum;

/**
 * The footer and the header of a new disk.
 *
 * @see "VHD specification 1.0, hard disk footer format, dynamic disk header format"
 */
final class Structures {

    private static final int VERSION_1_0 = 0x00010000;
    private static final int OUR_VERSION = 0x00010000;
    private static final int RESERVED_FEATURE = 2;
    private static final long NOWHERE = -1;
    private static final long YEAR_2000 = Instant.parse("2000-01-01T00:00:00Z").getEpochSecond();
    private static final int LONGEST_NAME = 255;

    private Structures() {
    }

    /** A footer with a new random id, made now. */
    static ByteBuffer footer(NewDisk disk) {
        UUID id = UUID.randomUUID();
        ByteBuffer footer = ByteBuffer.allocate(512);
        footer.put(ascii("conectix")).putInt(RESERVED_FEATURE).putInt(VERSION_1_0)
                .putLong(disk.hasBlocks() ? Layout.HEADER : NOWHERE).putInt(seconds(Instant.now()))
                .put(ascii("vdgr")).putInt(OUR_VERSION).put(ascii("Wi2k"))
                .putLong(disk.capacity()).putLong(disk.capacity())
                .putChar((char) disk.geometry().cylinders()).put((byte) disk.geometry().heads())
                .put((byte) disk.geometry().sectorsPerTrack())
                .putInt(DiskType.valueOf(disk.format().name()).number()).putInt(0)
                .putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        Checksum.sign(footer, 64);
        return footer.clear();
    }

    /** The header of a disk without a parent. */
    static ByteBuffer header(NewDisk disk, Layout layout) {
        ByteBuffer header = unsigned(disk, layout);
        Checksum.sign(header, 36);
        return header.clear();
    }

    /** The header of a child, its parent changed last at a moment. */
    static ByteBuffer header(NewDisk disk, Layout layout, ParentNames names, Instant parentChanged) {
        DiskInfo parent = disk.parent().orElseThrow();
        ByteBuffer header = unsigned(disk, layout);
        header.putLong(40, parent.id().high()).putLong(48, parent.id().low()).putInt(56, seconds(parentChanged));
        String name = names.fileName();
        header.put(64, name.substring(0, Math.min(name.length(), LONGEST_NAME))
                .getBytes(StandardCharsets.UTF_16BE));
        header.position(576);
        names.absoluteBytes()
                .ifPresent(text -> locator(header, "W2ku", Layout.ABSOLUTE_SPACE, text.length, Layout.ABSOLUTE_NAME));
        names.relativeBytes()
                .ifPresent(text -> locator(header, "W2ru", Layout.RELATIVE_SPACE, text.length, layout.tableEnd()));
        Checksum.sign(header, 36);
        return header.clear();
    }

    private static ByteBuffer unsigned(NewDisk disk, Layout layout) {
        return ByteBuffer.allocate(1024).put(ascii("cxsparse")).putLong(NOWHERE).putLong(layout.table())
                .putInt(VERSION_1_0).putInt((int) Math.ceilDiv(disk.capacity(), disk.blockSize()))
                .putInt(disk.blockSize());
    }

    private static void locator(ByteBuffer header, String code, int space, int length, long offset) {
        header.put(ascii(code)).putInt(space).putInt(length).putInt(0).putLong(offset);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static int seconds(Instant moment) {
        return (int) Math.max(0, moment.getEpochSecond() - YEAR_2000);
    }
}
