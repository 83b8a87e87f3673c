package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.TargetFile;
import org.verdigris.disk.write.Volume;

/** A large file is brought to safety while it is written, and what goes wrong there is heard of. */
@Timeout(120)
final class EarlyForceTest {

    private static final int SIZE = 150 << 20;

    @TempDir
    private Path folder;

    private Path source;

    @BeforeEach
    void writeSource() throws IOException {
        byte[] content = new byte[SIZE];
        Arrays.fill(content, (byte) 7);
        source = Files.write(folder.resolve("source.raw"), content);
    }

    private void convert(DiskWriter writer) throws IOException {
        try (SourceDisk content = SourceDisk.open(source, PathMapping.none())) {
            writer.convert(content, folder.resolve("target.vhd"),
                    NewDisk.holding(DiskFormat.FIXED, SIZE, SizeRule.PLAIN, NewDisk.USUAL_BLOCK));
        }
    }

    /** The volumes of this computer; counts how often a file is forced, and fails the first time if asked to. */
    private static final class CountingVolume implements Volume {

        private final Volume local = Volume.local();
        private final AtomicInteger forces = new AtomicInteger();
        private final boolean failing;

        CountingVolume(boolean failing) {
            this.failing = failing;
        }

        @Override
        public TargetFile create(Path file) throws IOException {
            TargetFile target = local.create(file);
            return new TargetFile() {

                @Override
                public void write(ByteBuffer bytes, long position) throws IOException {
                    target.write(bytes, position);
                }

                @Override
                public void truncate(long length) throws IOException {
                    target.truncate(length);
                }

                @Override
                public void force() throws IOException {
                    if (forces.incrementAndGet() == 1 && failing) {
                        throw new IOException("Input/output error");
                    }
                    target.force();
                }

                @Override
                public void close() throws IOException {
                    target.close();
                }
            };
        }

        @Override
        public TargetFile open(Path file) throws IOException {
            return local.open(file);
        }

        @Override
        public void rename(Path from, Path to) throws IOException {
            local.rename(from, to);
        }

        @Override
        public void replace(Path from, Path to) throws IOException {
            local.replace(from, to);
        }

        @Override
        public boolean link(Path file, Path second) throws IOException {
            return local.link(file, second);
        }

        @Override
        public void createFolder(Path folder) throws IOException {
            local.createFolder(folder);
        }

        @Override
        public void delete(Path file) throws IOException {
            local.delete(file);
        }

        @Override
        public long freeBytes(Path folder) throws IOException {
            return local.freeBytes(folder);
        }
    }

    @Test
    void aLargeFileIsForcedBeforeItsEnd() throws IOException {
        CountingVolume volume = new CountingVolume(false);
        convert(new DiskWriter(volume, Progress.none()));
        assertThat(volume.forces.get()).isGreaterThan(2);
        assertThat(folder.resolve("target.vhd")).hasSize(SIZE + 512L);
    }

    @Test
    void aForceThatFailsInTheBackgroundFailsTheWhole() throws IOException {
        CountingVolume volume = new CountingVolume(true);
        assertThatThrownBy(() -> convert(new DiskWriter(volume, Progress.none()))).isInstanceOf(IOException.class)
                .hasMessageContaining("could not be written: Input/output error");
        assertThat(Contents.names(folder)).containsExactly("source.raw");
    }

    @Test
    void theFastWriterForcesNothing() throws IOException {
        CountingVolume volume = new CountingVolume(false);
        convert(new DiskWriter(volume, Progress.none()).fast());
        assertThat(volume.forces.get()).isZero();
        assertThat(folder.resolve("target.vhd")).hasSize(SIZE + 512L);
    }
}
