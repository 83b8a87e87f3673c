package org.verdigris.disk.vhd;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.verdigris.disk.DamagedDiskException;

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
}
