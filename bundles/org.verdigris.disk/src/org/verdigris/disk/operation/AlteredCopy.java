package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.vhd.Alteration;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.TargetFile;

/** Makes a copy of a file in which bytes are others and, if wanted, room is put in at one place. */
public final class AlteredCopy {

    private static final int CHUNK = 256 * 1024;

    private final Path source;
    private final long place;
    private final long room;
    private final Alteration alteration;

    private AlteredCopy(Path source, long place, long room, Alteration alteration) {
        this.source = source;
        this.place = place;
        this.room = room;
        this.alteration = alteration;
    }

    /**
     * A copy to come. It is read back and compared.
     *
     * @param place      where the room is put in
     * @param room       bytes of room, zero for none
     * @param alteration what changes then, by the offsets in the copy, and the length of the copy
     */
    public static Maker of(Path source, long place, long room, Alteration alteration) {
        AlteredCopy copy = new AlteredCopy(source, place, room, alteration);
        return Maker.of(copy::write, copy::compare);
    }

    private void write(TargetFile target, Progress progress) throws IOException {
        try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ)) {
            ByteBuffer bytes = ByteBuffer.allocateDirect(CHUNK);
            for (long at = 0; at < alteration.length(); at += CHUNK) {
                report(progress, Progress.Phase.WRITING, at);
                read(from, bytes, at);
                boolean last = at + CHUNK >= alteration.length();
                if (last || !isZero(bytes)) {
                    target.write(bytes, at);
                }
            }
        }
    }

    private void compare(Path copy, Progress progress) throws IOException {
        try (FileChannel from = FileChannel.open(source, StandardOpenOption.READ);
                FileChannel written = FileChannel.open(copy, StandardOpenOption.READ)) {
            ByteBuffer wanted = ByteBuffer.allocateDirect(CHUNK);
            ByteBuffer found = ByteBuffer.allocateDirect(CHUNK);
            for (long at = 0; at < alteration.length(); at += CHUNK) {
                report(progress, Progress.Phase.VERIFYING, at);
                read(from, wanted, at);
                fill(written, found.clear().limit(wanted.limit()), at);
                if (!found.flip().equals(wanted)) {
                    throw new IOException(Messages.text(Messages.Write_verify, copy));
                }
            }
        }
    }

    /** Fills the buffer with what the copy is to have at an offset. */
    private void read(FileChannel from, ByteBuffer bytes, long offset) throws IOException {
        int count = (int) Math.min(CHUNK, alteration.length() - offset);
        for (int i = 0; i < CHUNK; i += Long.BYTES) {
            bytes.putLong(i, 0);
        }
        int before = Math.clamp(place - offset, 0, count);
        fill(from, bytes.clear().limit(before), offset);
        int behind = Math.clamp(place + room - offset, 0, count);
        fill(from, bytes.limit(count).position(behind), offset + behind - room);
        alteration.over(bytes.limit(count).position(0), offset);
    }

    /** Reads as much as there is. */
    private static void fill(FileChannel channel, ByteBuffer bytes, long offset) throws IOException {
        int start = bytes.position();
        while (bytes.hasRemaining() && channel.read(bytes, offset + bytes.position() - start) >= 0) {
            continue;
        }
    }

    private static boolean isZero(ByteBuffer bytes) {
        for (int i = 0; i < bytes.limit(); i++) {
            if (bytes.get(i) != 0) {
                return false;
            }
        }
        return true;
    }

    private void report(Progress progress, Progress.Phase phase, long done) throws CancelledException {
        if (progress.cancelled()) {
            throw new CancelledException(Messages.text(Messages.Operation_cancelled, source));
        }
        progress.at(phase, source, done, alteration.length());
    }
}
