package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.DiskChain;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.check.ContentHash;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.disk.map.AllocationMap;
import org.verdigris.disk.map.SvgMap;
import org.verdigris.disk.map.TextMap;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

/** What a disk's file is used for, as numbers, as a map and as a hash. */
final class DiskUsageTest {

    @TempDir
    private Path folder;

    @Test
    void everyByteIsLiveOrUnreferenced() throws IOException {
        Path disk = Disks.dynamic().windowsLayout().write(folder.resolve("disk.vhd"));
        DiskUsage.Space space = DiskUsage.read(disk, true, Progress.none()).space().orElseThrow();
        long blocks = 2 * (512 + 2L * Disks.MIB);
        assertThat(space.live()).isEqualTo(1536 + 4 * 4 + blocks + 512);
        assertThat(space.live() + space.unreferenced()).isEqualTo(Files.size(disk));
        assertThat(space.zero()).hasValue(4L * Disks.MIB - 3 * 512);
        assertThat(space.displaced()).isZero();
    }

    @Test
    void blocksOutOfOrderAreCounted() throws IOException {
        VhdBuilder builder = VhdBuilder.dynamic(8L * Disks.MIB);
        for (int block = 0; block < 4; block++) {
            builder.sectors(block * 4096L, Disks.pattern(512, block));
        }
        Path disk = builder.write(folder.resolve("disk.vhd"));
        assertThat(DiskUsage.read(disk, false, Progress.none()).space().orElseThrow().displaced()).isZero();
        VhdSurgery.on(disk).tableEntry(0, 4 + 4097).tableEntry(1, 4);
        DiskUsage.Space swapped = DiskUsage.read(disk, false, Progress.none()).space().orElseThrow();
        assertThat(swapped.displaced()).isEqualTo(2); // 1 lies before 0, and 2 is not behind 1; 3 follows 2
        assertThat(swapped.zero()).isEmpty();
    }

    @Test
    void whatAGuestLosesOnIdeIsTold() throws IOException {
        Path disk = VhdBuilder.dynamic(64L * Disks.MIB).write(folder.resolve("disk.vhd"));
        DiskUsage usage = DiskUsage.read(disk, false, Progress.none());
        assertThat(usage.lostOnIde()).isEqualTo(64L * Disks.MIB - usage.info().geometry().bytes()).isPositive();
    }

    @Test
    void aMapShadesEachCellByItsShareOfBlocks() throws IOException {
        Path disk = VhdBuilder.dynamic(16L * Disks.MIB).sectors(0, Disks.pattern(512, 1))
                .sectors(4096, Disks.pattern(512, 1)).sectors(8192, Disks.pattern(512, 1))
                .write(folder.resolve("disk.vhd"));
        assertThat(TextMap.lines(AllocationMap.read(disk, 8), 5)).containsExactly("███··", "···");
        assertThat(TextMap.lines(AllocationMap.read(disk, 4), 80)).containsExactly("█▒··");
        assertThat(AllocationMap.read(disk, 3).cells()).isEqualTo(List.of(100, 0, 0));
        assertThat(AllocationMap.read(disk, 1).cells()).isEqualTo(List.of(37));
        assertThat(AllocationMap.read(disk, 1).allocated()).isEqualTo(3);
    }

    @Test
    void aFixedDiskIsAllThere() throws IOException {
        Path disk = Disks.fixed().write(folder.resolve("fixed.vhd"));
        assertThat(AllocationMap.read(disk, 10).cells()).isEqualTo(List.of(100, 100));
        assertThat(DiskUsage.read(disk, true, Progress.none()).space()).isEmpty();
    }

    @Test
    void aDiskWithoutAUsableTableHasNoMap() throws IOException {
        Path disk = Disks.dynamic().write(folder.resolve("disk.vhd"));
        VhdSurgery.on(disk).header(header -> header.putInt(32, 3));
        assertThatExceptionOfType(DamagedDiskException.class).isThrownBy(() -> AllocationMap.read(disk, 10))
                .withMessageContaining(disk.toString());
        assertThat(DiskUsage.read(disk, true, Progress.none()).space()).isEmpty();
    }

    @Test
    void thePictureHasATitleADescriptionAndARectangleForEachRunOfCells() throws Exception {
        Path disk = VhdBuilder.dynamic(16L * Disks.MIB).sectors(0, Disks.pattern(512, 1))
                .sectors(8192, Disks.pattern(512, 1)).write(folder.resolve("a & <b>.vhd"));
        String text = SvgMap.of(AllocationMap.read(disk, 4096));
        Document svg = DocumentBuilderFactory.newInstance().newDocumentBuilder()
                .parse(new InputSource(new StringReader(text)));
        Element root = svg.getDocumentElement();
        assertThat(root.getAttribute("role")).isEqualTo("img");
        assertThat(svg.getElementsByTagName("title").item(0).getTextContent()).contains("a & <b>.vhd");
        assertThat(svg.getElementsByTagName("desc").item(0).getTextContent()).contains("2 of 8 blocks");
        assertThat(svg.getElementsByTagName("rect").getLength()).isEqualTo(1 + 4); // the ground, and four runs
    }

    @Test
    void theSameContentHasTheSameHashInEveryFormat() throws IOException {
        byte[] data = Disks.pattern(700 * 512, 9);
        Path fixed = VhdBuilder.fixed(3L * Disks.MIB + 512).sectors(4000, data).write(folder.resolve("fixed.vhd"));
        Path dynamic = VhdBuilder.dynamic(3L * Disks.MIB + 512).sectors(4000, data).shuffled(3)
                .write(folder.resolve("dynamic.vhd"));
        assertThat(hash(dynamic)).isEqualTo(hash(fixed)).isEqualTo(sha256(fixed));
    }

    @Test
    void aHashCanBeCancelled() throws IOException {
        Path disk = Disks.dynamic().write(folder.resolve("disk.vhd"));
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            assertThatExceptionOfType(CancelledException.class)
                    .isThrownBy(() -> ContentHash.sha256(chain, disk, new Progress() {

                        @Override
                        public void at(Phase phase, Path file, long done, long total) {
                            throw new AssertionError("cancelled before");
                        }

                        @Override
                        public boolean cancelled() {
                            return true;
                        }
                    }));
        }
    }

    private static String hash(Path disk) throws IOException {
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            return ContentHash.sha256(chain, disk, Progress.none());
        }
    }

    private static String sha256(Path disk) throws IOException {
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            return Disks.sha256(chain);
        }
    }
}
