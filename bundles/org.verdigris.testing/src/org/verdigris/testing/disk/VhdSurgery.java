package org.verdigris.testing.disk;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.function.Consumer;

/**
 * Changes a finished disk file in one place, to break a rule on purpose. Structures are signed anew after a change, so
 * that only the change itself is wrong.
 */
public final class VhdSurgery {

    private static final int FOOTER_CHECKSUM = 64;
    private static final int HEADER_CHECKSUM = 36;

    private final Path file;

    private VhdSurgery(Path file) {
        this.file = file;
    }

    /** Surgery on a file whose end footer has 512 bytes and whose dynamic header is at offset 512. */
    public static VhdSurgery on(Path file) {
        return new VhdSurgery(file);
    }

    /** Changes the footer at the end and signs it. */
    public VhdSurgery endFooter(Consumer<ByteBuffer> change) throws IOException {
        return structure(Files.size(file) - 512, 512, FOOTER_CHECKSUM, change);
    }

    /** Changes the footer's copy at the start and signs it. */
    public VhdSurgery mirror(Consumer<ByteBuffer> change) throws IOException {
        return structure(0, 512, FOOTER_CHECKSUM, change);
    }

    /** Changes both footers of a dynamically expanding or differencing disk alike and signs them. */
    public VhdSurgery footers(Consumer<ByteBuffer> change) throws IOException {
        return endFooter(change).mirror(change);
    }

    /** Changes the dynamic header and signs it. */
    public VhdSurgery header(Consumer<ByteBuffer> change) throws IOException {
        return structure(512, 1024, HEADER_CHECKSUM, change);
    }

    /** Changes an entry of the block allocation table, the place of which the header tells. */
    public VhdSurgery tableEntry(int index, int value) throws IOException {
        long table = ByteBuffer.wrap(read(512, 1024)).getLong(16);
        return bytes(table + 4L * index, ByteBuffer.allocate(4).putInt(value).array());
    }

    /** Overwrites bytes; a negative position counts from the end of the file. Nothing is signed. */
    public VhdSurgery bytes(long position, byte... bytes) throws IOException {
        long place = position < 0 ? Files.size(file) + position : position;
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(bytes), place);
        }
        return this;
    }

    /** Overwrites a range with one byte. */
    public VhdSurgery fill(long position, int count, int value) throws IOException {
        byte[] bytes = new byte[count];
        Arrays.fill(bytes, (byte) value);
        return bytes(position, bytes);
    }

    /** Inverts a byte; a negative position counts from the end of the file. */
    public VhdSurgery flip(long position) throws IOException {
        long place = position < 0 ? Files.size(file) + position : position;
        return bytes(place, (byte) ~read(place, 1)[0]);
    }

    /** Adds bytes of 0x5A at the end. */
    public VhdSurgery append(int count) throws IOException {
        return fill(Files.size(file), count, 0x5A);
    }

    /** Adds bytes of 0x5A in front of the end footer. */
    public VhdSurgery insertBeforeEndFooter(int count) throws IOException {
        byte[] footer = read(Files.size(file) - 512, 512);
        return fill(Files.size(file) - 512, count + 512, 0x5A).bytes(-512, footer);
    }

    /** Cuts the file off; a negative length counts from its end. */
    public VhdSurgery truncate(long length) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.truncate(length < 0 ? channel.size() + length : length);
        }
        return this;
    }

    /** Cuts the file {@code name.vhd} into {@code name.vhd}, {@code name.v01} and so on, each but the last so long. */
    public VhdSurgery split(int partLength) throws IOException {
        String stem = file.getFileName().toString().replaceFirst("\\.[^.]*$", "");
        Path whole = file.resolveSibling(stem + ".whole");
        Files.move(file, whole, StandardCopyOption.ATOMIC_MOVE);
        long length = Files.size(whole);
        for (int i = 0; (long) i * partLength < length; i++) {
            Path part = i == 0 ? file : file.resolveSibling("%s.v%02d".formatted(stem, i));
            long from = (long) i * partLength;
            Files.write(part, on(whole).read(from, (int) Math.min(partLength, length - from)));
        }
        Files.delete(whole);
        return this;
    }

    private VhdSurgery structure(long position, int size, int checksum, Consumer<ByteBuffer> change)
            throws IOException {
        byte[] structure = read(position, size);
        change.accept(ByteBuffer.wrap(structure));
        VhdStructures.sign(structure, checksum);
        return bytes(position, structure);
    }

    private byte[] read(long position, int count) throws IOException {
        ByteBuffer bytes = ByteBuffer.allocate(count);
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            channel.read(bytes, position);
        }
        return bytes.array();
    }
}
