package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.Extent;

/** The content of a fixed disk: the file itself up to the footer. */
record FixedLayer(ImageFile file, long capacity, long dataEnd) implements Layer {

    @Override
    public List<Run> read(ByteBuffer view, long base, List<Run> wanted) throws IOException {
        for (Run run : wanted) {
            long position = base + run.from();
            int length = Math.clamp(capacity - position, 0, run.length());
            if (length > 0 && position + length > dataEnd) {
                throw new DamagedDiskException("F21",
                        Messages.text(Messages.Damaged_truncated, file.path(), dataEnd, capacity));
            }
            if (length > 0) {
                file.read(view.slice(run.from(), length), position);
            }
            new Run(run.from() + length, run.length() - length).zero(view);
        }
        return List.of();
    }

    @Override
    public Share share(long position) throws IOException {
        if (position >= capacity) {
            return new Share(Share.Kind.ZERO, Long.MAX_VALUE);
        }
        long end = Math.min(capacity, dataEnd);
        if (position >= end) {
            return new Share(Share.Kind.DATA, capacity); // reading it fails, and has to
        }
        Extent extent = file.extent(position, end);
        return new Share(extent.zero() ? Share.Kind.ZERO : Share.Kind.DATA, extent.end());
    }
}
