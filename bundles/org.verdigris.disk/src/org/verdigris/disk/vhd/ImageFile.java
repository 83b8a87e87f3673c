package org.verdigris.disk.vhd;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.SplitImage;

/** The bytes of an image: one file, or the parts of a split image as if they were one file. */
final class ImageFile implements Closeable {

    private final Path path;
    private final List<Part> parts = new ArrayList<>();

    private record Part(FileChannel channel, long start, long length) {
    }

    private ImageFile(Path path) {
        this.path = path;
    }

    /** @throws NotADiskException if it is a folder, a pipe or another thing that is no file */
    static ImageFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            if (Files.notExists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            // opening a pipe would wait for a writer
            throw new NotADiskException(Messages.text(Messages.NotADisk_noFile, path));
        }
        ImageFile image = new ImageFile(path);
        image.add(path);
        return image;
    }

    /** Appends the parts that follow the first one; false if the image is not split. */
    boolean join() throws IOException {
        List<Path> all = SplitImage.parts(path);
        for (Path part : all.subList(1, all.size())) {
            add(part);
        }
        return parts.size() > 1;
    }

    private void add(Path part) throws IOException {
        FileChannel channel = FileChannel.open(part, StandardOpenOption.READ);
        parts.add(new Part(channel, length(), channel.size()));
    }

    Path path() {
        return path;
    }

    long length() {
        return parts.isEmpty() ? 0 : parts.getLast().start() + parts.getLast().length();
    }

    /** Whether so many bytes lie at an unsigned offset. */
    boolean holds(long offset, long count) {
        return offset >= 0 && count >= 0 && offset <= length() && count <= length() - offset;
    }

    /** A new buffer with the bytes at an offset; the caller has made sure that the file holds so many. */
    ByteBuffer bytes(long offset, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        read(buffer, offset);
        return buffer.flip();
    }

    /**
     * Fills the buffer with the bytes at an offset.
     *
     * @throws DamagedDiskException if the file ends before
     */
    void read(ByteBuffer target, long offset) throws IOException {
        long position = offset;
        while (target.hasRemaining()) {
            Part part = partAt(position);
            int count = part.channel().read(target, position - part.start());
            if (count < 0) {
                throw tooShort(position);
            }
            position += count;
        }
    }

    private Part partAt(long position) throws DamagedDiskException {
        for (Part part : parts) {
            if (position >= part.start() && position - part.start() < part.length()) {
                return part;
            }
        }
        throw tooShort(position);
    }

    private DamagedDiskException tooShort(long position) {
        return new DamagedDiskException("B02", Messages.text(Messages.Damaged_noData, path, position));
    }

    @Override
    public void close() throws IOException {
        IOException failure = null;
        for (Part part : parts) {
            try {
                part.channel().close();
            } catch (IOException e) {
                failure = e;
            }
        }
        if (failure != null) {
            throw failure;
        }
    }
}
