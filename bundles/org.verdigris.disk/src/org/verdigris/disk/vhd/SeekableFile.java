package org.verdigris.disk.vhd;

import java.nio.file.Path;
import java.util.Optional;

import com.sun.jna.LastErrorException;
import com.sun.jna.Native;
import com.sun.jna.Platform;

/**
 * A file as Linux opens it, to ask for its holes: Java has no call for that.
 *
 * @see "lseek(2), SEEK_DATA and SEEK_HOLE"
 */
final class SeekableFile {

    private static final int READ_ONLY_CLOSED_ON_EXEC = 0x80000;
    private static final int SEEK_DATA = 3;
    private static final int SEEK_HOLE = 4;
    private static final int NO_MORE = 6; // ENXIO

    private final int descriptor;

    private SeekableFile(int descriptor) {
        this.descriptor = descriptor;
    }

    private static final class Calls {

        static {
            Native.register("c");
        }

        private Calls() {
        }

        static native int open(String path, int flags) throws LastErrorException;

        static native long lseek(int descriptor, long offset, int whence) throws LastErrorException;

        static native int close(int descriptor) throws LastErrorException;
    }

    /** Empty where the system cannot be asked: another one than Linux, no JNA, or a file system without the call. */
    static Optional<SeekableFile> open(Path file) {
        if (!System.getProperty("os.name").equals("Linux")) {
            return Optional.empty();
        }
        try {
            if (!Platform.is64Bit()) {
                return Optional.empty(); // file offsets have another size there
            }
            return Optional.of(new SeekableFile(Calls.open(file.toAbsolutePath().toString(),
                    READ_ONLY_CLOSED_ON_EXEC)));
        } catch (LastErrorException | LinkageError e) { // holes are worth time, not an error
            return Optional.empty();
        }
    }

    /** The first position from this one on that is no hole; the largest number if only holes follow. */
    long nextData(long position) {
        try {
            return Calls.lseek(descriptor, position, SEEK_DATA);
        } catch (LastErrorException e) {
            return e.getErrorCode() == NO_MORE ? Long.MAX_VALUE : position;
        }
    }

    /** The first hole from a position on; the end of the file counts as one. */
    long nextHole(long position) {
        try {
            return Calls.lseek(descriptor, position, SEEK_HOLE);
        } catch (LastErrorException e) {
            return Long.MAX_VALUE;
        }
    }

    void close() {
        try {
            Calls.close(descriptor);
        } catch (LastErrorException e) {
            throw new IllegalStateException(e);
        }
    }
}
