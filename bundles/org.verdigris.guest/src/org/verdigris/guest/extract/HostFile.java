package org.verdigris.guest.extract;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.UUID;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;

/** Writes contents to files of the host, one after the other. A file has its name only when it is complete. */
final class HostFile {

    /** Receives what is done. */
    interface Counter {

        /** So many more bytes are done. @throws IOException to end the copy */
        void add(long bytes) throws IOException;
    }

    private static final int CHUNK = 256 << 10;
    /** Shorter holes cost more than their bytes. */
    private static final int SHORTEST_HOLE = 64 << 10;

    private final ByteBuffer buffer = ByteBuffer.allocateDirect(CHUNK);
    private final String mark = "verdigris-%08x-".formatted(UUID.randomUUID().hashCode());
    private int count;

    /** What is done to a complete file before it gets its name. */
    interface Finish {
        void of(Path temporary) throws IOException;
    }

    /**
     * Writes a content.
     *
     * @param replace whether a file of this name is replaced
     * @throws UnreadableException                         if the content cannot be read
     * @throws java.nio.file.FileAlreadyExistsException if there is something of this name that is not replaced
     * @throws IOException                                 if the file cannot be written; nothing is left of it
     */
    void write(DiskContent content, Path target, boolean replace, Finish finish, Counter counter)
            throws IOException {
        Path temporary = target.resolveSibling(mark + count++ + ".tmp");
        try (FileChannel channel = FileChannel.open(temporary, StandardOpenOption.CREATE_NEW,
                StandardOpenOption.WRITE, StandardOpenOption.SPARSE)) {
            copy(content, channel, counter);
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
        try {
            finish.of(temporary);
            if (replace) {
                Files.move(temporary, target, StandardCopyOption.ATOMIC_MOVE);
            } else {
                Files.move(temporary, target);
            }
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(temporary);
            throw e;
        }
    }

    private void copy(DiskContent content, FileChannel channel, Counter counter) throws IOException {
        long size = content.size();
        long at = 0;
        long written = 0;
        while (at < size) {
            long hole = hole(content, at, size);
            if (hole > 0) {
                at += hole;
                counter.add(hole);
                continue;
            }
            int length = (int) Math.min(CHUNK, size - at);
            read(content, at, length);
            write(channel, at);
            at += length;
            written = at;
            counter.add(length);
        }
        if (written < size) { // the last byte gives the file its length
            buffer.clear().put((byte) 0).flip();
            write(channel, size - 1);
        }
    }

    /** Bytes from a position on that are known to be zero, if they are worth leaving out. */
    private static long hole(DiskContent content, long at, long size) throws IOException {
        try {
            long end = at;
            while (end < size) {
                Extent extent = content.extent(end);
                if (!extent.zero() || extent.end() <= end) {
                    break;
                }
                end = extent.end();
            }
            return end - at >= SHORTEST_HOLE ? end - at : 0;
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }

    private void read(DiskContent content, long at, int length) throws IOException {
        try {
            content.read(buffer.clear().limit(length), at);
            buffer.flip();
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }

    private void write(FileChannel channel, long position) throws IOException {
        long at = position;
        while (buffer.hasRemaining()) {
            at += channel.write(buffer, at);
        }
    }
}
