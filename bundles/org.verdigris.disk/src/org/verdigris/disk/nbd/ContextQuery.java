package org.verdigris.disk.nbd;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a client wants to know of the kinds of block status.
 *
 * @param export  the export it asks about
 * @param queries the names, or beginnings of names, it asks for
 */
record ContextQuery(String export, List<String> queries) {

    /** The only kind there is: what takes no place, and what is zero. */
    static final String ALLOCATION = "base:allocation";

    private static final String EVERYTHING_OF_BASE = "base:";

    /** Empty if the data is not a name and a list of queries, each with its length. */
    static Optional<ContextQuery> of(ByteBuffer data) {
        Optional<String> export = text(data);
        if (export.isEmpty() || data.remaining() < Integer.BYTES) {
            return Optional.empty();
        }
        List<String> queries = new ArrayList<>();
        int count = data.getInt();
        while (data.hasRemaining()) {
            Optional<String> query = text(data);
            if (query.isEmpty()) {
                return Optional.empty();
            }
            queries.add(query.get());
        }
        return queries.size() == count ? Optional.of(new ContextQuery(export.get(), queries)) : Optional.empty();
    }

    private static Optional<String> text(ByteBuffer data) {
        int length = data.remaining() < Integer.BYTES ? -1 : data.getInt();
        if (length < 0 || length > NbdExport.LONGEST_NAME || length > data.remaining()) {
            return Optional.empty();
        }
        byte[] bytes = new byte[length];
        data.get(bytes);
        return Optional.of(new String(bytes, StandardCharsets.UTF_8));
    }

    /** Whether a selection of these names selects the allocation. */
    boolean selectsAllocation() {
        return queries.contains(ALLOCATION);
    }

    /** Whether the allocation is to be in a list. */
    boolean listsAllocation() {
        return queries.isEmpty() || queries.contains(EVERYTHING_OF_BASE) || selectsAllocation();
    }
}
