package org.verdigris.disk.tests.write;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.Severity;
import org.verdigris.disk.tests.RandomChain;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.disk.VhdBuilder;

/** Files that take the place of a disk: the same disk, the same content, and nothing in a child that need not be. */
@Timeout(240)
final class PreparedDiskTest {

    private static final int MIB = 1 << 20;
    private static final int PAGE = 4096;
    private static final int SECTOR = 512;
    private static final UUID BASE = new UUID(7, 1);
    private static final UUID LEAF = new UUID(7, 2);

    @TempDir
    private Path folder;

    private static DiskWriter writer() {
        return new DiskWriter(Volume.local(), Progress.none());
    }

    /** Writes a disk anew over its own parents and puts it in its place; the length must be what was measured. */
    private static void rewrite(Path disk, NewDisk form, DiskWriter writer) throws IOException {
        try (SourceDisk content = SourceDisk.open(disk, PathMapping.none())) {
            Optional<SourceDisk> base = form.format() == DiskFormat.DIFFERENCING ? content.parents()
                    : Optional.empty();
            long measured = writer.measure(content, base, form);
            Path made = writer.prepare(content, base, disk, form, PathMapping.none());
            assertThat(made).hasSize(measured).isNotEqualTo(disk).hasParent(disk.getParent());
            Files.move(made, disk, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void assertContent(Path leaf, byte[] expected, String description) throws IOException {
        byte[] content = Contents.read(leaf);
        assertThat(content).describedAs(description).hasSameSizeAs(expected);
        assertThat(Arrays.mismatch(content, expected)).describedAs(description).isEqualTo(-1);
    }

    @Test
    void everyRandomDiskKeepsContentAndIdentityWhenItIsCompacted() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("PreparedDiskTest: seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 40; i++) {
            RandomChain model = new RandomChain(random, Files.createDirectory(folder.resolve("c" + i)), "disk");
            Path leaf = model.write();
            DiskInfo before = DiskInfo.read(leaf);
            rewrite(leaf, NewDisk.replacing(leaf), i % 2 == 0 ? writer() : writer().fast());
            String description = "seed %d, chain %d".formatted(seed, i);
            assertContent(leaf, model.content(), description);
            DiskInfo after = DiskInfo.read(leaf);
            assertThat(after).usingRecursiveComparison()
                    .ignoringFields("fileSize", "table", "parent.value.locators", "flaws").isEqualTo(before);
            assertThat(after.flaws()).noneMatch(flaw -> flaw.severity() == Severity.ERROR);
            assertThat(texts(after)).isEqualTo(texts(before));
            if (after.type() == DiskType.DIFFERENCING) {
                assertTight(leaf, model.content(), description);
            }
        }
    }

    private static List<String> texts(DiskInfo disk) {
        return disk.parent().map(ParentLink::locators).orElse(List.of()).stream()
                .map(locator -> locator.code() + locator.text()).toList();
    }

    /** Every page in the file differs from the parent's, and the others do not. */
    private static void assertTight(Path leaf, byte[] content, String description) throws IOException {
        byte[] parent;
        try (SourceDisk disk = SourceDisk.open(leaf, PathMapping.none());
                SourceDisk parents = disk.parents().orElseThrow()) {
            ByteBuffer bytes = ByteBuffer.allocate((int) parents.size());
            parents.read(bytes, 0);
            parent = Arrays.copyOf(bytes.array(), content.length);
        }
        boolean[] own = NaiveDisk.ownSectors(leaf);
        for (int sector = 0; sector < own.length; sector++) {
            int page = sector * SECTOR / PAGE * PAGE;
            int end = Math.min(page + PAGE, content.length);
            boolean differs = !Arrays.equals(content, page, end, parent, page, end);
            assertThat(own[sector]).describedAs("%s, sector %d", description, sector).isEqualTo(differs);
        }
    }

    @Test
    void anotherBlockSizeOrCapacityKeepsTheContent() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("PreparedDiskTest: seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            RandomChain model = new RandomChain(random, Files.createDirectory(folder.resolve("c" + i)), "disk");
            Path leaf = model.write();
            long larger = model.content().length + (long) SECTOR * random.nextInt(9000);
            NewDisk form = NewDisk.replacing(leaf).withCapacity(larger).withBlockSize(PAGE << random.nextInt(10));
            rewrite(leaf, form, writer());
            assertContent(leaf, Arrays.copyOf(model.content(), (int) larger), "seed " + seed);
            assertThat(DiskInfo.read(leaf).geometry()).isEqualTo(form.geometry());
        }
    }

    @Test
    void aDiskThatIsFlattenedHasItsOwnIdAndNoParent() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("PreparedDiskTest: seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            RandomChain model = new RandomChain(random, Files.createDirectory(folder.resolve("c" + i)), "disk");
            Path leaf = model.write();
            DiskInfo before = DiskInfo.read(leaf);
            rewrite(leaf, NewDisk.replacing(leaf).as(i % 2 == 0 ? DiskFormat.DYNAMIC : DiskFormat.FIXED), writer());
            assertThat(Arrays.mismatch(NaiveDisk.content(leaf), model.content())).describedAs("seed %d", seed)
                    .isEqualTo(-1);
            DiskInfo after = DiskInfo.read(leaf);
            assertThat(after.id()).isEqualTo(before.id());
            assertThat(after.parent()).isEmpty();
        }
    }

