package org.verdigris.disk.operation;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.zip.CRC32C;

import org.verdigris.disk.Progress;
import org.verdigris.disk.write.Volume;

/**
 * What an operation does to existing files: written before the first of them is touched, so that whoever finds it can
 * finish the operation, and kept afterwards, so that it can be taken back.
 *
 * @param title   the operation in words
 * @param actions what is done, in order
 * @param results what the files are afterwards; while the operation is not complete, what they were before
 */
record Journal(String title, List<Action> actions, List<Stamp> results) {

    private static final long MAGIC = 0x5644_4752_4A52_4E32L; // VDGRJRN2
    private static final int SUM = Integer.BYTES;

    /** Whether a later move has taken the file of an action away, which therefore is complete. */
    boolean hasMovedOn(Action action) {
        return actions.subList(actions.indexOf(action) + 1, actions.size()).stream()
                .anyMatch(later -> later instanceof Action.Move(Path from, Path file) && from.equals(action.file())
                        && Files.notExists(from, LinkOption.NOFOLLOW_LINKS)
                        && Files.exists(file, LinkOption.NOFOLLOW_LINKS));
    }

    /** Writes the journal to a new file, safe from a loss of power; nobody ever finds a part of it. */
    void write(Path file, Volume volume) throws IOException {
        Path temporary = Maker.of(bytes(file)).make(file, volume, Progress.none());
        try {
            volume.rename(temporary, file);
        } catch (IOException e) {
            volume.delete(temporary);
            throw e;
        }
    }

    private byte[] bytes(Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        ActionWriter writer = new ActionWriter(out, file);
        out.writeLong(MAGIC);
        out.writeUTF(title);
        out.writeInt(actions.size());
        for (Action action : actions) {
            writer.write(action);
        }
        out.writeInt(results.size());
        for (Stamp stamp : results) {
            writer.write(stamp);
        }
        out.writeInt(sum(bytes.toByteArray()));
        return bytes.toByteArray();
    }

    /** The journal in a file; empty if the file is damaged. */
    static Optional<Journal> read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        if (bytes.length < Long.BYTES + SUM || ByteBuffer.wrap(bytes).getLong() != MAGIC
                || ByteBuffer.wrap(bytes).getInt(bytes.length - SUM) != sum(bytes, bytes.length - SUM)) {
            return Optional.empty();
        }
        DataInputStream in = new DataInputStream(
                new ByteArrayInputStream(bytes, Long.BYTES, bytes.length - Long.BYTES - SUM));
        ActionReader reader = new ActionReader(in, file);
        String title = in.readUTF();
        List<Action> actions = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            actions.add(reader.action());
        }
        List<Stamp> results = new ArrayList<>();
        for (int left = in.readInt(); left > 0; left--) {
            results.add(reader.stamp());
        }
        return Optional.of(new Journal(title, actions, results));
    }

    private static int sum(byte[] bytes) {
        return sum(bytes, bytes.length);
    }

    private static int sum(byte[] bytes, int length) {
        CRC32C sum = new CRC32C();
        sum.update(bytes, 0, length);
        return (int) sum.getValue();
    }
}
