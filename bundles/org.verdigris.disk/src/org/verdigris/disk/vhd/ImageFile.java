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
import java.util.Optional;

import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.Extent;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.SplitImage;

/** The bytes of an image: one file, or the parts of a split image as if they were one file. */
public final class ImageFile implements Closeable {

    private final Path path;
    private final List<Part> parts = new ArrayList<>();
    private final Optional<Alteration> alteration;
    private final FileHoles holes;

    private record Part(FileChannel channel, long start, long length) {
    }

    private ImageFile(Path path, Optional<Alteration> alteration) {
        this.path = path;
        this.alteration = alteration;
        this.holes = new FileHoles(path);
    }

    /** @throws NotADiskException if it is a folder, a pipe or another thing that is no file */
    public static ImageFile open(Path path) throws IOException {
        if (!Files.isRegularFile(path)) {
            if (Files.notExists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            // opening a pipe would wait for a writer
            throw new NotADiskException(Messages.text(Messages.NotADisk_noFile, path));
        }
        ImageFile image = new ImageFile(path, Optional.empty());
        image.add(path);
        return image;
    }

    /** The bytes of one file as they will be once it is altered. */
    public static ImageFile altered(Path path, Alteration alteration) throws IOException {
        ImageFile image = new ImageFile(path, Optional.of(alteration));
        image.add(path);
        return image;
    }

    /** Appends the parts that follow the first one; false if the image is not split. */
    public boolean join() throws IOException {
        if (alteration.isPresent()) {
            return false;
        }
        List<Path> all = SplitImage.parts(path);
        for (Path part : all.subList(1, all.size())) {
            add(part);
        }
        return parts.size() > 1;
    }

    private void add(Path part) throws IOException {
        FileChannel channel = FileChannel.open(part, StandardOpenOption.READ);
        parts.add(new Part(channel, fileLength(), channel.size()));
    }

    /** The file as it was given; of a split image the first part. */
    public Path path() {
        return path;
    }

    /** How many bytes there are in all parts. */
    public long length() {
        return alteration.map(Alteration::length).orElseGet(this::fileLength);
    }

    private long fileLength() {
        return parts.isEmpty() ? 0 : parts.getLast().start() + parts.getLast().length();
    }

    /** Whether so many bytes lie at an unsigned offset. */
    public boolean holds(long offset, long count) {
        return offset >= 0 && count >= 0 && offset <= length() && count <= length() - offset;
    }

    /** A new buffer with the bytes at an offset; the caller has made sure that the file holds so many. */
    public ByteBuffer bytes(long offset, int count) throws IOException {
        ByteBuffer buffer = ByteBuffer.allocate(count);
        read(buffer, offset);
        return buffer.flip();
    }

    /**
     * Fills the buffer with the bytes at an offset.
     *
     * @throws DamagedDiskException if the file ends before
     */
    public void read(ByteBuffer target, long offset) throws IOException {
        if (alteration.isPresent()) {
            readAltered(target, offset, alteration.get());
            return;
        }
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

    private void readAltered(ByteBuffer target, long offset, Alteration planned) throws IOException {
        if (!holds(offset, target.remaining())) {
            throw tooShort(planned.length());
        }
        ByteBuffer view = target.slice();
        FileChannel channel = parts.getFirst().channel();
        while (view.hasRemaining() && channel.read(view, offset + view.position()) >= 0) {
            continue;
        }
        while (view.hasRemaining()) {
            view.put((byte) 0);
        }
        planned.over(view, offset);
        target.position(target.limit());
    }

    /** What the file system knows of the bytes from a position on; the end is not behind the one given. */
    public Extent extent(long position, long end) throws IOException {
        return parts.size() == 1 && alteration.isEmpty() ? holes.extent(position, end) : new Extent(false, end);
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
        holes.close();
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
