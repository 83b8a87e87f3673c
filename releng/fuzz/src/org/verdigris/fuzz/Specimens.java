package org.verdigris.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.disk.VhdBuilder;

/** Small good disks of every type, and the small real ones where the corpus is there. */
final class Specimens {

    private static final int CAPACITY = 64 << 10;
    private static final int BLOCK = 4096;
    private static final long LARGEST_REAL = 64 << 10;
    private static final UUID BASE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");
    private static final UUID CHILD = UUID.fromString("a1a2a3a4-b1b2-c1c2-d1d2-e1e2e3e4e5e6");

    private Specimens() {
    }

    /** The parent that differencing specimens look for under the name {@code base.vhd}. */
    static byte[] base() throws IOException {
        return bytes(VhdBuilder.dynamic(CAPACITY).blockSize(BLOCK).id(BASE).sectors(9, filled(1)));
    }

    /** A disk between {@link #base()} and the last specimen, found as {@code middle.vhd}. */
    static byte[] middle() throws IOException {
        return bytes(VhdBuilder.differencing(CAPACITY, BASE, "base.vhd").blockSize(BLOCK).id(CHILD)
                .relativeLocator(".\\base.vhd").sectors(10, filled(2)));
    }

    static List<byte[]> all() throws IOException {
        List<byte[]> all = new ArrayList<>();
        all.add(bytes(VhdBuilder.fixed(BLOCK)));
        all.add(bytes(VhdBuilder.dynamic(CAPACITY).blockSize(BLOCK).sectors(3, filled(3)).sectors(90, filled(4))));
        all.add(bytes(VhdBuilder.dynamic(CAPACITY).blockSize(BLOCK).creator("tap\0", 1, 3).zeroPadding().fullBitmaps()
                .sectors(3, filled(3)).shuffled(7).sectors(30, filled(4))));
        all.add(bytes(VhdBuilder.dynamic(CAPACITY).blockSize(BLOCK).windowsLayout().sectors(8, filled(5))));
        all.add(bytes(VhdBuilder.dynamic(CAPACITY).blockSize(BLOCK).legacyFooter().sectors(8, filled(5))));
        all.add(bytes(VhdBuilder.differencing(CAPACITY, BASE, "base.vhd").blockSize(BLOCK).id(CHILD)
                .relativeLocator(".\\base.vhd").absoluteLocator("D:\\base.vhd")
                .locator("MacX", "file://./base.vhd".getBytes(StandardCharsets.UTF_8)).sectors(80, filled(6))));
        all.add(bytes(VhdBuilder.differencing(CAPACITY, CHILD, "middle.vhd").blockSize(BLOCK)
                .id(UUID.fromString("01020304-0506-0708-090a-0b0c0d0e0f10")).relativeLocator(".\\middle.vhd")
                .sectors(11, filled(7))));
        Optional<Corpus> corpus = Corpus.find();
        if (corpus.isPresent()) {
            try (Stream<Path> files = Files.walk(corpus.get().root().resolve("vhd"))) {
                for (Path file : files.sorted(Comparator.naturalOrder()).toList()) {
                    if (Files.isRegularFile(file) && Files.size(file) <= LARGEST_REAL
                            && !file.toString().matches(".*\\.(gz|xz)")) {
                        all.add(Files.readAllBytes(file));
                    }
                }
            }
        }
        return all;
    }

    private static byte[] filled(int value) {
        byte[] sector = new byte[VhdBuilder.SECTOR];
        Arrays.fill(sector, (byte) value);
        return sector;
    }

    private static byte[] bytes(VhdBuilder disk) throws IOException {
        Path folder = Files.createTempDirectory("specimen");
        Path file = disk.write(folder.resolve("disk.vhd"));
        byte[] bytes = Files.readAllBytes(file);
        Files.delete(file);
        Files.delete(folder);
        return bytes;
    }
}
