package org.verdigris.disk.write;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.UUID;

import org.verdigris.disk.DiskType;
import org.verdigris.disk.vhd.Checksum;
import org.verdigris.disk.vhd.ParentRecord;

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
    private static final int XEN = 0x74617000; // "tap" and NUL

    private Structures() {
    }

    /** A footer with a new random id, made now, or that of the disk that is replaced with what changes. */
    static ByteBuffer footer(NewDisk disk) {
        return disk.replaced().isPresent() ? footer(disk, disk.replaced().get()) : newFooter(disk);
    }

    private static ByteBuffer newFooter(NewDisk disk) {
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

    private static ByteBuffer footer(NewDisk disk, Predecessor replaced) {
        ByteBuffer footer = replaced.footer();
        footer.putLong(16, disk.hasBlocks() ? Layout.HEADER : NOWHERE).putLong(48, disk.capacity())
                .putChar(56, (char) disk.geometry().cylinders()).put(58, (byte) disk.geometry().heads())
                .put(59, (byte) disk.geometry().sectorsPerTrack())
                .putInt(60, DiskType.valueOf(disk.format().name()).number());
        footer.put(84, new byte[footer.limit() - 84]); // no saved state; the rest is reserved
        if (footer.getInt(28) == XEN) { // its files have a map of full blocks, which this one has not
            footer.put(28, ascii("vdgr")).putInt(32, OUR_VERSION).put(36, ascii("Wi2k"));
        }
        Checksum.sign(footer, 64);
        return footer.clear();
    }

    /** The header of a disk without a parent. */
    static ByteBuffer header(NewDisk disk, Layout layout) {
        ByteBuffer header = unsigned(disk, layout);
        Checksum.sign(header, 36);
        return header.clear();
    }

    /** The header of a child. */
    static ByteBuffer header(NewDisk disk, Layout layout, ParentRecord parent) {
        ByteBuffer header = unsigned(disk, layout);
        header.putLong(40, parent.id().high()).putLong(48, parent.id().low()).putInt(56, parent.timeStamp());
        header.put(64, parent.name(), 0, parent.name().limit());
        for (ParentRecord.Locator locator : parent.locators()) {
            Layout.Room room = layout.room(locator);
            header.position(576 + locator.slot() * 24).putInt(locator.code()).putInt((int) room.space())
                    .putInt(locator.text().limit()).putInt(0).putLong(room.offset());
        }
        Checksum.sign(header, 36);
        return header.clear();
    }

    private static ByteBuffer unsigned(NewDisk disk, Layout layout) {
        return ByteBuffer.allocate(1024).put(ascii("cxsparse")).putLong(NOWHERE).putLong(layout.table())
                .putInt(VERSION_1_0).putInt((int) Math.ceilDiv(disk.capacity(), disk.blockSize()))
                .putInt(disk.blockSize());
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    /** A moment as the format writes it. */
    static int seconds(Instant moment) {
        return (int) Math.max(0, moment.getEpochSecond() - YEAR_2000);
    }
}
