package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Extents;

/**
 * Content of which some parts are left out: they are as the base has them, or zero where there is none.
 *
 * @param whole it stays open when this is closed
 */
record TrimmedContent(SourceDisk whole, ByteRanges left, Optional<SourceDisk> base) implements DiskContent {

    @Override
    public long size() {
        return whole.size();
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        ByteBuffer view = target.slice();
        whole.read(view, position);
        long end = position + view.limit();
        for (int part = left.from(position); part < left.count() && left.start(part) < end; part++) {
            int from = (int) (Math.max(left.start(part), position) - position);
            int to = (int) (Math.min(left.end(part), end) - position);
            fill(view.slice(from, to - from), position + from);
        }
        target.position(target.limit());
    }

    private void fill(ByteBuffer bytes, long position) throws IOException {
        long below = base.isEmpty() ? 0 : base.get().size();
        int present = Math.clamp(below - position, 0, bytes.limit());
        if (present > 0) {
            base.orElseThrow().read(bytes.slice(0, present), position);
        }
        bytes.put(present, new byte[bytes.limit() - present]);
    }

    @Override
    public Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size());
        int part = left.from(position);
        if (part == left.count() || position < left.start(part)) {
            return within(whole.extent(position), part);
        }
        long end = Math.min(left.end(part), size());
        if (base.isEmpty() || position >= base.get().size()) {
            return new Extent(true, end);
        }
        Extent below = base.get().extent(position);
        return new Extent(below.zero(), Math.min(below.end(), end));
    }

    /** What is known of the difference to the base, of which the difference of the whole is known. */
    Extents difference(Extents ofWhole) {
        return position -> {
            int part = left.from(position);
            return part == left.count() || position < left.start(part) ? within(ofWhole.extent(position), part)
                    : new Extent(true, Math.min(left.end(part), size()));
        };
    }

    /** Ends what is known of the whole where the next part begins that is left out. */
    private Extent within(Extent extent, int next) {
        return next == left.count() || extent.end() <= left.start(next) ? extent
                : new Extent(extent.zero(), left.start(next));
    }

    @Override
    public void close() {
        // The whole belongs to whoever opened it.
    }
}
