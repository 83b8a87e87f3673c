package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DiskId;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.ParentLocator;
import org.verdigris.testing.disk.VhdBuilder;

final class DiskInfoTest {

    @TempDir
    private Path folder;

    @Test
    void aFixedDiskSaysWhatItsFooterSays() throws IOException {
        Path file = Disks.fixed().created(Instant.parse("2006-02-28T23:59:58Z")).creator("vpc ", 5, 3).host("Mac ")
                .write(folder.resolve("fixed.vhd"));
        DiskInfo info = DiskInfo.read(file);
        assertThat(info).isEqualTo(new DiskInfo(file, 3 * Disks.MIB + 512, DiskType.FIXED, 3 * Disks.MIB,
                3 * Disks.MIB, DiskId.parse(Disks.BASE.toString()), Instant.parse("2006-02-28T23:59:58Z"), "vpc ",
                "5.3", "Mac ", new Geometry(90, 4, 17), false, false, Optional.empty(), Optional.empty(),
                info.flaws()));
        assertThat(info.flaws()).isEmpty();
    }

    @Test
    void aDynamicDiskHasATableAndNoParent() throws IOException {
        DiskInfo info = DiskInfo.read(Disks.dynamic().write(folder.resolve("dynamic.vhd")));
        assertThat(info.type()).isEqualTo(DiskType.DYNAMIC);
        assertThat(info.table()).contains(new BlockTable(1536, 4, 2 * Disks.MIB, 2));
        assertThat(info.parent()).isEmpty();
        assertThat(info.flaws()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aDifferencingDiskRemembersItsParent(boolean windowsLayout) throws IOException {
        VhdBuilder child = Disks.child().parentTime(Instant.parse("2005-10-01T08:00:00Z"));
        Path file = (windowsLayout ? child.windowsLayout() : child).write(folder.resolve("child.vhd"));
        DiskInfo info = DiskInfo.read(file);
        assertThat(info.flaws()).isEmpty();
        ParentLink parent = info.parent().orElseThrow();
        assertThat(parent.id()).isEqualTo(DiskId.parse(Disks.BASE.toString()));
        assertThat(parent.timeStamp()).contains(Instant.parse("2005-10-01T08:00:00Z"));
        assertThat(parent.name()).isEqualTo("base.vhd");
        assertThat(parent.locators()).extracting(ParentLocator::code).containsExactly("W2ru", "W2ku");
        assertThat(parent.locators()).extracting(ParentLocator::text)
                .containsExactly(".\\base.vhd", "D:\\VMs\\base.vhd");
        assertThat(parent.locators()).extracting(ParentLocator::space)
                .containsExactly(windowsLayout ? new Integer[] {65536, 4096} : new Integer[] {512, 512});
    }

    @Test
    void aZeroTimeStampOfTheParentMeansNotRecorded() throws IOException {
        assertThat(DiskInfo.read(Disks.child().write(folder.resolve("child.vhd"))).parent().orElseThrow().timeStamp())
                .isEmpty();
    }

    @Test
    void stateBitsAreRead() throws IOException {
        DiskInfo info = DiskInfo.read(Disks.dynamic().savedState().temporary().write(folder.resolve("undo.vhd")));
        assertThat(info.savedState()).isTrue();
        assertThat(info.temporary()).isTrue();
    }

    @Test
    void aNulInTheCreatorIsShown() throws IOException {
        DiskInfo info = DiskInfo.read(Disks.dynamic().creator("tap\0", 1, 3).host("\0\0\0\0")
                .write(folder.resolve("xen.vhd")));
        assertThat(info.creator()).isEqualTo("tap\\0");
        assertThat(info.creatorHost()).isEqualTo("\\0\\0\\0\\0");
        assertThat(info.flaws()).isEmpty();
    }

    @Test
    void aFileUrlOfTheParentIsShownAsPath() throws IOException {
        DiskInfo info = DiskInfo.read(VhdBuilder.differencing(8 * Disks.MIB, Disks.BASE, "ba se.vhd")
                .locator("MacX", "file://./ba%20se.vhd".getBytes()).write(folder.resolve("child.vhd")));
        assertThat(info.parent().orElseThrow().locators()).extracting(ParentLocator::text)
                .containsExactly("./ba se.vhd");
        assertThat(info.flaws()).isEmpty();
    }

    @Test
    void aTextThatIsNoUtf16IsNoReasonToFail() throws IOException {
        Path file = VhdBuilder.differencing(8 * Disks.MIB, Disks.BASE, "a\ud800b.vhd")
                .locator("W2ru", new byte[] {'.', 0, '\\', 0, 0, (byte) 0xD8, 'b', 0}).write(folder.resolve("c.vhd"));
        assertThat(DiskInfo.read(file).parent().orElseThrow().locators().getFirst().text()).startsWith(".\\");
    }

    @Test
    void anEmptyDiskIsASmallFileWhateverItsSize() throws IOException {
        Path large = VhdBuilder.dynamic(16L << 30).write(folder.resolve("large.vhd"));
        assertThat(Files.size(large)).isEqualTo(1536 + 32 * 1024 + 512);
        assertThat(DiskInfo.read(large).capacity()).isEqualTo(16L << 30);
        assertThat(DiskInfo.read(large).flaws()).isEmpty();
    }

    @Test
    void readingLeavesTheFileAsItWas() throws IOException {
        Path file = Disks.dynamic().write(folder.resolve("dynamic.vhd"));
        byte[] before = Files.readAllBytes(file);
        DiskInfo.read(file);
        assertThat(file).hasBinaryContent(before);
    }
}
