package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ClosedChannelException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.MissingParentException;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;

@Timeout(60)
final class DiskChainTest {

    @TempDir
    private Path folder;

    @Test
    void aSectorComesFromTheFirstDiskThatHasIt() throws IOException {
        Disks.dynamic().write(folder.resolve("base.vhd"));
        Path child = Disks.child().write(folder.resolve("child.vhd"));
        byte[] content = Disks.content(child);
        assertThat(Arrays.copyOfRange(content, 3 * 512, 4 * 512)).isEqualTo(Arrays.copyOf(Disks.pattern(1024, 1), 512));
        assertThat(Arrays.copyOfRange(content, 4 * 512, 5 * 512)).isEqualTo(Disks.pattern(512, 3));
        assertThat(Arrays.copyOfRange(content, 5 * 512, 6 * 512)).containsOnly(0);
        assertThat(Arrays.copyOfRange(content, content.length - 512, content.length)).isEqualTo(Disks.pattern(512, 2));
    }

    @Test
    void zerosInAChildHideTheParentsData() throws IOException {
        Disks.dynamic().write(folder.resolve("base.vhd"));
        Path child = Disks.child().sectors(3, new byte[512]).write(folder.resolve("child.vhd"));
        assertThat(Arrays.copyOfRange(Disks.content(child), 3 * 512, 4 * 512)).containsOnly(0);
    }

    @Test
    void theLinksAreTheDisksFromTheLeaf() throws IOException {
        Path base = Disks.dynamic().write(folder.resolve("base.vhd"));
        Path child = Disks.child().write(folder.resolve("child.vhd"));
        try (DiskChain chain = DiskChain.open(child, PathMapping.none())) {
            assertThat(chain.links()).extracting(DiskInfo::file).containsExactly(child, base);
            assertThat(chain.size()).isEqualTo(8 * Disks.MIB);
        }
    }

    @Test
    void aShorterParentIsFollowedByZerosAndALongerOneIsCutOff() throws IOException {
        UUID middleId = new UUID(7, 7);
        byte[] all = Disks.pattern(4 * Disks.MIB, 5);
        VhdBuilder.dynamic(4 * Disks.MIB).id(Disks.BASE).sectors(0, all).write(folder.resolve("base.vhd"));
        VhdBuilder.differencing(2 * Disks.MIB + 512, Disks.BASE, "base.vhd").id(middleId)
                .write(folder.resolve("middle.vhd"));
        Path leaf = VhdBuilder.differencing(3 * Disks.MIB, middleId, "middle.vhd").write(folder.resolve("leaf.vhd"));
        byte[] expected = Arrays.copyOf(Arrays.copyOf(all, 2 * Disks.MIB + 512), 3 * Disks.MIB);
        assertThat(Disks.content(leaf)).isEqualTo(expected);
    }

    @Test
    void aShorterFixedParentIsFollowedByZeros() throws IOException {
        Path base = VhdBuilder.fixed(Disks.MIB).id(Disks.BASE).sectors(0, Disks.pattern(Disks.MIB, 6))
                .write(folder.resolve("base.vhd"));
        Path leaf = VhdBuilder.differencing(2 * Disks.MIB, Disks.BASE, "base.vhd").write(folder.resolve("leaf.vhd"));
        assertThat(Disks.content(leaf)).isEqualTo(Arrays.copyOf(Disks.content(base), 2 * Disks.MIB));
    }

    @Test
    void aCopiedChainIsNotHijackedByItsOriginal() throws IOException {
        Path original = Files.createDirectory(folder.resolve("original"));
        Path copy = Files.createDirectory(folder.resolve("copy"));
        PathMapping mapping = PathMapping.of(Map.of("D:\\VMs", original));
        Disks.dynamic().write(original.resolve("base.vhd"));
        Path copiedBase = Disks.dynamic().sectors(100, Disks.pattern(512, 9)).write(copy.resolve("base.vhd"));
        Path copiedChild = Disks.child().write(copy.resolve("child.vhd"));
        try (DiskChain chain = DiskChain.open(copiedChild, mapping)) {
            assertThat(chain.links().get(1).file()).isEqualTo(copiedBase);
            assertThat(Disks.read(chain, 100 * 512, 512)).isEqualTo(Disks.pattern(512, 9));
        }
    }

