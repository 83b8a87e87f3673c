package org.verdigris.fuzz;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.DiskContent;

/** Bytes that stay as they are, some of which look otherwise here. */
final class PatchedContent implements DiskContent {

    private record Patch(long position, byte[] bytes) {
    }

    private final byte[] bytes;
    private final long size;
    private final List<Patch> patches = new ArrayList<>();

    /** @param size how much of the bytes there is; what lies behind them is zero */
    PatchedContent(byte[] bytes, long size) {
        this.bytes = bytes;
        this.size = size;
    }

    /** Later patches cover earlier ones. */
    void patch(long position, byte... patch) {
        patches.add(new Patch(position, patch));
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(ByteBuffer target, long position) {
        Objects.checkFromIndexSize(position, target.remaining(), size);
        int start = target.position();
        int known = (int) Math.max(0, Math.min(target.remaining(), bytes.length - position));
        if (known > 0) {
            target.put(bytes, (int) position, known);
        }
        target.put(new byte[target.remaining()]);
        for (Patch patch : patches) {
            long from = Math.max(position, patch.position());
            long to = Math.min(position + target.position() - start, patch.position() + patch.bytes().length);
            if (from < to) {
                target.put(start + (int) (from - position), patch.bytes(), (int) (from - patch.position()),
                        (int) (to - from));
            }
        }
    }

    @Override
    public void close() {
        // There is nothing to close.
    }
}
