package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.ParentLocator;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.FaultyVolume;

/** New disks are laid out as Windows lays them out, and no rule finds fault with them. */
final class CreateTest {

    private static final int MIB = 1 << 20;

    @TempDir
    private Path folder;

    private Path create(String name, NewDisk disk) throws IOException {
        return create(name, disk, PathMapping.none());
    }

    private Path create(String name, NewDisk disk, PathMapping mapping) throws IOException {
        Path file = folder.resolve(name);
        new DiskWriter(Volume.local(), Progress.none()).create(file, disk, mapping);
        return file;
    }

    private static NewDisk dynamic(long size) {
        return NewDisk.empty(DiskFormat.DYNAMIC, size, SizeRule.PLAIN, NewDisk.USUAL_BLOCK);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 512, 513, 34816, 3L << 20, 9_438_720, (4L << 20) + 512, 66_059_279L * 512,
            66_059_280L * 512, 127L << 30, (2040L << 30) - 512, 2040L << 30})
    void everySizeUpToTheLargestHasASoundDisk(long size) throws IOException {
        DiskInfo info = DiskInfo.read(create("disk.vhd", dynamic(size)));
        assertThat(info.flaws()).isEmpty();
        assertThat(info.capacity()).isEqualTo(Math.ceilDiv(size, 512) * 512);
        assertThat(info.geometry()).isEqualTo(Geometry.of(info.capacity()));
        assertThat(info.creator() + info.creatorVersion() + info.creatorHost()).isEqualTo("vdgr1.0Wi2k");
        assertThat(info.created()).isBetween(Instant.now().minusSeconds(120), Instant.now());
        assertThat(info.table().orElseThrow().allocated()).isZero();
    }

    @Test
    void theFooterOfAnEmptyDynamicDiskIsWhereWindowsPutsIt() throws IOException {
        assertThat(create("small.vhd", dynamic(1L << 30))).hasSize(7680 + 512);
        assertThat(create("large.vhd", dynamic(127L << 30))).hasSize(265_728 + 512);
    }

    @Test
    void anEmptyFixedDiskIsZeroThroughout() throws IOException {
        Path file = create("fixed.vhd",
                NewDisk.empty(DiskFormat.FIXED, 3 * MIB, SizeRule.PLAIN, NewDisk.USUAL_BLOCK));
        assertThat(DiskInfo.read(file).flaws()).isEmpty();
        assertThat(file).hasSize(3 * MIB + 512);
        assertThat(NaiveDisk.content(file)).containsOnly(0);
    }

    @Test
    void aChildKnowsItsParentAsWindowsRecordsIt() throws IOException {
        byte[] data = new byte[512];
        data[0] = 42;
        UUID id = UUID.randomUUID();
        Path bases = Files.createDirectory(folder.resolve("bases"));
        Path base = VhdBuilder.dynamic(40 * MIB).id(id).windowsLayout().blockSize(512 << 10).sectors(7, data)
                .write(bases.resolve("base.vhd"));
        Instant changed = Instant.parse("2009-03-04T05:06:07Z");
        Files.setLastModifiedTime(base, FileTime.from(changed));
        DiskInfo parent = DiskInfo.read(base);
        Path file = create("child.vhd", NewDisk.childOf(parent), PathMapping.of(Map.of("D:\\VMs", folder)));
        DiskInfo child = DiskInfo.read(file);
        assertThat(child.flaws()).isEmpty();
        assertThat(child.type()).isEqualTo(DiskType.DIFFERENCING);
        assertThat(child.capacity()).isEqualTo(parent.capacity());
        assertThat(child.geometry()).isEqualTo(parent.geometry());
        assertThat(child.table().orElseThrow().blockSize()).isEqualTo(512 << 10);
        assertThat(child.table().orElseThrow().offset()).isEqualTo(8192);
        assertThat(child.id()).isNotEqualTo(parent.id());
        ParentLink link = child.parent().orElseThrow();
        assertThat(link.id()).isEqualTo(parent.id());
        assertThat(link.name()).isEqualTo("base.vhd");
        assertThat(link.locators()).extracting(ParentLocator::code, ParentLocator::text, ParentLocator::space)
                .containsExactlyInAnyOrder(
                        tuple("W2ru", ".\\bases\\base.vhd", 65536),
                        tuple("W2ku", "D:\\VMs\\bases\\base.vhd", 4096));
        assertThat(file).hasSize(81_408 + 512);
        try (RandomAccessFile bytes = new RandomAccessFile(file.toFile(), "r")) {
            bytes.seek(512 + 56);
            assertThat(Instant.parse("2000-01-01T00:00:00Z").plusSeconds(bytes.readInt())).isEqualTo(changed);
        }
        assertThat(Contents.read(file)).isEqualTo(NaiveDisk.content(base));
    }

    @Test
    void aChildWithoutAMappingNamesItsParentByTheWayToIt() throws IOException {
        Path base = create("base.vhd", dynamic(3 * MIB));
        DiskInfo grandchild = DiskInfo.read(create("second.vhd",
                NewDisk.childOf(DiskInfo.read(create("first.vhd", NewDisk.childOf(DiskInfo.read(base)))))));
        assertThat(grandchild.flaws()).isEmpty();
        assertThat(grandchild.parent().orElseThrow().locators()).extracting(ParentLocator::text)
                .contains(".\\first.vhd");
        assertThat(Contents.read(folder.resolve("second.vhd"))).hasSize(3 * MIB).containsOnly(0);
    }

    @Test
    void aDamagedDiskCannotBecomeAParent() throws IOException {
        Path base = create("base.vhd", dynamic(3 * MIB));
        try (RandomAccessFile file = new RandomAccessFile(base.toFile(), "rw")) {
            file.seek(512 + 36);
            file.writeInt(0);
        }
        DiskInfo damaged = DiskInfo.read(base);
        assertThatThrownBy(() -> create("child.vhd", NewDisk.childOf(damaged)))
                .isInstanceOf(RefusedException.class).hasMessageContaining("cannot be a parent");
        assertThat(Contents.names(folder)).containsExactly("base.vhd");
    }

    @Test
    void everyStepOfCreatingMayFail() throws IOException {
        FaultyVolume whole = FaultyVolume.stoppingAfter(Integer.MAX_VALUE);
        new DiskWriter(whole, Progress.none()).create(folder.resolve("trial.vhd"), dynamic(MIB), PathMapping.none());
        Files.delete(folder.resolve("trial.vhd"));
        for (int step = 0; step < whole.steps(); step++) {
            DiskWriter writer = new DiskWriter(FaultyVolume.fullAfter(step), Progress.none());
            assertThatThrownBy(() -> writer.create(folder.resolve("disk.vhd"), dynamic(MIB), PathMapping.none()))
                    .isInstanceOf(IOException.class);
            assertThat(Contents.names(folder)).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {0, -1, (2040L << 30) + 1})
    void impossibleSizesAreRefused(long size) {
        assertThatThrownBy(() -> dynamic(size)).isInstanceOf(IllegalArgumentException.class);
    }
}
