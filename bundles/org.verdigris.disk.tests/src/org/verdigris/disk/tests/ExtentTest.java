package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Extents;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.write.RawContent;
import org.verdigris.testing.disk.VhdBuilder;

/** What is said to be zero without being read is zero; and enough is said. */
@Timeout(120)
final class ExtentTest {

    private static final int MIB = 1 << 20;
    private static final int LARGE = 40 * MIB;

    @TempDir
    private Path folder;

    /** Goes through all extents; returns how many bytes are known to be zero, which are compared with what is. */
    private static long knownZero(Extents extents, byte[] truth) throws IOException {
        long known = 0;
        int position = 0;
        while (position < truth.length) {
            Extent extent = extents.extent(position);
            assertThat(extent.end()).isGreaterThan(position).isLessThanOrEqualTo(truth.length);
            if (extent.zero()) {
                known += extent.end() - position;
                for (int i = position; i < extent.end(); i++) {
                    assertThat(truth[i]).describedAs("byte %d", i).isZero();
                }
            }
            position = (int) extent.end();
        }
        return known;
    }

    @Test
    void extentsOfRandomChainsTellTheTruth() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("ExtentTest: seed " + seed);
        Random random = new Random(seed);
        long known = 0;
        for (int i = 0; i < 40; i++) {
            RandomChain model = new RandomChain(random, Files.createDirectory(folder.resolve("c" + i)), "disk");
            try (DiskChain chain = DiskChain.open(model.write(), PathMapping.none())) {
                known += knownZero(chain, model.content());
                assertFromEverywhere(chain, model.content(), random);
                if (chain.parents().isPresent()) {
                    assertDifference(chain, chain.parents().get());
                }
            }
        }
        assertThat(known).isPositive();
    }

    private static void assertFromEverywhere(DiskContent disk, byte[] truth, Random random) throws IOException {
        for (int i = 0; i < 50; i++) {
            int position = random.nextInt(truth.length);
            Extent extent = disk.extent(position);
            assertThat(extent.end()).isGreaterThan(position).isLessThanOrEqualTo(truth.length);
            for (int at = position; extent.zero() && at < extent.end(); at++) {
                assertThat(truth[at]).isZero();
            }
        }
        assertThatThrownBy(() -> disk.extent(disk.size())).isInstanceOf(IndexOutOfBoundsException.class);
    }

    private static void assertDifference(DiskChain child, DiskChain parent) throws IOException {
        byte[] difference = Disks.read(child, 0, (int) child.size());
        byte[] theirs = Disks.read(parent, 0, (int) parent.size());
        for (int i = 0; i < Math.min(theirs.length, difference.length); i++) {
            difference[i] ^= theirs[i];
        }
        knownZero(child.difference(parent), difference);
    }

    @Test
    void onlyTheBlocksOfTheChildCanDifferFromItsParent() throws IOException {
        Disks.dynamic().write(folder.resolve("base.vhd"));
        Path leaf = Disks.child().write(folder.resolve("child.vhd"));
        try (DiskChain chain = DiskChain.open(leaf, PathMapping.none())) {
            Extents difference = chain.difference(chain.parents().orElseThrow());
            assertThat(difference.extent(0)).isEqualTo(new Extent(false, 2 * MIB));
            assertThat(difference.extent(2 * MIB)).isEqualTo(new Extent(true, 8 * MIB));
        }
    }

    @Test
    void anotherParentCanDifferWhereItHasBlocksOfItsOwn() throws IOException {
        Path base = Disks.dynamic().write(folder.resolve("base.vhd"));
        Path leaf = Disks.child().write(folder.resolve("child.vhd"));
        UUID other = new UUID(1, 1);
        Path middle = VhdBuilder.differencing(8 * MIB, Disks.BASE, "base.vhd").id(other)
                .relativeLocator(".\\base.vhd").sectors(4 * MIB / 512, Disks.pattern(512, 9))
                .write(folder.resolve("other.vhd"));
        Path stranger = Files.copy(base, folder.resolve("copy.vhd"));
        try (DiskChain chain = DiskChain.open(leaf, PathMapping.none());
                DiskChain onto = DiskChain.open(middle, PathMapping.none());
                DiskChain copy = DiskChain.open(stranger, PathMapping.none())) {
            Extents difference = chain.difference(onto);
            assertThat(difference.extent(2 * MIB)).isEqualTo(new Extent(true, 4 * MIB));
            assertThat(difference.extent(4 * MIB)).isEqualTo(new Extent(false, 6 * MIB));
            assertThat(difference.extent(6 * MIB)).isEqualTo(new Extent(true, 8 * MIB));
            assertThat(chain.difference(copy).extent(2 * MIB).zero()).describedAs("a copy may have changed").isFalse();
        }
    }

    /** A file of 40 MiB with data in its 11th and last MiB, and real holes elsewhere. */
    private byte[] sparse(Path file, int offset) throws IOException {
        byte[] truth = new byte[LARGE];
        Arrays.fill(truth, 10 * MIB, 11 * MIB, (byte) 1);
        Arrays.fill(truth, 39 * MIB, 40 * MIB, (byte) 2);
        try (RandomAccessFile out = new RandomAccessFile(file.toFile(), "rw")) {
            out.setLength(Math.max(out.length(), offset + LARGE));
            out.seek(offset + 10 * MIB);
            out.write(truth, 10 * MIB, MIB);
            out.seek(offset + 39 * MIB);
            out.write(truth, 39 * MIB, MIB);
        }
        return truth;
    }

    @Test
    void holesOfARawImageAreKnownOnLinux() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "holes are asked for on Linux only");
        Path file = folder.resolve("image.raw");
        byte[] truth = sparse(file, 0);
        try (RawContent content = RawContent.open(file)) {
            assertThat(knownZero(content, truth)).isEqualTo(38 * MIB);
        }
    }

    @Test
    void holesOfAFixedDiskAreKnownOnLinux() throws IOException {
        assumeTrue(System.getProperty("os.name").equals("Linux"), "holes are asked for on Linux only");
        Path file = VhdBuilder.fixed(LARGE).write(folder.resolve("fixed.vhd"));
        byte[] footer = new byte[512];
        try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "rw")) {
            in.seek(LARGE);
            in.readFully(footer);
            in.setLength(0);
            in.setLength(LARGE);
            in.seek(LARGE);
            in.write(footer);
        }
        byte[] truth = sparse(file, 0);
        try (DiskChain content = DiskChain.open(file, PathMapping.none())) {
            assertThat(knownZero(content, truth)).isEqualTo(38 * MIB);
        }
    }

    @Test
    void withoutTheSystemsAnswerEverythingIsData() throws IOException {
        Path file = folder.resolve("image.raw");
        byte[] truth = sparse(file, 0);
        System.setProperty("org.verdigris.disk.holes", "false");
        try (RawContent content = RawContent.open(file)) {
            assertThat(knownZero(content, truth)).isZero();
        } finally {
            System.clearProperty("org.verdigris.disk.holes");
        }
    }
}
