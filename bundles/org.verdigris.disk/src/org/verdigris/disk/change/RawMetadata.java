package org.verdigris.disk.change;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.StandardOpenOption;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.operation.Change;
import org.verdigris.disk.vhd.Checksum;

/**
 * The footer and the header of a sound disk byte for byte, to be written again with other sizes. Every other field
 * stays as it is.
 *
 * @param footer the 512 bytes at the end of the file
 * @param header the 1024 bytes at the place that the footer names; empty for a fixed disk
 * @see "VHD specification 1.0, hard disk footer and dynamic disk header formats"
 */
record RawMetadata(ByteBuffer footer, ByteBuffer header) {

    static final int FOOTER = 512;
    private static final int HEADER = 1024;

    static RawMetadata read(DiskInfo disk) throws IOException {
        try (FileChannel channel = FileChannel.open(disk.file(), StandardOpenOption.READ)) {
            ByteBuffer footer = read(channel, disk.fileSize() - FOOTER, FOOTER);
            return new RawMetadata(footer, disk.type() == DiskType.FIXED ? ByteBuffer.allocate(0)
                    : read(channel, footer.getLong(16), HEADER));
        }
    }

    private static ByteBuffer read(FileChannel channel, long from, int length) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.clear();
    }

    /** The footer of the same disk with another capacity, at an offset of the file; the original size stays. */
    Change footer(long offset, long capacity, Geometry geometry) {
        ByteBuffer changed = copy(footer).putLong(48, capacity).putChar(56, (char) geometry.cylinders())
                .put(58, (byte) geometry.heads()).put(59, (byte) geometry.sectorsPerTrack());
        Checksum.sign(changed, 64);
        return new Change(offset, changed.array());
    }

    /** The header of the same disk with a table of so many entries. */
    Change header(int entries) {
        ByteBuffer changed = copy(header).putInt(28, entries);
        Checksum.sign(changed, 36);
        return new Change(footer.getLong(16), changed.array());
    }

    private static ByteBuffer copy(ByteBuffer bytes) {
        return ByteBuffer.allocate(bytes.capacity()).put(bytes.duplicate().clear()).clear();
    }
}
