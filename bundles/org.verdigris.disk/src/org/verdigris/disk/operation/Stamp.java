package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.TimeUnit;
import java.util.zip.CRC32C;

/**
 * What shows that a file is still the one that was looked at.
 *
 * @param size    its bytes
 * @param changed when it was changed last, in microseconds since 1970
 * @param end     a checksum of its last sector, where a disk has its footer
 */
record Stamp(Path file, long size, long changed, int end) {

    private static final int SECTOR = 512;

    static Stamp of(Path file) throws IOException {
        ByteBuffer sector = ByteBuffer.allocate(SECTOR);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long from = Math.max(0, channel.size() - SECTOR);
            while (sector.hasRemaining() && channel.read(sector, from + sector.position()) >= 0) {
                continue;
            }
            CRC32C sum = new CRC32C();
            sum.update(sector.flip());
            return new Stamp(file, channel.size(), Files.getLastModifiedTime(file).to(TimeUnit.MICROSECONDS),
                    (int) sum.getValue());
        }
    }

    /** Whether the file is still the same. */
    boolean holds() throws IOException {
        return Files.exists(file) && of(file).equals(this);
    }
}
