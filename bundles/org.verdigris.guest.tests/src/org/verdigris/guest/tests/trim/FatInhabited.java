package org.verdigris.guest.tests.trim;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.verdigris.testing.program.Program;

/** A FAT volume of dosfstools and mtools. */
final class FatInhabited implements Inhabited {

    private static final Pattern COUNTS = Pattern.compile("(\\d+)/(\\d+) clusters");

    private final Path file;
    private final int type;
    private final List<String> names = new ArrayList<>();
    private int made;

    private FatInhabited(Path file, int type) {
        this.file = file;
        this.type = type;
    }

    static boolean canBeMade() {
        return Program.areInstalled("mkfs.fat", "fsck.fat", "mcopy", "mdel");
    }

    /** @param bits 12, 16 or 32 */
    static FatInhabited make(Path file, int bits, long bytes, int sectorsPerCluster) throws IOException {
        try (RandomAccessFile empty = new RandomAccessFile(file.toFile(), "rw")) {
            empty.setLength(bytes);
        }
        Program.bytes("mkfs.fat", "-F", bits, "-h", 63, "-s", sectorsPerCluster, file);
        return new FatInhabited(file, bits == 32 ? 0x0C : bits == 16 ? 0x06 : 0x01);
    }

    @Override
    public Path file() {
        return file;
    }

    @Override
    public int type() {
        return type;
    }

    @Override
    public void live(Random random) throws IOException {
        Path folder = Files.createTempDirectory(file.toAbsolutePath().getParent(), "host");
        List<Object> copy = new ArrayList<>(List.of("mcopy", "-i", file));
        for (int i = 0; i < 12; i++) {
            String name = "File number %d.dat".formatted(made++);
            byte[] content = new byte[random.nextInt(random.nextBoolean() ? 400_000 : 5000)];
            random.nextBytes(content);
            copy.add(Files.write(folder.resolve(name), content));
            names.add(name);
        }
        byte[] old = new byte[LARGE];
        random.nextBytes(old);
        copy.add(Files.write(folder.resolve("Large.dat"), old));
        copy.add("::");
        Program.bytes(copy.toArray());
        Collections.shuffle(names, random);
        List<Object> delete = new ArrayList<>(List.of("mdel", "-i", file, "::Large.dat"));
        for (int i = 0; i < 6; i++) {
            delete.add("::" + names.removeLast());
        }
        Program.bytes(delete.toArray());
    }

    @Override
    public Map<String, String> files(Path volume) throws IOException {
        Map<String, String> files = new TreeMap<>();
        for (String name : names) {
            files.put(name, TrimDisks.hash(Program.bytes("mcopy", "-i", volume, "::" + name, "-")));
        }
        return files;
    }

    @Override
    public long usedClusters() throws IOException {
        Matcher counts = COUNTS.matcher(Program.text("fsck.fat", "-n", file));
        assertThat(counts.find()).isTrue();
        return Long.parseLong(counts.group(1));
    }

    @Override
    public Optional<BitSet> usedSet() {
        return Optional.empty();
    }

    @Override
    public void assertSound(Path volume) throws IOException {
        Program.bytes("fsck.fat", "-n", volume);
    }
}
