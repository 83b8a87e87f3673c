package org.verdigris.disk.tests.change;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.Resize;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.disk.operation.Step;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.Trial;

/** Disks get another capacity and keep their content. */
@Timeout(300)
final class ResizeTest {

    private static final int MIB = 1 << 20;
    private static final int KIB = 1 << 10;
    private static final UUID ID = new UUID(3, 3);

    @TempDir
    private Path folder;

    private static byte[] data(int sectors, long seed) {
        byte[] bytes = new byte[sectors * VhdBuilder.SECTOR];
        new Random(seed).nextBytes(bytes);
        return bytes;
    }

    private static Resize resize(Path disk, long size) {
        return new Resize(disk, size, Around.folder(disk.getParent()));
    }

    private static Plan plan(Path disk, long size) throws IOException {
        return resize(disk, size).plan(Progress.none());
    }

    /** Resizes, and finds the content as it was with zeros behind it, and everything else as it has to be. */
    private static void assertResized(Path disk, int size, Step.Kind kind) throws IOException {
        byte[] before = NaiveChain.content(disk);
        DiskInfo old = DiskInfo.read(disk);
        assertThat(plan(disk, size).steps()).extracting(Step::kind).containsExactly(kind);
        Around.perform(resize(disk, size));
        assertThat(NaiveChain.content(disk)).isEqualTo(Arrays.copyOf(before, size));
        DiskInfo info = DiskInfo.read(disk);
        assertThat(info.originalSize()).isEqualTo(old.originalSize());
        assertThat(info.id()).isEqualTo(old.id());
        assertThat(info.created()).isEqualTo(old.created());
        assertThat(info.geometry()).isEqualTo(Geometry.of(size));
        Around.assertSound(disk, "F11", "B05", "B06", "B07", "H06", "H08", "K02");
    }

    @ParameterizedTest
    @ValueSource(ints = {3 * MIB + 512, 4 * MIB, 7 * MIB + 1536})
    void aFixedDiskGrowsInPlace(int size) throws IOException {
        assertResized(VhdBuilder.fixed(3 * MIB).sectors(5, data(4, 1)).sectors(6143, data(1, 2))
                .write(folder.resolve("disk.vhd")), size, Step.Kind.PATCH);
    }

    @ParameterizedTest
    @ValueSource(ints = {3 * MIB - 512, 2 * MIB, 512 * 9})
    void aFixedDiskShrinksInPlaceIfItsEndIsZero(int size) throws IOException {
        Path disk = VhdBuilder.fixed(3 * MIB).sectors(5, data(4, 1)).write(folder.resolve("disk.vhd"));
        assertResized(disk, size, Step.Kind.PATCH);
        assertThat(disk).hasSize(size + 512);
    }

    @Test
    void aDynamicDiskGrowsInPlaceWhileItsTableHasRoom() throws IOException {
        Path disk = VhdBuilder.dynamic(3 * MIB + 512).blockSize(512 * KIB).windowsLayout().sectors(5, data(4, 1))
                .sectors(6144, data(1, 2)).write(folder.resolve("disk.vhd"));
        assertResized(disk, 9 * MIB + 1024, Step.Kind.PATCH);
        assertThat(DiskInfo.read(disk).table().orElseThrow().entries()).isEqualTo(19);
    }

    @Test
    void aPackedTableHasRoomToTheEndOfItsSectorAlsoIfItIsFilledWithZeros() throws IOException {
        Path disk = VhdBuilder.dynamic(3 * MIB).blockSize(512 * KIB).zeroPadding().sectors(5, data(4, 1))
                .write(folder.resolve("disk.vhd"));
        assertResized(disk, 128 * 512 * KIB, Step.Kind.PATCH);
        assertResized(disk, 128 * 512 * KIB + 512, Step.Kind.REPLACE);
    }

    @Test
    void aTableThatWasMadeLargeEnoughNeedsNoRoom() throws IOException {
        assertResized(VhdBuilder.dynamic(3 * MIB).blockSize(4096).extraEntries(300).sectors(5, data(4, 1))
                .write(folder.resolve("disk.vhd")), 4 * MIB, Step.Kind.PATCH);
        assertThat(DiskInfo.read(folder.resolve("disk.vhd")).table().orElseThrow().entries()).isEqualTo(1068);
    }

