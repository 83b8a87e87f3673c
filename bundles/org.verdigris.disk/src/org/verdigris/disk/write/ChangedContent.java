package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Collections;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Objects;
import java.util.TreeMap;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Extents;

/**
 * Content of which some bytes are others.
 *
 * @param whole   it stays open when this is closed
 * @param changes the bytes by their positions, inside the content and apart from each other
 */
record ChangedContent(SourceDisk whole, NavigableMap<Long, byte[]> changes) implements DiskContent {

    /** @throws IllegalArgumentException if a change does not lie inside the content or meets another one */
    ChangedContent {
        changes = Collections.unmodifiableNavigableMap(new TreeMap<>(changes));
        long end = 0;
        for (Map.Entry<Long, byte[]> change : changes.entrySet()) {
            if (change.getKey() < end || end(change) > whole.size()) {
                throw new IllegalArgumentException("changes must lie inside the disk and apart from each other");
            }
            end = end(change);
        }
    }

    private static long end(Map.Entry<Long, byte[]> change) {
        return change.getKey() + change.getValue().length;
    }

    @Override
    public long size() {
        return whole.size();
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        ByteBuffer view = target.slice();
        whole.read(view, position);
        long end = position + view.limit();
        Long first = changes.floorKey(position);
        for (Map.Entry<Long, byte[]> change : changes.subMap(first == null ? position : first, end).entrySet()) {
            long from = Math.max(change.getKey(), position);
            int length = (int) (Math.min(end(change), end) - from);
            if (length > 0) {
                view.put((int) (from - position), change.getValue(), (int) (from - change.getKey()), length);
            }
        }
        target.position(target.limit());
    }

    @Override
    public Extent extent(long position) throws IOException {
        return outside(position, whole);
    }

    /** What is known of the difference to another disk, of which that of the whole is known. */
    Extents difference(Extents ofWhole) {
        return position -> outside(position, ofWhole);
    }

    /** What is known where nothing is changed; of what is changed nothing is. */
    private Extent outside(long position, Extents known) throws IOException {
        Objects.checkIndex(position, size());
        Map.Entry<Long, byte[]> change = changes.floorEntry(position);
        if (change != null && position < end(change)) {
            return new Extent(false, end(change));
        }
        Extent extent = known.extent(position);
        Long next = changes.higherKey(position);
        return next == null || extent.end() <= next ? extent : new Extent(extent.zero(), next);
    }

    @Override
    public void close() {
        // The whole belongs to whoever opened it.
    }
}
