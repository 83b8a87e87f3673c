package org.verdigris.core.network;

import java.io.IOException;
import java.nio.file.Path;

import org.verdigris.disk.write.TargetFile;
import org.verdigris.disk.write.Volume;

/** A volume that, like a computer that loses its power, does nothing any more after some steps. */
final class StoppingVolume implements Volume {

    private final Volume local = Volume.local();
    private final int most;
    private int steps;

    StoppingVolume(int most) {
        this.most = most;
    }

    int steps() {
        return steps;
    }

    private void step() throws IOException {
        if (steps++ >= most) {
            throw new IOException("the power is gone");
        }
    }

    @Override
    public TargetFile create(Path file) throws IOException {
        step();
        return local.create(file);
    }

    @Override
    public TargetFile open(Path file) throws IOException {
        step();
        return local.open(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step();
        local.rename(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        step();
        local.replace(from, to);
    }

    @Override
    public boolean link(Path file, Path second) throws IOException {
        step();
        return local.link(file, second);
    }

    @Override
    public void delete(Path file) throws IOException {
        step();
        local.delete(file);
    }

    @Override
    public long freeBytes(Path folder) throws IOException {
        return local.freeBytes(folder);
    }
}
