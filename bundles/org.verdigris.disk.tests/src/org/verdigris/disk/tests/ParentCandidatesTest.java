package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.ParentCandidates;
import org.verdigris.disk.PathMapping;
import org.verdigris.testing.disk.VhdBuilder;

final class ParentCandidatesTest {

    @TempDir
    private Path root;
    private Path folder;
    private Path elsewhere;
    private PathMapping mapping;

    @BeforeEach
    void createFolders() throws IOException {
        folder = Files.createDirectories(root.resolve("here"));
        elsewhere = Files.createDirectories(root.resolve("elsewhere"));
        mapping = PathMapping.of(Map.of("D:\\VMs", elsewhere));
    }

    @Test
    void relativeNamesComeFirstThenTheHeaderThenAbsolutePaths() throws IOException {
        Path relative = Files.createFile(folder.resolve("relative.vhd"));
        Path oldRelative = Files.createFile(folder.resolve("oldRelative.vhd"));
        Path url = Files.createFile(folder.resolve("url.vhd"));
        Path header = Files.createFile(folder.resolve("header.vhd"));
        Path absolute = Files.createFile(elsewhere.resolve("absolute.vhd"));
        Path oldAbsolute = Files.createFile(elsewhere.resolve("oldAbsolute.vhd"));
        Path headerPath = Files.createFile(elsewhere.resolve("header.vhd"));
        DiskInfo child = write(VhdBuilder.differencing(1 << 20, Disks.BASE, "D:\\VMs\\header.vhd")
                .locator("Wi2k", "D:\\VMs\\oldAbsolute.vhd".getBytes()).absoluteLocator("D:\\VMs\\absolute.vhd")
                .locator("MacX", "file://./url.vhd".getBytes()).locator("Wi2r", ".\\oldRelative.vhd".getBytes())
                .relativeLocator(".\\relative.vhd"));
        assertThat(ParentCandidates.of(child, mapping))
                .containsExactly(relative, oldRelative, url, header, absolute, oldAbsolute, headerPath);
    }

    @Test
    void onlyExistingFilesAreCandidates() throws IOException {
        Files.createDirectory(folder.resolve("base.vhd"));
        assertThat(ParentCandidates.of(write(Disks.child()), mapping)).isEmpty();
    }

    @Test
    void oneFileIsOneCandidateHoweverOftenItIsNamed() throws IOException {
        Path base = Files.createFile(folder.resolve("base.vhd"));
        Files.createSymbolicLink(elsewhere.resolve("base.vhd"), base);
        assertThat(ParentCandidates.of(write(Disks.child()), mapping)).containsExactly(base);
    }

    @Test
    void theChildIsNeverItsOwnParent() throws IOException {
        DiskInfo child = write(VhdBuilder.differencing(1 << 20, Disks.BASE, "child.vhd")
                .relativeLocator(".\\child.vhd"));
        assertThat(ParentCandidates.of(child, mapping)).isEmpty();
    }

    @Test
    void anAbsoluteLocatorWithARelativePathIsRelative() throws IOException {
        Path base = Files.createFile(folder.resolve("xen.vhd"));
        DiskInfo child = write(VhdBuilder.differencing(1 << 20, Disks.BASE, "").absoluteLocator(".\\xen.vhd"));
        assertThat(ParentCandidates.of(child, mapping)).containsExactly(base);
    }

    @Test
    void aRelativePathNeedsNoDotAndItsCaseDoesNotMatter() throws IOException {
        Path base = Files.createFile(Files.createDirectory(folder.resolve("Base")).resolve("disk.vhd"));
        DiskInfo child = write(VhdBuilder.differencing(1 << 20, Disks.BASE, "").relativeLocator("BASE\\Disk.vhd"));
        assertThat(ParentCandidates.of(child, mapping)).singleElement().satisfies(
                found -> assertThat(Files.isSameFile(found, base)).isTrue());
    }

    @Test
    void namesThatCannotBeAreIgnored() throws IOException {
        DiskInfo child = write(VhdBuilder.differencing(1 << 20, Disks.BASE, "?*<>|")
                .relativeLocator("\ud800\uffff:\u0001").absoluteLocator("D:\\VMs\\\u0001|\udfff")
                .locator("MacX", new byte[] {'f', 'i', 'l', 'e', ':', '/', '/', '/', (byte) 0xFF, '%', '0', '0'}));
        assertThat(ParentCandidates.of(child, mapping)).isEmpty();
    }

    @Test
    void aDiskWithoutParentHasNoCandidates() throws IOException {
        assertThat(ParentCandidates.of(write(Disks.dynamic()), mapping)).isEmpty();
    }

    private DiskInfo write(VhdBuilder child) throws IOException {
        return DiskInfo.read(child.write(folder.resolve("child.vhd")));
    }
}
