package org.verdigris.guest.tests.trim;

import java.io.IOException;
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
import java.util.stream.Stream;

import org.verdigris.testing.ntfs.NtfsImage;
import org.verdigris.testing.ntfs.NtfsMount;
import org.verdigris.testing.program.Program;

/** An NTFS volume of ntfs-3g. */
record NtfsInhabited(NtfsImage image) implements Inhabited {

    static boolean canBeMade() {
        return NtfsImage.canBeMade() && NtfsMount.isPossible() && Program.areInstalled("ntfsfix");
    }

    static NtfsInhabited make(Path file, long bytes, int clusterBytes) throws IOException {
        return new NtfsInhabited(NtfsImage.make(file, bytes, 512, clusterBytes));
    }

    @Override
    public Path file() {
        return image.file();
    }

    @Override
    public int type() {
        return 0x07;
    }

    @Override
    public void live(Random random) throws IOException {
        try (NtfsMount mount = NtfsMount.of(image, false)) {
            for (int i = 0; i < 25; i++) {
                byte[] content = new byte[random.nextInt(random.nextBoolean() ? 300_000 : 2000)];
                random.nextBytes(content);
                Files.write(mount.folder().resolve("File number " + random.nextInt(1000) + ".dat"), content);
            }
            List<Path> all = new ArrayList<>(files(mount));
            Collections.sort(all);
            Collections.shuffle(all, random);
            byte[] old = new byte[LARGE];
            random.nextBytes(old);
            all.addFirst(Files.write(mount.folder().resolve("Large.dat"), old));
            for (Path file : all.subList(0, all.size() / 2)) {
                Files.delete(file);
            }
        }
    }

    private static List<Path> files(NtfsMount mount) throws IOException {
        try (Stream<Path> files = Files.list(mount.folder())) {
            return files.filter(file -> file.getFileName().toString().endsWith(".dat")).toList();
        }
    }

    @Override
    public Map<String, String> files(Path volume) throws IOException {
        Map<String, String> files = new TreeMap<>();
        try (NtfsMount mount = NtfsMount.of(new NtfsImage(volume), true)) {
            for (Path file : files(mount)) {
                files.put(file.getFileName().toString(), TrimDisks.hash(Files.readAllBytes(file)));
            }
        }
        return files;
    }

    @Override
    public long usedClusters() throws IOException {
        return image.usedClusters().cardinality();
    }

    @Override
    public Optional<BitSet> usedSet() throws IOException {
        return Optional.of(image.usedClusters());
    }

    @Override
    public void assertSound(Path volume) throws IOException {
        Program.bytes("ntfsfix", "-n", volume);
    }
}
