package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.Severity;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.testing.disk.VhdBuilder;

/** A converted disk has the content of its source, and nothing that any rule finds fault with. */
@Timeout(120)
final class ConvertTest {

    private static final int MIB = 1 << 20;
    private static final UUID BASE = new UUID(7, 1);
    private static final UUID MIDDLE = new UUID(7, 2);

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(ints = {1, 511, 512, 513, 4095, 4097, 34816, 2 * MIB - 1, 2 * MIB, 2 * MIB + 1, 4 * MIB - 512,
            4 * MIB + 512, 5_000_001})
    void sizesAroundSectorPageBlockAndCylinderAreKept(int size) throws IOException {
        byte[] content = Contents.random(new Random(size), size);
        content[size - 1] = 1;
        Path source = Files.write(folder.resolve("source.raw"), content);
        for (SizeRule rule : SizeRule.values()) {
            for (DiskFormat format : new DiskFormat[] {DiskFormat.FIXED, DiskFormat.DYNAMIC, DiskFormat.RAW}) {
                Path target = folder.resolve(rule + "-" + format + ".vhd");
                NewDisk disk = NewDisk.holding(format, size, rule, NewDisk.USUAL_BLOCK);
                Contents.convert(source, target, disk);
                if (format == DiskFormat.RAW) {
                    assertThat(target).hasBinaryContent(content);
                } else {
                    assertSound(target, disk, content);
                }
            }
        }
    }

    private static void assertSound(Path target, NewDisk disk, byte[] content) throws IOException {
        DiskInfo info = DiskInfo.read(target);
        assertThat(info.flaws()).allMatch(flaw -> flaw.severity() == Severity.INFORMATION);
        assertThat(info.capacity()).isEqualTo(disk.capacity()).isGreaterThanOrEqualTo(content.length);
        byte[] expected = Arrays.copyOf(content, (int) disk.capacity());
        assertThat(Arrays.mismatch(Contents.read(target), expected)).isEqualTo(-1);
        assertThat(Arrays.mismatch(NaiveDisk.content(target), expected)).isEqualTo(-1);
    }