    @Test
    void aParentElsewhereIsFoundThroughTheMapping() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path base = Disks.dynamic().write(elsewhere.resolve("base.vhd"));
        Path child = Disks.child().write(folder.resolve("child.vhd"));
        try (DiskChain chain = DiskChain.open(child, PathMapping.of(Map.of("D:\\VMs", elsewhere)))) {
            assertThat(chain.links().get(1).file()).isEqualTo(base);
        }
    }

    @Test
    void aNearerFileThatIsAnotherDiskIsPassedOver() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path base = Disks.dynamic().write(elsewhere.resolve("base.vhd"));
        Path child = Disks.child().write(folder.resolve("child.vhd"));
        Path impostor = Disks.dynamic().id(new UUID(1, 2)).write(folder.resolve("base.vhd"));
        PathMapping mapping = PathMapping.of(Map.of("D:\\VMs", elsewhere));
        assertParent(child, mapping, base);
        Files.write(impostor, new byte[] {1, 2, 3});
        assertParent(child, mapping, base);
    }

    @Test
    void aMissingParentIsNamed() throws IOException {
        Path child = Disks.child().write(folder.resolve("child.vhd"));
        assertThatExceptionOfType(MissingParentException.class).isThrownBy(() -> Disks.content(child))
                .withMessageContaining(child.toString()).withMessageContaining("base.vhd")
                .withMessageContaining(Disks.BASE.toString());
    }

    @Test
    void aParentWithAnotherIdIsNotTaken() throws IOException {
        Path other = Disks.dynamic().id(new UUID(1, 2)).write(folder.resolve("base.vhd"));
        Path child = Disks.child().write(folder.resolve("child.vhd"));
        assertThatExceptionOfType(MissingParentException.class).isThrownBy(() -> Disks.content(child))
                .withMessageContaining(other.toString()).withMessageContaining("another disk");
    }

    @Test
    void aParentWithoutIdIsNotLookedFor() throws IOException {
        Disks.dynamic().id(new UUID(0, 0)).write(folder.resolve("base.vhd"));
        Path child = VhdBuilder.differencing(8 * Disks.MIB, new UUID(0, 0), "base.vhd")
                .write(folder.resolve("child.vhd"));
        assertThatExceptionOfType(MissingParentException.class).isThrownBy(() -> Disks.content(child))
                .withMessageContaining("raw file");
    }

    @Test
    void aCircleIsSeen() throws IOException {
        UUID one = new UUID(0, 1);
        UUID two = new UUID(0, 2);
        Path first = VhdBuilder.differencing(Disks.MIB, two, "second.vhd").id(one).write(folder.resolve("first.vhd"));
        VhdBuilder.differencing(Disks.MIB, one, "first.vhd").id(two).write(folder.resolve("second.vhd"));
        assertCircle(first);
    }

    @Test
    void aDiskThatIsItsOwnParentIsSeen() throws IOException {
        assertCircle(VhdBuilder.differencing(Disks.MIB, Disks.BASE, "self.vhd").id(Disks.BASE)
                .write(folder.resolve("self.vhd")));
    }

    @Test
    void aDiskWhoseParentHasItsOwnIdIsACircle() throws IOException {
        VhdBuilder.differencing(Disks.MIB, Disks.BASE, "other.vhd").id(Disks.BASE).write(folder.resolve("copy.vhd"));
        assertCircle(VhdBuilder.differencing(Disks.MIB, Disks.BASE, "copy.vhd").id(Disks.BASE)
                .write(folder.resolve("self.vhd")));
    }

    @Test
    void anEndlessChainIsGivenUp() throws IOException {
        int count = DiskChain.LONGEST + 1;
        for (int i = 0; i < count; i++) {
            VhdBuilder.differencing(1 << 20, new UUID(1, i + 1), (i + 1) + ".vhd").id(new UUID(1, i))
                    .write(folder.resolve(i + ".vhd"));
        }
        assertThatExceptionOfType(DamagedDiskException.class)
                .isThrownBy(() -> DiskChain.open(folder.resolve("0.vhd"), PathMapping.none()))
                .withMessageContaining("more than 1,024 parents").extracting(DamagedDiskException::rule)
                .isEqualTo("C06");
    }

    @Test
    void aDeepChainIsReadWithoutRecursion() throws IOException {
        int count = 300;
        VhdBuilder.fixed(1 << 20).id(new UUID(1, count)).sectors(7, Disks.pattern(512, 8))
                .write(folder.resolve(count + ".vhd"));
        for (int i = 0; i < count; i++) {
            VhdBuilder.differencing(1 << 20, new UUID(1, i + 1), (i + 1) + ".vhd").id(new UUID(1, i))
                    .write(folder.resolve(i + ".vhd"));
        }
        try (DiskChain chain = DiskChain.open(folder.resolve("0.vhd"), PathMapping.none())) {
            assertThat(chain.links()).hasSize(count + 1);
            assertThat(Disks.read(chain, 7 * 512, 512)).isEqualTo(Disks.pattern(512, 8));
        }
    }

    @Test
    void aDamagedParentIsNamedInTheRefusal() throws IOException {
        Path base = Disks.dynamic().write(folder.resolve("base.vhd"));
        Path child = Disks.child().write(folder.resolve("child.vhd"));
        VhdSurgery.on(base).flip(512);
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> Disks.content(child))
                .withMessageContaining(base.toString());
    }

    @Test
    void whatIsNoDiskCannotBeOpened() throws IOException {
        Path text = Files.writeString(folder.resolve("text.vhd"), "hello");
        assertThatExceptionOfType(NotADiskException.class)
                .isThrownBy(() -> DiskChain.open(text, PathMapping.none()));
    }

    @Test
    void onlyTheInsideOfTheDiskCanBeRead() throws IOException {
        try (DiskChain chain = DiskChain.open(Disks.fixed().write(folder.resolve("f.vhd")), PathMapping.none())) {
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> chain.read(ByteBuffer.allocate(2), chain.size() - 1));
            assertThatExceptionOfType(IndexOutOfBoundsException.class)
                    .isThrownBy(() -> chain.read(ByteBuffer.allocate(2), -1));
            chain.read(ByteBuffer.allocate(0), chain.size());
        }
    }

    @Test
    void onlyTheRestOfABufferIsFilled() throws IOException {
        try (DiskChain chain = DiskChain.open(Disks.dynamic().write(folder.resolve("d.vhd")), PathMapping.none())) {
            ByteBuffer buffer = ByteBuffer.allocateDirect(100);
            buffer.put(0, new byte[] {1, 2, 3}).put(90, (byte) 4).position(3).limit(90);
            chain.read(buffer, 3 * 512);
            assertThat(buffer.hasRemaining()).isFalse();
            byte[] bytes = new byte[100];
            buffer.clear().get(bytes);
            assertThat(Arrays.copyOf(bytes, 3)).containsExactly(1, 2, 3);
            assertThat(Arrays.copyOfRange(bytes, 3, 90)).isEqualTo(Arrays.copyOf(Disks.pattern(512, 1), 87));
            assertThat(bytes[90]).isEqualTo((byte) 4);
        }
    }

    @Test
    void aClosedChainReadsNothing() throws IOException {
        DiskChain chain = DiskChain.open(Disks.fixed().write(folder.resolve("f.vhd")), PathMapping.none());
        chain.close();
        assertThatExceptionOfType(ClosedChannelException.class)
                .isThrownBy(() -> chain.read(ByteBuffer.allocate(1), 0));
    }

    private static void assertParent(Path child, PathMapping mapping, Path parent) throws IOException {
        try (DiskChain chain = DiskChain.open(child, mapping)) {
            assertThat(chain.links().get(1).file()).isEqualTo(parent);
        }
    }

    private static void assertCircle(Path leaf) {
        assertThatExceptionOfType(DamagedDiskException.class)
                .isThrownBy(() -> DiskChain.open(leaf, PathMapping.none())).withMessageContaining("circle")
                .extracting(DamagedDiskException::rule).isEqualTo("C06");
    }

    @Test
    void aNameThatWouldBreakTheLineOrCommandTheTerminalIsNotShownAsItIs() throws IOException {
        Path child = VhdBuilder.differencing(64 << 10, Disks.BASE, "a\nb\u001b[2J\u2028c.vhd")
                .write(folder.resolve("child.vhd"));
        assertThatExceptionOfType(MissingParentException.class)
                .isThrownBy(() -> DiskChain.open(child, PathMapping.none()))
                .withMessageContaining("a\uFFFDb\uFFFD[2J\uFFFDc.vhd");
    }
}
