package org.verdigris.testing.operation;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;

import org.verdigris.disk.write.TargetFile;
import org.verdigris.disk.write.Volume;

/** A volume on which everything after a number of steps fails, or only the writing does. */
public final class FaultyVolume implements Volume {

    private final Volume local = Volume.local();
    private final int allowed;
    private final boolean dead;
    private final long free;
    private boolean links = true;
    private int steps;

    private FaultyVolume(int allowed, boolean dead, long free) {
        this.allowed = allowed;
        this.dead = dead;
        this.free = free;
    }

    /** The computer stops after so many steps: nothing can be removed any more. */
    public static FaultyVolume stoppingAfter(int steps) {
        return new FaultyVolume(steps, true, Long.MAX_VALUE);
    }

    /** The volume is full after so many steps; files can still be removed. */
    public static FaultyVolume fullAfter(int steps) {
        return new FaultyVolume(steps, false, Long.MAX_VALUE);
    }

    /** The volume has only so many bytes free. */
    public static FaultyVolume withFree(long bytes) {
        return new FaultyVolume(Integer.MAX_VALUE, false, bytes);
    }

    /** This volume knows one name for a file only. */
    public FaultyVolume withoutLinks() {
        links = false;
        return this;
    }

    public int steps() {
        return steps;
    }

    private void step(boolean needed) throws IOException {
        if (needed && ++steps > allowed) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public TargetFile create(Path file) throws IOException {
        step(true);
        return new FaultyFile(local.create(file));
    }

    @Override
    public TargetFile open(Path file) throws IOException {
        return new FaultyFile(local.open(file));
    }

    private final class FaultyFile implements TargetFile {

        private final TargetFile target;

        FaultyFile(TargetFile target) {
            this.target = target;
        }

        @Override
        public void write(ByteBuffer bytes, long position) throws IOException {
            if (steps == allowed && bytes.remaining() > 1) { // the last write comes through in part
                target.write(bytes.slice(bytes.position(), bytes.remaining() / 2), position);
            }
            step(true);
            target.write(bytes, position);
        }

        @Override
        public void truncate(long length) throws IOException {
            step(true);
            target.truncate(length);
        }

        @Override
        public void force() throws IOException {
            step(true); // that it reaches the disk no test could see, and it would take most of its time
        }

        @Override
        public void close() throws IOException {
            target.close();
        }
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        step(true);
        local.rename(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        step(true);
        local.replace(from, to);
    }

    @Override
    public boolean link(Path file, Path second) throws IOException {
        step(true);
        return links && local.link(file, second);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        step(true);
        local.createFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        step(dead);
        local.delete(file);
    }

    @Override
    public long freeBytes(Path folder) {
        return free;
    }
}
