package org.verdigris.model.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.file.SafeWrite;

final class SafeWriteTest {
    private static final byte[] FRESH = "new content".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;
    private Path file;

    @BeforeEach
    void writeAFile() throws IOException {
        file = Files.writeString(folder.resolve("payroll.vmc"), "old");
    }

    @Test
    void theFileHasTheNewContentAndTheFormerOneIsKept() throws IOException {
        SafeWrite.replace(file, FRESH);
        assertThat(file).hasBinaryContent(FRESH);
        assertThat(folder.resolve("payroll.vmc.bak")).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("payroll.vmc", "payroll.vmc.bak");
    }

    @Test
    void aFormerBackupIsReplaced() throws IOException {
        SafeWrite.replace(file, FRESH);
        SafeWrite.replace(file, new byte[0]);
        assertThat(file).isEmptyFile();
        assertThat(folder.resolve("payroll.vmc.bak")).hasBinaryContent(FRESH);
    }

    @Test
    void aFileThatIsNotThereYetIsCreatedWithoutBackup() throws IOException {
        SafeWrite.replace(folder.resolve("fresh.vmc"), FRESH);
        assertThat(names()).containsExactlyInAnyOrder("payroll.vmc", "fresh.vmc");
    }

    @Test
    void aFileThatIsNotThereYetHasTheRightsOfAnyNewFile() throws IOException {
        requirePosix();
        SafeWrite.replace(folder.resolve("fresh.vmc"), FRESH);
        assertThat(Files.getPosixFilePermissions(folder.resolve("fresh.vmc")))
                .isEqualTo(Files.getPosixFilePermissions(Files.createFile(folder.resolve("other.vmc"))));
    }

    @Test
    void permissionsStay() throws IOException {
        requirePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-r-x"));
        SafeWrite.replace(file, FRESH);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-rw-r-x");
    }

    @Test
    void aReadOnlyFileIsRefusedInOneSentence() throws IOException {
        requirePosix();
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("r--r--r--"));
        assertThatThrownBy(() -> SafeWrite.replace(file, FRESH)).isInstanceOf(IOException.class)
                .hasMessageContaining("payroll.vmc is read-only");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactly("payroll.vmc");
    }

    @Test
    void aLinkStaysAndItsTargetIsReplaced() throws IOException {
        requirePosix();
        Path link = Files.createSymbolicLink(Files.createDirectory(folder.resolve("links")).resolve("link.vmc"), file);
        SafeWrite.replace(link, FRESH);
        assertThat(link).isSymbolicLink();
        assertThat(file).hasBinaryContent(FRESH);
        assertThat(folder.resolve("payroll.vmc.bak")).hasContent("old");
    }

    @Test
    void aLinkThatLeadsNowhereIsRefusedAndStays() throws IOException {
        requirePosix();
        Path link = Files.createSymbolicLink(folder.resolve("link.vmc"), folder.resolve("gone.vmc"));
        assertThatThrownBy(() -> SafeWrite.replace(link, FRESH)).hasMessageContaining("link.vmc is not a file");
        assertThat(link).isSymbolicLink();
        assertThat(names()).containsExactlyInAnyOrder("payroll.vmc", "link.vmc");
    }

    @Test
    void theOwnerStaysWhereTheSystemAllowsIt() throws IOException {
        requirePosix();
        assumeTrue("root".equals(System.getProperty("user.name")), "Only an administrator can give files away.");
        Files.setAttribute(file, "unix:uid", 12345);
        Files.setAttribute(file, "unix:gid", 12345);
        SafeWrite.replace(file, FRESH);
        assertThat(Files.getAttribute(file, "unix:uid")).isEqualTo(12345);
        assertThat(Files.getAttribute(file, "unix:gid")).isEqualTo(12345);
    }

    @Test
    void aNameThatIsAlmostTooLongIsNoHindrance() throws IOException {
        Path named = Files.writeString(folder.resolve("n".repeat(247) + ".vmc"), "old");
        SafeWrite.replace(named, FRESH);
        assertThat(named).hasBinaryContent(FRESH);
        assertThat(folder.resolve(named.getFileName() + ".bak")).hasContent("old");
    }

    @Test
    void aFolderInThePlaceOfTheBackupIsNotRemoved() throws IOException {
        Path occupied = Files.createDirectory(folder.resolve("payroll.vmc.bak"));
        assertThatThrownBy(() -> SafeWrite.replace(file, FRESH)).hasMessageContaining("payroll.vmc could not");
        assertThat(occupied).isDirectory();
        assertThat(file).hasContent("old");
    }

    @Test
    void aFolderIsRefused() {
        assertThatThrownBy(() -> SafeWrite.replace(folder, FRESH)).isInstanceOf(IOException.class)
                .hasMessageContaining("is not a file");
    }

    @Test
    void aFolderThatIsMissingIsRefused() {
        assertThatThrownBy(() -> SafeWrite.replace(folder.resolve("gone/x.vmc"), FRESH)).isInstanceOf(IOException.class)
                .hasMessageContaining("its folder takes no new file");
    }

    @Test
    void aBackupThatCannotBeWrittenLeavesTheFileAsItWas() throws IOException {
        Files.createDirectories(folder.resolve("payroll.vmc.bak/occupied"));
        assertThatThrownBy(() -> SafeWrite.replace(file, FRESH)).isInstanceOf(IOException.class)
                .hasMessageContaining("payroll.vmc could not be replaced and is unchanged");
        assertThat(file).hasContent("old");
        assertThat(names()).containsExactlyInAnyOrder("payroll.vmc", "payroll.vmc.bak");
    }

    private Stream<String> names() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(path -> path.getFileName().toString()).toList().stream();
        }
    }

    private static void requirePosix() {
        assumeTrue(FileSystems.getDefault().supportedFileAttributeViews().contains("posix"),
                "This file system has no permission bits.");
    }
}
