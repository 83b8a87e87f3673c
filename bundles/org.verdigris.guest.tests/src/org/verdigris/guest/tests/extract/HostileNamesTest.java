package org.verdigris.guest.tests.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.extract.ExtractionNote;
import org.verdigris.guest.extract.ExtractionOptions;
import org.verdigris.guest.extract.ExtractionResult;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.testing.ntfs.NtfsImage;
import org.verdigris.testing.program.Program;

/** Whatever a guest calls its files, they stay below the target folder and can be carried to any system. */
final class HostileNamesTest {

    @TempDir
    Path folder;

    private GuestFileSystem volume(String... names) throws IOException {
        return FileSystems.open(new BytesContent(ByteBuffer.wrap(LongNames.of(names))));
    }

    private Extracted extract(GuestFileSystem system) throws IOException {
        return Extracted.all(system, folder.resolve("a/b/target"), ExtractionOptions.CAREFUL);
    }

    private TreeMap<String, String> names(Extracted extracted) throws IOException {
        TreeMap<String, String> contents = new TreeMap<>();
        for (String name : extracted.tree().keySet()) {
            contents.put(name, Files.readString(extracted.folder().resolve(name)));
        }
        return contents;
    }

    @Test
    void nothingIsWrittenOutsideTheTarget() throws IOException {
        Extracted extracted = extract(volume("..", ".", "../up", "..\\up", "../../../../up", "/etc/passwd", "C:\\x",
                "C:x", "\\\\server\\share", "a/../../b", "~", "..."));
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).hasSize(12)
                    .allMatch(file -> file.getParent().equals(folder.resolve("a/b/target")));
        }
        assertThat(names(extracted)).containsEntry(".%002e", "0").containsEntry("%002e", "1")
                .containsEntry("..%002fup", "2").containsEntry("..%005cup", "3")
                .containsEntry("%002fetc%002fpasswd", "5").containsEntry("C%003a%005cx", "6").containsEntry("~", "10");
        assertThat(extracted.result()).isEqualTo(new ExtractionResult(12, 0, 14, 11, 0, 0));
    }

    @Test
    void aFolderWithTheNameOfItsParentStaysBelow() throws IOException {
        GuestFileSystem system = FileSystems
                .open(new BytesContent(ByteBuffer.wrap(LongNames.folder("..", "..\\..\\evil"))));
        Extracted extracted = extract(system);
        assertThat(extracted.tree()).containsOnlyKeys(".%002e", ".%002e/..%005c..%005cevil");
    }

    @Test
    void namesThatWindowsKeepsForDevicesOrCannotExpressAreChangedEverywhere() throws IOException {
        Extracted extracted = extract(volume("CON", "nul.txt", "aux .c", "COM1", "LPT\u00B9.log", "CONIN$", "CONSOLE",
                "blank ", "dot.", "a<b>c:d\"e|f?g*h", "COM10"));
        assertThat(names(extracted).keySet()).containsExactlyInAnyOrder("CON_", "nul_.txt", "aux _.c", "COM1_",
                "LPT\u00B9_.log", "CONIN$_", "CONSOLE", "blank%0020", "dot%002e",
                "a%003cb%003ec%003ad%0022e%007cf%003fg%002ah", "COM10");
    }

    @Test
    void charactersThatSteerTerminalsOrAreHalvesAreWrittenAsTheirCodes() throws IOException {
        Extracted extracted = extract(volume("a\u001B[31mb", "line\nbreak", "exe.\u202Etxt", "half\uD800", "Grüße",
                "\uD83D\uDE00"));
        assertThat(names(extracted).keySet()).contains("a%001b[31mb", "line%000abreak", "exe.%202etxt", "half%d800");
        assertThat(extracted.notes()).allMatch(note -> note.kind() == ExtractionNote.Kind.RENAMED)
                .noneMatch(note -> note.sentence().contains("\u001B") || note.sentence().contains("\n"));
    }

    @Test
    void namesTooLongForTheHostAreCutBeforeTheirExtensionAndStayApart() throws IOException {
        String longName = "\u4E2D".repeat(240);
        Extracted extracted = extract(volume(longName + ".txt", longName + "x.txt", "short.txt"));
        assertThat(names(extracted).values()).containsExactlyInAnyOrder("0", "1", "2");
        assertThat(extracted.tree().keySet()).allMatch(name -> name.endsWith(".txt"));
        assertThat(extracted.result().missing()).isZero();
    }

    @Test
    void anExistingLinkInTheTargetIsNotFollowed() throws IOException {
        Path elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
        Path target = Files.createDirectories(folder.resolve("a/b/target"));
        Files.createSymbolicLink(target.resolve("sub"), elsewhere);
        Files.createSymbolicLink(target.resolve("0"), elsewhere.resolve("made"));
        GuestFileSystem folders =
                FileSystems.open(new BytesContent(ByteBuffer.wrap(LongNames.folder("sub", "file"))));
        assertThat(extract(folders).notes()).extracting(ExtractionNote::kind)
                .containsExactly(ExtractionNote.Kind.EXISTS);
        Extracted replaced = Extracted.all(volume("0"), target, new ExtractionOptions(true, false));
        assertThat(replaced.result().complete()).isTrue();
        assertThat(elsewhere).isEmptyDirectory();
        assertThat(target.resolve("0")).hasContent("0").isRegularFile();
    }

    @Test
    void whereCaseDoesNotMatterNamesThatDifferInCaseOnlyGetNumbers() throws IOException {
        assumeTrue(NtfsImage.canBeMade() && Program.areInstalled("lowntfs-3g", "umount")
                && "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/dev/fuse")),
                "No volume without regard to case can be mounted here.");
        NtfsImage image = NtfsImage.make(folder.resolve("host.img"), 8 << 20, 512, 4096);
        Path mount = Files.createDirectory(folder.resolve("mount"));
        Program.bytes("lowntfs-3g", "-o", "ignore_case", image.file(), mount);
        try {
            Extracted extracted = Extracted.all(volume("readme.txt", "README.TXT", "Readme.txt", "other"),
                    mount.resolve("out"), ExtractionOptions.CAREFUL);
            assertThat(extracted.result().files()).isEqualTo(4);
            assertThat(names(extracted).values()).containsExactlyInAnyOrder("0", "1", "2", "3");
            assertThat(extracted.notes()).extracting(ExtractionNote::path).isEqualTo(
                    List.of("/README.TXT", "/Readme.txt"));
        } finally {
            Program.bytes("umount", mount);
        }
    }
}
