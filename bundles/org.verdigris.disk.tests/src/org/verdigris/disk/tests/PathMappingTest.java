package org.verdigris.disk.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.PathMapping;

final class PathMappingTest {

    private static final boolean WINDOWS = File.separatorChar == '\\';

    @TempDir
    private Path folder;

    private final PathMapping mapping = PathMapping.of(Map.of(
            "D:\\VMs", Path.of("/mnt/vms"),
            "D:", Path.of("/mnt/d"),
            "d:\\vms\\Old", Path.of("/archive"),
            "\\\\filer\\disks", Path.of("/net/disks"),
            "\\\\backup", Path.of("/net/backup")));

    @ParameterizedTest
    @CsvSource({
            "D:\\VMs\\a\\b.vhd, /mnt/vms/a/b.vhd",
            "d:/vms/a.vhd, /mnt/vms/a.vhd",
            "D:\\VMs, /mnt/vms",
            "D:\\VMsOther\\a.vhd, /mnt/d/VMsOther/a.vhd",
            "D:\\VMs\\OLD\\a.vhd, /archive/a.vhd",
            "D:\\VMs\\.\\x\\..\\a.vhd, /mnt/vms/a.vhd",
            "D:\\VMs\\..\\a.vhd, /mnt/d/a.vhd",
            "D:\\..\\..\\a.vhd, /mnt/d/a.vhd",
            "\\\\FILER\\Disks\\a.vhd, /net/disks/a.vhd",
            "//filer/disks/a.vhd, /net/disks/a.vhd",
            "\\\\backup\\any\\a.vhd, /net/backup/any/a.vhd",
            "\\\\?\\D:\\VMs\\a.vhd, /mnt/vms/a.vhd",
            "\\\\?\\UNC\\filer\\disks\\a.vhd, /net/disks/a.vhd"})
    void theLongestWholeSegmentsWinWhateverTheCase(String windows, String local) {
        assertThat(mapping.local(windows)).contains(Path.of(local));
    }

    @ParameterizedTest
    @ValueSource(strings = {"E:\\a.vhd", "\\\\filer\\other\\a.vhd", "\\\\filer2\\disks\\a.vhd"})
    void whatIsNotMappedHasNoLocalPathButOnWindowsItself(String windows) {
        assumeFalse(WINDOWS, "an unmapped path is native on Windows");
        assertThat(mapping.local(windows)).isEmpty();
        assertThat(PathMapping.none().local(windows)).isEmpty();
    }

    @Test
    void onWindowsAnUnmappedPathIsNative() {
        assumeTrue(WINDOWS, "this is not Windows");
        assertThat(PathMapping.none().local("E:\\a.vhd")).contains(Path.of("E:\\a.vhd"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a.vhd", ".\\a.vhd", "\\a.vhd", "/a.vhd", "D:", "D:a.vhd", "\\\\", "5:\\a"})
    void whatIsNotAbsoluteHasNoLocalPath(String path) {
        assertThat(mapping.local(path)).isEmpty();
        assertThat(PathMapping.isAbsolute(path)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"D:\\", "d:/x", "\\\\server\\share\\x", "//server/share"})
    void drivesAndServersMakeAPathAbsolute(String path) {
        assertThat(PathMapping.isAbsolute(path)).isTrue();
    }

    @Test
    void onlyDrivesAndServersCanBeMapped() {
        assertThatIllegalArgumentException().isThrownBy(() -> PathMapping.of(Map.of("VMs", folder)))
                .withMessageContaining("VMs");
    }

    @ParameterizedTest
    @CsvSource({"x.vhd, x.vhd", ".\\x.vhd, x.vhd", "sub\\x.vhd, sub/x.vhd", "./sub/x.vhd, sub/x.vhd",
            "sub\\..\\x.vhd, x.vhd", "sub\\\\x.vhd, sub/x.vhd"})
    void aRelativePathIsSeenFromItsFolder(String windows, String local) {
        assertThat(PathMapping.relative(folder, windows)).isEqualTo(folder.resolve(local));
    }

    @Test
    void aRelativePathCanLeaveItsFolder() {
        assertThat(PathMapping.relative(folder.resolve("a"), "..\\b\\x.vhd")).isEqualTo(folder.resolve("b/x.vhd"));
    }

    @Test
    void aNameThatIsImpossibleHereLeadsNowhere() {
        Path path = PathMapping.relative(folder, "a\0b.vhd");
        assertThat(path.getParent()).isEqualTo(folder);
        assertThat(PathMapping.existing(path)).isEmpty();
        assertThat(mapping.local("D:\\VMs\\a\0b.vhd").orElseThrow().startsWith("/mnt/vms")).isTrue();
    }

    @Test
    void anExistingFileIsFoundAsItIs() throws IOException {
        Path file = Files.createFile(folder.resolve("Disk.vhd"));
        assertThat(PathMapping.existing(file)).contains(file);
    }

    @Test
    void aFileIsFoundWhateverTheCaseOfItsPath() throws IOException {
        Path file = Files.createFile(Files.createDirectories(folder.resolve("Web/Disks")).resolve("Disk C.vhd"));
        Path found = PathMapping.existing(folder.resolve("WEB/disks/DISK c.VHD")).orElseThrow();
        assertThat(Files.isSameFile(found, file)).isTrue();
    }

    @Test
    void theExactNameWinsOverOneThatDiffersInCase() throws IOException {
        Path lower = Files.createFile(folder.resolve("disk.vhd"));
        assumeFalse(Files.exists(folder.resolve("DISK.VHD")), "this file system does not know case");
        Files.createFile(folder.resolve("DISK.VHD"));
        assertThat(PathMapping.existing(lower)).contains(lower);
        assertThat(PathMapping.existing(folder.resolve("Disk.vhd"))).contains(folder.resolve("DISK.VHD"));
    }

    @Test
    void aPathOfThousandsOfFoldersEndsAtTheFirstOneMissing() {
        Path hostile = PathMapping.relative(folder, "a\\".repeat(30_000));
        assertTimeoutPreemptively(Duration.ofSeconds(2), () -> assertThat(PathMapping.existing(hostile)).isEmpty());
    }

    @Test
    void whatDoesNotExistIsNotFound() throws IOException {
        Files.createFile(folder.resolve("file"));
        assertThat(PathMapping.existing(folder.resolve("none/x.vhd"))).isEmpty();
        assertThat(PathMapping.existing(folder.resolve("FILE/x.vhd"))).isEmpty();
    }
}
