package org.verdigris.disk.operation;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.write.TargetFile;
import org.verdigris.disk.write.Volume;

/**
 * Bytes of a file that change in place, with the bytes that were there before.
 *
 * @param before what was there; for each change as many bytes as the file had at that place
 * @param after  what is to be there
 * @param oldLength bytes the file had
 * @param length bytes it is to have
 * @param oldChanged when it was last changed
 * @param changed when it is to have been last changed: taken back, it is what it was, for its children too; empty
 *                for the moment of the change
 */
record Patch(Path file, List<Change> before, List<Change> after, long oldLength, long length, FileTime oldChanged,
        Optional<FileTime> changed) implements Action {

    private static final int CHUNK = 64 * 1024;

    /** @throws IOException if the old bytes cannot be read */
    static Patch prepare(Path file, List<Change> changes, long length) throws IOException {
        return prepare(file, file, changes, length, Optional.empty());
    }

    /**
     * The patch of a file that is somewhere else by then, and as old as it is now: children of a disk that is moved
     * record when it was changed.
     */
    static Patch moving(Path file, Path place, List<Change> changes, long length) throws IOException {
        return prepare(file, place, changes, length, Optional.of(Files.getLastModifiedTime(file)));
    }

    private static Patch prepare(Path file, Path place, List<Change> changes, long length, Optional<FileTime> changed)
            throws IOException {
        List<Change> before = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            long oldLength = channel.size();
            for (Change change : changes) {
                if (change.offset() < oldLength) {
                    before.add(read(channel, change.offset(), Math.min(change.end(), oldLength)));
                }
            }
            if (length < oldLength) { // what is cut off, unless it is changed before that, which is kept already
                long from = changes.stream().mapToLong(Change::end).filter(end -> end > length).max().orElse(length);
                addCutOff(channel, from, oldLength, before);
            }
            return new Patch(place, before, List.copyOf(changes), oldLength, length, Files.getLastModifiedTime(file),
                    changed);
        }
    }

    /** Gigabytes may be cut off; zeros need not be kept, because a file that becomes longer again is zero there. */
    private static void addCutOff(FileChannel channel, long from, long to, List<Change> before) throws IOException {
        for (long at = from; at < to; at += CHUNK) {
            Change chunk = read(channel, at, Math.min(at + CHUNK, to));
            if (!Arrays.equals(chunk.bytes(), new byte[chunk.bytes().length])) {
                before.add(chunk);
            }
        }
    }

    private static Change read(FileChannel channel, long from, long to) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(Math.toIntExact(to - from));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, from + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return new Change(from, bytes.array());
    }

    @Override
    public void apply(Volume volume) throws IOException {
        try (TargetFile target = volume.open(file)) {
            for (Change change : after) {
                target.write(ByteBuffer.wrap(change.bytes()), change.offset());
            }
            if (Files.size(file) > length) {
                target.truncate(length);
            } else if (Files.size(file) < length) {
                target.write(ByteBuffer.allocate(1), length - 1);
            }
            target.force();
        }
        if (changed.isPresent()) {
            Files.setLastModifiedTime(file, changed.get());
        }
    }

    @Override
    public Optional<Action> inverse() {
        return Optional.of(new Patch(file, after.reversed(), before.reversed(), length, oldLength, oldChanged,
                Optional.of(oldChanged)));
    }
}
