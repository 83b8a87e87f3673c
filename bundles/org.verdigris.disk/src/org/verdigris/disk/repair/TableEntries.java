package org.verdigris.disk.repair;

import java.io.IOException;
import java.util.Arrays;
import java.util.SortedSet;

/** Entries of the block allocation table that become unused. */
final class TableEntries {

    private TableEntries() {
    }

    static void clear(Draft draft, SortedSet<Long> numbers) throws IOException {
        long table = draft.image().info().table().orElseThrow().offset();
        long first = -1;
        long end = -1;
        for (long number : numbers) {
            if (number != end) {
                clear(draft, table, first, end);
                first = number;
            }
            end = number + 1;
        }
        clear(draft, table, first, end);
    }

    private static void clear(Draft draft, long table, long first, long end) throws IOException {
        byte[] unused = new byte[Math.toIntExact((end - first) * Integer.BYTES)];
        Arrays.fill(unused, (byte) -1);
        if (unused.length > 0) {
            draft.put(table + first * Integer.BYTES, unused);
        }
    }
}
