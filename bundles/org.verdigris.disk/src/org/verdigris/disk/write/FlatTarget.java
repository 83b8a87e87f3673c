package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;

/** The content byte for byte, and behind it the footer unless the file is raw. */
final class FlatTarget implements Target {

    private final TargetFile file;
    private final NewDisk disk;
    private long written;

    FlatTarget(TargetFile file, NewDisk disk) {
        this.file = file;
        this.disk = disk;
    }

    @Override
    public void write(ByteBuffer bytes, long position) throws IOException {
        written = position + bytes.remaining();
        file.write(bytes, position);
    }

    @Override
    public void finishContent() throws IOException {
        if (written < disk.capacity()) { // the file gets its length
            file.write(ByteBuffer.allocate(1), disk.capacity() - 1);
        }
    }

    @Override
    public void finishDisk() throws IOException {
        if (disk.format() == DiskFormat.FIXED) {
            file.write(Structures.footer(disk), disk.capacity());
        }
    }
}