    @Test
    void aDiskGetsAnotherParentAndShowsTheSame() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("PreparedDiskTest: seed " + seed);
        Random random = new Random(seed);
        for (int i = 0; i < 20; i++) {
            Path subfolder = Files.createDirectory(folder.resolve("c" + i));
            RandomChain model = new RandomChain(random, subfolder, "disk");
            Path leaf = model.write();
            Path onto = new RandomChain(random, Files.createDirectory(subfolder.resolve("new")), "onto").write();
            try (SourceDisk content = SourceDisk.open(leaf, PathMapping.none());
                    SourceDisk base = SourceDisk.open(onto, PathMapping.none())) {
                NewDisk form = NewDisk.replacing(leaf).withParent(DiskInfo.read(onto));
                Path moved = subfolder.resolve("moved.vhd");
                Files.move(writer().prepare(content, Optional.of(base), moved, form, PathMapping.none()), moved);
                assertContent(moved, model.content(), "seed %d, chain %d".formatted(seed, i));
                assertTight(moved, model.content(), "seed %d, chain %d".formatted(seed, i));
                ParentLink link = DiskInfo.read(moved).parent().orElseThrow();
                assertThat(link.id()).isEqualTo(DiskInfo.read(onto).id());
                assertThat(link.locators().getFirst().text()).isEqualTo(".\\new\\" + onto.getFileName());
            }
        }
    }

    @Test
    void aDiskThatIsBoundToItsGrandparentHoldsWhatItsParentHeld() throws IOException {
        long seed = new Random().nextLong();
        System.out.println("PreparedDiskTest: seed " + seed);
        Random random = new Random(seed);
        int bound = 0;
        for (int i = 0; i < 40; i++) {
            RandomChain model = new RandomChain(random, Files.createDirectory(folder.resolve("c" + i)), "disk");
            Path leaf = model.write();
            try (SourceDisk content = SourceDisk.open(leaf, PathMapping.none())) {
                Optional<SourceDisk> parent = content.parents();
                Optional<SourceDisk> base = parent.isEmpty() ? Optional.empty() : parent.get().parents();
                if (base.isPresent()) {
                    DiskInfo grandparent = DiskInfo.read(base.get().files().getFirst());
                    Path made = writer().prepare(content, base, leaf,
                            NewDisk.replacing(leaf).withParent(grandparent), PathMapping.none());
                    Files.move(made, leaf, StandardCopyOption.REPLACE_EXISTING);
                    Files.delete(parent.get().files().getFirst());
                    assertContent(leaf, model.content(), "seed %d, chain %d".formatted(seed, i));
                    bound++;
                }
            }
        }
        assertThat(bound).isPositive();
    }

    private Path chain(byte[] mac) throws IOException {
        VhdBuilder.dynamic(8 * MIB).id(BASE).sectors(0, data(64 * SECTOR)).sectors(8192, data(SECTOR))
                .write(folder.resolve("base.vhd"));
        return VhdBuilder.differencing(8 * MIB, BASE, "base.vhd").id(LEAF).creator("vs  ", 1, 0)
                .created(Instant.parse("2006-05-04T03:02:01Z")).originalSize(4 * MIB).geometry(240, 4, 17)
                .parentTime(Instant.parse("2006-01-01T00:00:00Z")).relativeLocator(".\\base.vhd")
                .locator("Mac ", mac).absoluteLocator("D:\\VMs\\base.vhd")
                .locator("MacX", "file:///V/base.vhd".getBytes())
                .sectors(0, new byte[SECTOR]).sectors(8192, data(SECTOR)).write(folder.resolve("leaf.vhd"));
    }

    private static byte[] data(int length) {
        byte[] bytes = new byte[length];
        Arrays.fill(bytes, (byte) 0x5A);
        return bytes;
    }

    @Test
    void whatAChildSaysOfItselfAndItsParentStaysByteForByte() throws IOException {
        byte[] mac = new byte[700];
        new Random(1).nextBytes(mac);
        Path leaf = chain(mac);
        DiskInfo before = DiskInfo.read(leaf);
        byte[] content = Contents.read(leaf);
        rewrite(leaf, NewDisk.replacing(leaf), writer());
        DiskInfo after = DiskInfo.read(leaf);
        assertContent(leaf, content, "compacted");
        assertThat(after.created()).isEqualTo(Instant.parse("2006-05-04T03:02:01Z"));
        assertThat(after.creator()).isEqualTo("vs  ");
        assertThat(after.originalSize()).isEqualTo(4 * MIB);
        assertThat(after.geometry()).isEqualTo(new Geometry(240, 4, 17));
        assertThat(after.parent().orElseThrow().timeStamp()).isEqualTo(before.parent().orElseThrow().timeStamp());
        assertThat(after.table().orElseThrow().allocated()).describedAs("the second block is the parent's").isOne();
        assertThat(texts(after)).isEqualTo(texts(before)).hasSize(4);
        byte[] file = Files.readAllBytes(leaf);
        after.parent().orElseThrow().locators().stream().filter(locator -> locator.code().equals("Mac ")).forEach(
                locator -> assertThat(Arrays.copyOfRange(file, (int) locator.offset(), (int) locator.offset() + 700))
                        .isEqualTo(mac));
        for (int i = 0; i < 4; i++) {
            assertThat(after.parent().orElseThrow().locators().get(i).space())
                    .isGreaterThanOrEqualTo(before.parent().orElseThrow().locators().get(i).space());
        }
    }

    @Test
    void zerosThatHideTheParentStay() throws IOException {
        Path leaf = chain(new byte[1]);
        rewrite(leaf, NewDisk.replacing(leaf), writer());
        byte[] content = Contents.read(leaf);
        assertThat(Arrays.copyOf(content, SECTOR)).containsOnly(0);
        assertThat(content[SECTOR]).isEqualTo((byte) 0x5A);
    }

    @Test
    void aSavedStateIsNotRecordedAgain() throws IOException {
        Path disk = VhdBuilder.dynamic(8 * MIB).savedState().temporary().sectors(3, data(SECTOR))
                .write(folder.resolve("disk.vhd"));
        rewrite(disk, NewDisk.replacing(disk), writer());
        assertThat(DiskInfo.read(disk).savedState()).isFalse();
        assertThat(DiskInfo.read(disk).temporary()).isTrue();
    }

    @Test
    void aXenServerDiskThatLosesItsMapIsNoLongerSaidToBeXenServers() throws IOException {
        Path disk = VhdBuilder.dynamic(8 * MIB).creator("tap\0", 1, 3).sectors(3, data(SECTOR))
                .write(folder.resolve("disk.vhd"));
        rewrite(disk, NewDisk.replacing(disk), writer());
        assertThat(DiskInfo.read(disk).creator()).isEqualTo("vdgr");
    }

    @Test
    void aSmallerCapacityLeavesTheRestOut() throws IOException {
        Path disk = VhdBuilder.dynamic(8 * MIB).sectors(3, data(SECTOR)).sectors(16_000, data(SECTOR))
                .write(folder.resolve("disk.vhd"));
        byte[] content = Contents.read(disk);
        rewrite(disk, NewDisk.replacing(disk).withCapacity(5 * MIB + SECTOR), writer());
        assertContent(disk, Arrays.copyOf(content, 5 * MIB + SECTOR), "smaller");
        assertThat(DiskInfo.read(disk).originalSize()).isEqualTo(8 * MIB);
    }

    @Test
    void aChildWithoutABaseOrABaseWithoutAChildIsAMistake() throws IOException {
        Path leaf = chain(new byte[1]);
        try (SourceDisk content = SourceDisk.open(leaf, PathMapping.none())) {
            NewDisk child = NewDisk.replacing(leaf);
            assertThatThrownBy(() -> writer().prepare(content, Optional.empty(), leaf, child, PathMapping.none()))
                    .isInstanceOf(IllegalArgumentException.class);
            NewDisk whole = child.as(DiskFormat.DYNAMIC);
            assertThatThrownBy(() -> writer().prepare(content, content.parents(), leaf, whole, PathMapping.none()))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThatThrownBy(() -> child.as(DiskFormat.DIFFERENCING)).isInstanceOf(IllegalArgumentException.class);
        }
        assertThat(Contents.names(folder)).containsExactly("base.vhd", "leaf.vhd");
    }

    @Test
    void anEmptyChildIsPreparedBesideItsName() throws IOException {
        Path leaf = chain(new byte[1]);
        byte[] content = Contents.read(leaf);
        Path child = folder.resolve("child.vhd");
        Path made = writer().prepare(child, NewDisk.childOf(DiskInfo.read(leaf)), PathMapping.none());
        assertThat(child).doesNotExist();
        Files.move(made, child);
        assertContent(child, content, "child");
    }
}
