package org.verdigris.guest.registry;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A log as written since Windows 8.1: a base block and numbered entries ({@code HvLE}) of pages of the bins. */
final class EntryLog {

    private static final int KIND = 6;
    private static final int SIGNATURE = 'H' | 'v' << 8 | 'L' << 16 | 'E' << 24;
    private static final int SECTOR = 512;
    private static final int SIZE = 4;
    private static final int SEQUENCE = 12;
    private static final int BINS_SIZE = 16;
    private static final int PAGES = 20;
    private static final int HASH = 24;
    private static final int HEAD_HASH = 32;
    private static final int REFERENCES = 40;

    private final HiveBytes bytes;
    private final List<Integer> entries = new ArrayList<>();

    private EntryLog(HiveBytes bytes) {
        this.bytes = bytes;
        int at = SECTOR;
        while (isEntry(at) && (entries.isEmpty() || sequence(at) == sequence(entries.getLast()) + 1)) {
            entries.add(at);
            at += bytes.i32(at + SIZE);
        }
    }

    /** The log in a file, unless it is of another kind, damaged or empty. */
    static Optional<EntryLog> of(HiveBytes bytes) {
        BaseBlock base = BaseBlock.read(bytes);
        return base.sound() && base.type() == KIND
                ? Optional.of(new EntryLog(bytes)).filter(log -> !log.entries.isEmpty())
                : Optional.empty();
    }

    private boolean isEntry(int at) {
        if (at > bytes.size() - SECTOR || bytes.i32(at) != SIGNATURE) {
            return false;
        }
        int size = bytes.i32(at + SIZE);
        return size > 0 && size % SECTOR == 0 && size <= bytes.size() - at
                && bytes.i64(at + HEAD_HASH) == Marvin.hash(bytes, at, HEAD_HASH)
                && bytes.i64(at + HASH) == Marvin.hash(bytes, at + REFERENCES, size - REFERENCES)
                && hasPages(at, size);
    }

    private boolean hasPages(int at, int size) {
        int bins = bytes.i32(at + BINS_SIZE);
        int count = bytes.i32(at + PAGES);
        if (bins <= 0 || bins > Hive.MOST_BYTES - BaseBlock.SIZE || count < 0
                || count > (size - REFERENCES) / Long.BYTES) {
            return false;
        }
        long room = size - REFERENCES - (long) count * Long.BYTES;
        for (int i = 0; i < count; i++) {
            int offset = bytes.i32(reference(at, i));
            int length = bytes.i32(reference(at, i) + Integer.BYTES);
            room -= length;
            if (offset < 0 || length < 0 || offset > bins - length || room < 0) {
                return false;
            }
        }
        return true;
    }

    private static int reference(int entry, int index) {
        return entry + REFERENCES + index * Long.BYTES;
    }

    private int sequence(int entry) {
        return bytes.i32(entry + SEQUENCE);
    }

    HiveBytes bytes() {
        return bytes;
    }

    int firstSequence() {
        return sequence(entries.getFirst());
    }

    int binsSize() {
        return bytes.i32(entries.getLast() + BINS_SIZE);
    }

    /** The places of the entries from a number on. */
    List<Integer> from(int sequence) {
        return entries.stream().filter(entry -> sequence(entry) - sequence >= 0).toList();
    }

    /** Adds what an entry holds to a hive that is large enough, and gives the entry's number. */
    int apply(int entry, HiveBytes hive) {
        int count = bytes.i32(entry + PAGES);
        int from = reference(entry, count);
        for (int i = 0; i < count; i++) {
            int length = bytes.i32(reference(entry, i) + Integer.BYTES);
            hive.put(BaseBlock.SIZE + bytes.i32(reference(entry, i)), bytes.bytes(from, length));
            from += length;
        }
        return sequence(entry);
    }
}
