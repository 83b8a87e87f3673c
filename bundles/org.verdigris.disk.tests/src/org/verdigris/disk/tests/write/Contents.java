package org.verdigris.disk.tests.write;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.stream.Stream;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;

/** Content to be written, and what many tests do with it. */
final class Contents {

    private Contents() {
    }

    /** Bytes with runs of zeros of all lengths, about half of them zero. */
    static byte[] random(Random random, int length) {
        byte[] bytes = new byte[length];
        int at = 0;
        while (at < length) {
            int run = Math.min(length - at, 1 + random.nextInt(1 << 4 + random.nextInt(18)));
            if (random.nextBoolean()) {
                byte[] data = new byte[run];
                random.nextBytes(data);
                System.arraycopy(data, 0, bytes, at, run);
            }
            at += run;
        }
        return bytes;
    }

    static void convert(Path source, Path target, NewDisk disk) throws IOException {
        convert(Volume.local(), Progress.none(), source, target, disk);
    }

    static void convert(Volume volume, Progress progress, Path source, Path target, NewDisk disk)
            throws IOException {
        try (SourceDisk content = SourceDisk.open(source, PathMapping.none())) {
            new DiskWriter(volume, progress).convert(content, target, disk);
        }
    }

    static byte[] read(Path leaf) throws IOException {
        try (DiskChain chain = DiskChain.open(leaf, PathMapping.none())) {
            ByteBuffer bytes = ByteBuffer.allocate((int) chain.size());
            chain.read(bytes, 0);
            return bytes.array();
        }
    }

    static Stream<String> names(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList().stream();
        }
    }
}
