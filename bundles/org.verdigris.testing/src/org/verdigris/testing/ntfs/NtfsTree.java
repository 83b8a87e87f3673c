package org.verdigris.testing.ntfs;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Fills a mounted volume with what readers of NTFS stumble over: sizes around every border, holes, compression, hard
 * links, junctions, named streams, wide and deep folders, names of many scripts, files in hundreds of pieces, and the
 * gaps that deleted files leave. The same seed gives the same tree.
 */
public final class NtfsTree {

    private static final int WIDE = 250;
    private static final int DEEP = 40;
    private static final int MOST_PIECES = 400;
    private static final int MOST_BYTES = 8 << 20;
    private static final long FIRST_SECOND = Instant.parse("1985-01-01T00:00:00Z").getEpochSecond();
    private static final int SECONDS = 2_000_000_000;

    private final NtfsMount volume;
    private final int clusterBytes;
    private final Random random;

    public NtfsTree(NtfsMount volume, int clusterBytes, long seed) {
        this.volume = volume;
        this.clusterBytes = clusterBytes;
        this.random = new Random(seed);
    }

    /** Takes about 15 MB, and more with clusters above 4 KiB. */
    public void grow() throws IOException {
        sizes();
        names();
        wide();
        deep();
        holes();
        links();
        streams();
        pieces();
        if (clusterBytes <= 4096) {
            compressed();
        }
    }

    private Path folder(String name) throws IOException {
        return Files.createDirectory(volume.folder().resolve(name));
    }

