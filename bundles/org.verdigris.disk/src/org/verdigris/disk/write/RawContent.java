package org.verdigris.disk.write;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.vhd.FileHoles;
import org.verdigris.disk.vhd.Messages;

/** A raw image: the file is the content. */
public final class RawContent implements DiskContent {

    private final Path file;
    private final FileChannel channel;
    private final FileHoles holes;
    private final long size;

    private RawContent(Path file, FileChannel channel) throws IOException {
        this.file = file;
        this.channel = channel;
        this.holes = new FileHoles(file);
        this.size = channel.size();
    }

    /** Opens a file of any size. */
    public static RawContent open(Path file) throws IOException {
        return new RawContent(file, FileChannel.open(file, StandardOpenOption.READ));
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        Objects.checkFromIndexSize(position, target.remaining(), size);
        long at = position;
        while (target.hasRemaining()) {
            int count = channel.read(target, at);
            if (count < 0) {
                throw new EOFException(Messages.text(Messages.Write_changed, file));
            }
            at += count;
        }
    }

    @Override
    public Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size);
        return holes.extent(position, size);
    }

    @Override
    public void close() throws IOException {
        holes.close();
        channel.close();
    }
}
