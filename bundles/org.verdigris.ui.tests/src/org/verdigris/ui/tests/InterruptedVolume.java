package org.verdigris.ui.tests;

import java.io.IOException;
import java.nio.file.Path;

import org.verdigris.disk.write.TargetFile;
import org.verdigris.disk.write.Volume;

/** A volume on which no finished file takes the place of another, as if the power had gone just before. */
final class InterruptedVolume implements Volume {
    private final Volume volume = Volume.local();

    @Override
    public TargetFile create(Path file) throws IOException {
        return volume.create(file);
    }

    @Override
    public TargetFile open(Path file) throws IOException {
        return volume.open(file);
    }

    @Override
    public void rename(Path from, Path to) throws IOException {
        volume.rename(from, to);
    }

    @Override
    public void replace(Path from, Path to) throws IOException {
        if (from.getFileName().toString().endsWith(".tmp") && to.getFileName().toString().endsWith(".vhd")) {
            throw new IOException("no power");
        }
        volume.replace(from, to);
    }

    @Override
    public boolean link(Path file, Path second) throws IOException {
        return volume.link(file, second);
    }

    @Override
    public void createFolder(Path folder) throws IOException {
        volume.createFolder(folder);
    }

    @Override
    public void delete(Path file) throws IOException {
        volume.delete(file);
    }

    @Override
    public long freeBytes(Path folder) throws IOException {
        return volume.freeBytes(folder);
    }
}