    private byte[] noise(int size) {
        byte[] bytes = new byte[size];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Compresses well. */
    private byte[] prose(int size) {
        StringBuilder text = new StringBuilder();
        while (text.length() < size) {
            text.append("Line ").append(random.nextInt(50)).append(" of ").append(text.length()).append('\n');
        }
        return text.substring(0, size).getBytes(StandardCharsets.US_ASCII);
    }

    private Path file(Path folder, String name, byte[] content) throws IOException {
        Path file = Files.write(folder.resolve(name), content);
        Files.setLastModifiedTime(file,
                FileTime.from(
                        Instant.ofEpochSecond(FIRST_SECOND + random.nextInt(SECONDS), random.nextInt(1000) * 100)));
        return file;
    }

    /** Around what fits into a record, into a cluster and into a compression unit. */
    private void sizes() throws IOException {
        Path sizes = folder("sizes");
        for (int size : new int[] {0, 1, 511, 512, 513, 600, 680, 700, 720, 800, 1024, 4096, 65_535, 65_536, 65_537,
                300_000, clusterBytes - 1, clusterBytes, clusterBytes + 1, 16 * clusterBytes + 1}) {
            Files.deleteIfExists(sizes.resolve("b" + size));
            file(sizes, "b" + size, noise(size));
        }
        for (int i = 0; i < 30; i++) {
            file(sizes, "r" + i, noise(random.nextInt(1 << random.nextInt(18))));
        }
    }

    private void names() throws IOException {
        Path names = folder("Names with spaces");
        for (String name : new String[] {"ümläut.txt", "Ärger mit Ö.TXT", "中文檔案.doc", "日本語", "кириллица", "ελληνικά",
                "emoji-\uD83D\uDE00", "x".repeat(255), "a.b.c.d.e", ".hidden", "trailing~1", "CON1", "UPPER", "lower",
                "$dollar", "é", "e\u0301"}) {
            file(names, name, name.getBytes(StandardCharsets.UTF_8));
        }
        folder("UPPER");
        folder("Mixed");
    }

    /** Several levels of index buffers, some of them emptied again. */
    private void wide() throws IOException {
        Path wide = folder("wide");
        List<Path> files = new ArrayList<>();
        for (int i = 0; i < WIDE; i++) {
            files.add(file(wide, "file number " + random.nextInt(100_000) + " of the wide folder " + i,
                    noise(random.nextInt(40))));
        }
        Collections.shuffle(files, random);
        for (Path file : files.subList(0, WIDE / 3)) {
            Files.delete(file);
        }
        for (int i = 0; i < 20; i++) {
            Files.createDirectory(wide.resolve("folder " + i));
        }
    }

    private void deep() throws IOException {
        Path deep = folder("deep");
        for (int i = 0; i < DEEP; i++) {
            deep = Files.createDirectory(deep.resolve("level" + i));
            if (i % 8 == 0) {
                file(deep, "file", noise(i * 10));
            }
        }
    }

    private void holes() throws IOException {
        Path holes = folder("holes");
        for (int i = 0; i < 6; i++) {
            Path file = file(holes, "hole" + i, noise(random.nextInt(2) * 3000));
            try (SeekableByteChannel channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                for (int piece = 0; piece < 4; piece++) {
                    channel.position(random.nextInt(40) * 40_000L);
                    channel.write(ByteBuffer.wrap(noise(1 + random.nextInt(9000))));
                }
            }
        }
        try (SeekableByteChannel channel = Files.newByteChannel(holes.resolve("only a hole"),
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.position(40 << 20);
            channel.write(ByteBuffer.wrap(new byte[] {1}));
        }
    }

    /** So many names that they need records of their own, and so an attribute list. */
    private void links() throws IOException {
        Path links = folder("links");
        Path first = file(links, "first name", noise(20_000));
        Path small = file(links, "small", noise(100));
        for (int i = 0; i < 30; i++) {
            Files.createLink(links.resolve("another name of the same file, number " + i), first);
        }
        Files.createLink(volume.folder().resolve("Mixed").resolve("small too"), small);
        Files.delete(small);
        volume.junction("junction", "C:\\Documents and Settings");
    }

    private void streams() throws IOException {
        Path streams = folder("streams");
        NtfsMount.writeStream(file(streams, "three", noise(5000)), "small", noise(17));
        NtfsMount.writeStream(streams.resolve("three"), "larger", noise(50_000));
        NtfsMount.writeStream(streams.resolve("three"), "Zone.Identifier", prose(26));
        NtfsMount.writeStream(file(streams, "empty", new byte[0]), "content is here", noise(3000));
        NtfsMount.writeStream(streams, "of the folder", noise(40));
        Path many = file(streams, "many", noise(10));
        for (int i = 0; i < 20; i++) {
            NtfsMount.writeStream(many, "stream number " + i, noise(i * 50));
        }
    }

    /** Every second one of many small files is deleted; what is written then lies in the gaps. */
    private void pieces() throws IOException {
        Path pieces = folder("pieces");
        int count = Math.min(MOST_PIECES, MOST_BYTES / clusterBytes);
        for (int i = 0; i < count; i++) {
            file(pieces, "piece" + i, noise(Math.max(clusterBytes, 1024)));
        }
        for (int i = 0; i < count; i += 2) {
            Files.delete(pieces.resolve("piece" + i));
        }
        byte[] zeros = new byte[Math.min(clusterBytes, 4096)];
        try (OutputStream one = Files.newOutputStream(pieces.resolve("one"));
                OutputStream other = Files.newOutputStream(pieces.resolve("other"))) {
            for (int i = 0; i < count / 2; i++) {
                one.write(noise(zeros.length));
                other.write(random.nextInt(4) == 0 ? zeros : noise(zeros.length));
            }
        }
    }

    private void compressed() throws IOException {
        Path compressed = volume.compressedFolder("compressed");
        file(compressed, "empty", new byte[0]);
        file(compressed, "tiny", prose(40));
        file(compressed, "prose", prose(400_000));
        file(compressed, "noise", noise(200_000));
        file(compressed, "zeros", new byte[300_000]);
        for (int i = 0; i < 8; i++) {
            try (OutputStream out = Files.newOutputStream(compressed.resolve("mixed" + i))) {
                for (int piece = 0; piece < 12; piece++) {
                    int size = 1 + random.nextInt(20_000);
                    out.write(random.nextBoolean() ? prose(size) : random.nextBoolean() ? noise(size) : new byte[size]);
                }
            }
        }
        try (SeekableByteChannel channel = Files.newByteChannel(compressed.resolve("with a hole"),
                StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE)) {
            channel.write(ByteBuffer.wrap(prose(10_000)));
            channel.position(500_000);
            channel.write(ByteBuffer.wrap(prose(70_000)));
        }
    }
}
