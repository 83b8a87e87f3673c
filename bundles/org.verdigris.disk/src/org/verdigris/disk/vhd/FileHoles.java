package org.verdigris.disk.vhd;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.disk.Extent;

/**
 * The holes of a file: parts that take no place on its volume and read as zero. Where the operating system does not
 * tell of them everything counts as data, and so it does in a small file, which is read before the system's answer
 * would be there. With the system property {@code org.verdigris.disk.holes} set to {@code false} nobody is asked.
 */
public final class FileHoles implements Closeable {

    private static final String WANTED = "org.verdigris.disk.holes";
    private static final long SMALL = 16 << 20;

    private final Path file;
    private volatile Known last = new Known(0, 0, false);
    private Optional<SeekableFile> open;

    private record Known(long from, long end, boolean zero) {
    }

    /** The holes of a file that is opened when they are first asked for. */
    public FileHoles(Path file) {
        this.file = file;
    }

    /** What is known of the bytes from a position on, at most up to an end. */
    public Extent extent(long position, long end) throws IOException {
        Known known = last;
        if (position < known.from() || position >= known.end()) {
            known = ask(position);
            last = known;
        }
        return new Extent(known.zero(), Math.min(end, known.end()));
    }

    private synchronized Known ask(long position) throws IOException {
        if (open == null) {
            boolean wanted = !"false".equals(System.getProperty(WANTED)) && Files.size(file) > SMALL;
            open = wanted ? SeekableFile.open(file) : Optional.empty();
        }
        if (open.isEmpty()) {
            return new Known(0, Long.MAX_VALUE, false);
        }
        long data = open.get().nextData(position);
        return data > position
                ? new Known(position, data, true)
                : new Known(position, Math.max(position + 1, open.get().nextHole(position)), false);
    }

    @Override
    public synchronized void close() {
        if (open != null) {
            open.ifPresent(SeekableFile::close);
        }
        open = Optional.empty();
    }
}