    @Test
    void randomContentSurvivesEveryFormAndBlockSize() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("ConvertTest: seed " + seed);
        Random random = new Random(seed);
        for (int round = 0; round < 25; round++) {
            byte[] content = Contents.random(random, 512 * (1 + random.nextInt(20_000)));
            Path raw = Files.write(folder.resolve(round + ".raw"), content);
            Path first = folder.resolve(round + "-1.vhd");
            NewDisk disk = NewDisk.holding(random.nextBoolean() ? DiskFormat.DYNAMIC : DiskFormat.FIXED,
                    content.length, SizeRule.PLAIN, 4096 << random.nextInt(12));
            Contents.convert(raw, first, disk);
            assertThat(Arrays.mismatch(NaiveDisk.content(first), content)).describedAs("seed %d", seed).isEqualTo(-1);
            Path back = folder.resolve(round + "-back.raw");
            Contents.convert(first, back,
                    NewDisk.holding(DiskFormat.RAW, content.length, SizeRule.PLAIN, NewDisk.USUAL_BLOCK));
            assertThat(Files.mismatch(back, raw)).describedAs("seed %d", seed).isEqualTo(-1);
        }
    }

    @Test
    void aChainBecomesOneDiskWithoutAParent() throws IOException {
        byte[] ones = new byte[1024];
        Arrays.fill(ones, (byte) 1);
        VhdBuilder.dynamic(8 * MIB).id(BASE).sectors(3, ones).sectors(9000, ones).write(folder.resolve("base.vhd"));
        VhdBuilder.differencing(8 * MIB, BASE, "base.vhd").id(MIDDLE).relativeLocator(".\\base.vhd")
                .sectors(4, new byte[512]).write(folder.resolve("middle.vhd"));
        Path leaf = VhdBuilder.differencing(8 * MIB, MIDDLE, "middle.vhd").relativeLocator(".\\middle.vhd")
                .sectors(70, ones).write(folder.resolve("leaf.vhd"));
        Path target = folder.resolve("whole.vhd");
        NewDisk disk = NewDisk.holding(DiskFormat.DYNAMIC, 8 * MIB, SizeRule.PLAIN, NewDisk.USUAL_BLOCK);
        Contents.convert(leaf, target, disk);
        byte[] expected = new byte[8 * MIB];
        System.arraycopy(ones, 0, expected, 3 * 512, 512); // the middle disk hides the second sector by zeros
        System.arraycopy(ones, 0, expected, 70 * 512, 1024);
        System.arraycopy(ones, 0, expected, 9000 * 512, 1024);
        assertSound(target, disk, expected);
        assertThat(DiskInfo.read(target).parent()).isEmpty();
        assertThat(DiskInfo.read(target).table().orElseThrow().allocated()).isEqualTo(2);
    }

    @Test
    void zeroBlocksTakeNoPlace() throws IOException {
        Path source = folder.resolve("source.raw");
        try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "rw")) {
            file.setLength(64 * MIB);
            file.seek(33 * MIB);
            file.write(1);
        }
        Path target = folder.resolve("target.vhd");
        Contents.convert(source, target,
                NewDisk.holding(DiskFormat.DYNAMIC, 64 * MIB, SizeRule.PLAIN, NewDisk.USUAL_BLOCK));
        assertThat(DiskInfo.read(target).table().orElseThrow().allocated()).isEqualTo(1);
        assertThat(target).hasSize(7680 + 2 * MIB + 4096 + 512);
    }

    @Test
    void aChsDiskHasJustTheSizeThatItsGeometryAddresses() {
        for (long size : new long[] {34816, 4L * MIB, 40L * MIB, 504L * MIB, 20L << 30, 127L << 30}) {
            NewDisk larger = NewDisk.holding(DiskFormat.DYNAMIC, size, SizeRule.CHS, NewDisk.USUAL_BLOCK);
            NewDisk smaller = NewDisk.empty(DiskFormat.DYNAMIC, size, SizeRule.CHS, NewDisk.USUAL_BLOCK);
            assertThat(larger.geometry().bytes()).isEqualTo(larger.capacity()).isGreaterThanOrEqualTo(size);
            assertThat(smaller.geometry().bytes()).isEqualTo(smaller.capacity()).isLessThanOrEqualTo(size);
            assertThat(larger.geometry()).isEqualTo(Geometry.of(larger.capacity()));
        }
        assertThat(NewDisk.empty(DiskFormat.DYNAMIC, 40L * MIB, SizeRule.CHS, NewDisk.USUAL_BLOCK).capacity())
                .isEqualTo(41_909_760);
        assertThat(NewDisk.empty(DiskFormat.DYNAMIC, 2040L << 30, SizeRule.CHS, NewDisk.USUAL_BLOCK).capacity())
                .isEqualTo(2040L << 30);
    }

    @Test
    void anExistingTargetIsRefusedAndLeftAsItIs() throws IOException {
        Path source = Files.write(folder.resolve("source.raw"), new byte[] {1});
        Path target = Files.writeString(folder.resolve("target.vhd"), "mine");
        NewDisk disk = NewDisk.holding(DiskFormat.FIXED, 1, SizeRule.PLAIN, NewDisk.USUAL_BLOCK);
        assertThatThrownBy(() -> Contents.convert(source, target, disk)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("exists already");
        assertThat(target).hasContent("mine");
        assertThatThrownBy(() -> Contents.convert(source, folder.resolve("no/target.vhd"), disk))
                .isInstanceOf(RefusedException.class).hasMessageContaining("create it first");
        assertThat(Contents.names(folder)).containsExactly("source.raw", "target.vhd");
    }

    @Test
    void aDamagedSourceLeavesNothingBehind() throws IOException {
        Path source = VhdBuilder.dynamic(8 * MIB).sectors(0, new byte[512]).write(folder.resolve("source.vhd"));
        try (RandomAccessFile file = new RandomAccessFile(source.toFile(), "rw")) {
            file.seek(1536);
            file.writeInt(0x7FFFFFF0);
        }
        NewDisk disk = NewDisk.holding(DiskFormat.FIXED, 8 * MIB, SizeRule.PLAIN, NewDisk.USUAL_BLOCK);
        assertThatThrownBy(() -> Contents.convert(source, folder.resolve("target.vhd"), disk))
                .isInstanceOf(IOException.class).hasMessageContaining("source.vhd");
        assertThat(Contents.names(folder)).containsExactly("source.vhd");
    }
}