    @Test
    void aDiskOfXenServerIsCopiedBecauseItsMapFollowsTheTable() throws IOException {
        assertResized(VhdBuilder.dynamic(3 * MIB).creator("tap\0", 1, 3).windowsLayout().sectors(5, data(4, 1))
                .write(folder.resolve("disk.vhd")), 4 * MIB, Step.Kind.REPLACE);
    }

    @Test
    void whatLiesBehindTheEndInTheLastBlockDoesNotBecomeContent() throws IOException {
        Path disk = VhdBuilder.dynamic(3 * MIB).windowsLayout().sectors(5000, data(4, 1))
                .write(folder.resolve("disk.vhd"));
        byte[] bytes = Files.readAllBytes(disk);
        bytes[bytes.length - 512 - 4097] = 1; // near the end of the second block, of which the disk has half
        Files.write(disk, bytes);
        byte[] before = NaiveChain.content(disk);
        assertThat(plan(disk, 4 * MIB).steps()).extracting(Step::kind).containsExactly(Step.Kind.REPLACE);
        Around.perform(resize(disk, 4 * MIB));
        assertThat(NaiveChain.content(disk)).isEqualTo(Arrays.copyOf(before, 4 * MIB));
    }

    @ParameterizedTest
    @ValueSource(ints = {2 * MIB, 3 * MIB, 5 * MIB + 512})
    void aDynamicDiskShrinksByACopy(int size) throws IOException {
        assertResized(VhdBuilder.dynamic(8 * MIB).sectors(5, data(4, 1)).sectors(12000, new byte[512])
                .write(folder.resolve("disk.vhd")), size, Step.Kind.REPLACE);
    }

    @Test
    void dataBehindTheNewEndIsNeverCutOff() throws IOException {
        Path dynamic = VhdBuilder.dynamic(8 * MIB).id(ID).sectors(12000, data(1, 1)).write(folder.resolve("a.vhd"));
        refuse(dynamic, 5 * MIB, "a.vhd holds data behind 5,242,880 bytes and can shrink to 6,291,456 bytes at most");
        Path fixed = VhdBuilder.fixed(3 * MIB).sectors(6143, data(1, 1)).write(folder.resolve("b.vhd"));
        refuse(fixed, 3 * MIB - 512, "holds data behind");
        assertThat(plan(dynamic, 6 * MIB).steps()).hasSize(1);
    }

    @Test
    void whatCannotBeResizedIsRefusedWithASentence() throws IOException {
        Path base = VhdBuilder.dynamic(8 * MIB).id(ID).write(folder.resolve("base.vhd"));
        Path child = VhdBuilder.differencing(8 * MIB, ID, "base.vhd").relativeLocator(".\\base.vhd")
                .write(folder.resolve("child.vhd"));
        refuse(child, 9 * MIB, "is a differencing disk and keeps the size of its parent");
        refuse(base, 9 * MIB, "base.vhd is the parent of " + child);
        refuse(base, 0, "cannot have 0 bytes");
        refuse(base, (2040L << 30) + 1, "1 byte to 2040 GB");
        refuse(VhdBuilder.fixed(3 * MIB).savedState().write(folder.resolve("saved.vhd")), 4 * MIB, "saved state");
        Path legacy = VhdBuilder.fixed(3 * MIB).legacyFooter().write(folder.resolve("legacy.vhd"));
        refuse(legacy, 4 * MIB, "does not end with its footer right behind its content");
    }

    private void refuse(Path disk, long size, String sentence) throws IOException {
        byte[] before = Files.readAllBytes(disk);
        assertThatThrownBy(() -> plan(disk, size)).isInstanceOf(RefusedException.class).hasMessageContaining(sentence);
        assertThat(disk).hasBinaryContent(before);
    }

    @Test
    void aDiskThatHasTheSizeStaysAsItIs() throws IOException {
        Path disk = VhdBuilder.fixed(3 * MIB).write(folder.resolve("disk.vhd"));
        Plan plan = plan(disk, 3 * MIB - 100);
        assertThat(plan.isEmpty()).isTrue();
        assertThat(plan.cautions()).containsExactly(disk + " already has 3,145,728 bytes.");
    }

    @Test
    void whoeverResizesIsToldOfThePartition() throws IOException {
        Path disk = VhdBuilder.fixed(3 * MIB).write(folder.resolve("disk.vhd"));
        assertThat(plan(disk, 4 * MIB).cautions().getFirst()).contains("extend it from within the guest");
        assertThat(plan(disk, 2 * MIB).cautions().getFirst()).contains("shrink the partition first");
    }

