package org.verdigris.disk.operation;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

import org.verdigris.disk.vhd.Alteration;

/**
 * Bytes of a file that become others.
 *
 * @param offset where they begin in the file
 * @param bytes  what is there afterwards
 */
public record Change(long offset, byte[] bytes) {

    /** Of what is planned for a file, the parts that are not there already; a file that grows need not be told. */
    public static List<Change> of(Path file, Alteration alteration) throws IOException {
        List<Change> changes = new ArrayList<>();
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            for (Map.Entry<Long, byte[]> piece : alteration.pieces().entrySet()) {
                byte[] before = read(channel, piece.getKey(), piece.getValue().length);
                byte[] after = piece.getValue();
                int from = Arrays.mismatch(before, after);
                if (from >= 0) {
                    int to = after.length;
                    while (to > from && to <= before.length && before[to - 1] == after[to - 1]) {
                        to--;
                    }
                    changes.add(new Change(piece.getKey() + from, Arrays.copyOfRange(after, from, to)));
                }
            }
        }
        return changes;
    }

    private static byte[] read(FileChannel channel, long offset, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate((int) Math.clamp(channel.size() - offset, 0L, count));
        while (bytes.hasRemaining()) {
            if (channel.read(bytes, offset + bytes.position()) < 0) {
                throw new EOFException();
            }
        }
        return bytes.array();
    }

    /** The end of the bytes in the file. */
    long end() {
        return offset + bytes.length;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Change change && offset == change.offset && Arrays.equals(bytes, change.bytes);
    }

    @Override
    public int hashCode() {
        return 31 * Long.hashCode(offset) + Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "%d: %s".formatted(offset, HexFormat.of().formatHex(bytes));
    }
}
