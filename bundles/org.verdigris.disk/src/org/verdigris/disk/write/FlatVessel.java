package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.List;

import org.verdigris.disk.vhd.Run;

/** A fixed disk: every sector has its place. */
final class FlatVessel implements Vessel {

    private final TargetFile file;

    FlatVessel(TargetFile file) {
        this.file = file;
    }

    @Override
    public int blockSize() {
        return NewDisk.USUAL_BLOCK;
    }

    @Override
    public void begin(List<Long> blocks) {
        // there is room for everything
    }

    @Override
    public void write(ByteBuffer view, long position, List<Run> parts) throws IOException {
        for (Run part : parts) {
            file.write(view.slice(part.from(), part.length()), position + part.from());
        }
    }

    @Override
    public void commit() throws IOException {
        file.force();
    }

    @Override
    public void finish() {
        // nothing was too much
    }
}