    @Test
    void theMaximumGeometryStays() throws IOException {
        Path disk = VhdBuilder.fixed(3 * MIB).geometry(65535, 16, 255).write(folder.resolve("disk.vhd"));
        Around.perform(resize(disk, 4 * MIB));
        assertThat(DiskInfo.read(disk).geometry()).isEqualTo(Geometry.MAXIMUM);
    }

    /** Each way there is to resize a disk. */
    enum Way {
        FIXED_GROWS(768 * KIB, Step.Kind.PATCH), FIXED_SHRINKS(256 * KIB, Step.Kind.PATCH),
        TABLE_GROWS(768 * KIB, Step.Kind.PATCH), COPY_GROWS(4096 * KIB, Step.Kind.REPLACE),
        COPY_SHRINKS(256 * KIB, Step.Kind.REPLACE);

        private final int size;
        private final Step.Kind kind;

        Way(int size, Step.Kind kind) {
            this.size = size;
            this.kind = kind;
        }

        private void lay(Path ground) throws IOException {
            VhdBuilder disk = name().startsWith("FIXED") ? VhdBuilder.fixed(512 * KIB)
                    : VhdBuilder.dynamic(512 * KIB).blockSize(4096);
            if (this == TABLE_GROWS) {
                disk.windowsLayout();
            }
            disk.sectors(3, data(9, 7)).write(ground.resolve("disk.vhd"));
        }

        private byte[] content(int length) {
            byte[] content = new byte[length];
            System.arraycopy(data(9, 7), 0, content, 3 * 512, 9 * 512);
            return content;
        }

        private Trial trial(Path root) {
            return new Trial(root, this::lay, ground -> {
                Plan plan = plan(ground.resolve("disk.vhd"), size);
                assertThat(plan.steps()).extracting(Step::kind).containsExactly(kind);
                return plan;
            });
        }

        private void assertOldOrNewOrPending(Path ground) throws IOException {
            if (Recovery.pending(ground).isEmpty()) {
                byte[] content = NaiveChain.content(ground.resolve("disk.vhd"));
                assertThat(content).isEqualTo(content(content.length == size ? size : 512 * KIB));
            }
        }

        private void assertNew(Path ground) throws IOException {
            assertThat(NaiveChain.content(ground.resolve("disk.vhd"))).isEqualTo(content(size));
        }
    }

    @ParameterizedTest
    @EnumSource
    void aComputerThatStopsAnywhereLeavesOldOrNew(Way way) throws IOException {
        way.trial(folder).stopEverywhere(way::assertOldOrNewOrPending, way::assertNew);
    }

    @ParameterizedTest
    @EnumSource
    void aFullVolumeLeavesTheDiskAsItWasOrToBeFinished(Way way) throws IOException {
        way.trial(folder).fillEverywhere(way::assertNew);
    }

    @ParameterizedTest
    @EnumSource
    void aCancellationLeavesTheDiskAsItWas(Way way) throws IOException {
        way.trial(folder).cancelEverywhere();
    }

    @ParameterizedTest
    @EnumSource
    void aResizeIsTakenBackToTheByte(Way way) throws IOException {
        way.trial(folder).takeBack();
    }

    @ParameterizedTest
    @EnumSource
    void aDiskThatChangesAfterThePlanIsNotResized(Way way) throws IOException {
        way.trial(folder).refuseStale("disk.vhd");
    }

    @Test
    void aTornTableLeavesTheOldContentReadableUntilTheChangeIsFinished() throws IOException {
        Way.TABLE_GROWS.trial(folder).stopEverywhere(ground -> {
            byte[] content = read(ground.resolve("disk.vhd"));
            assertThat(content).isEqualTo(Way.TABLE_GROWS.content(content.length));
        }, Way.TABLE_GROWS::assertNew);
    }

    private static byte[] read(Path disk) throws IOException {
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            ByteBuffer bytes = ByteBuffer.allocate((int) chain.size());
            chain.read(bytes, 0);
            return bytes.array();
        }
    }

    @Test
    void qemuReadsTheSameContent() throws IOException, InterruptedException {
        for (Way way : Way.values()) {
            Path ground = Files.createDirectory(folder.resolve(way.name()));
            way.lay(ground);
            Around.perform(resize(ground.resolve("disk.vhd"), way.size));
            Path raw = Files.write(ground.resolve("content.raw"), way.content(way.size));
            Around.assertSameForQemu(ground.resolve("disk.vhd"), raw);
        }
    }
}
