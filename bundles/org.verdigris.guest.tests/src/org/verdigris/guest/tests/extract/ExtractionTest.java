package org.verdigris.guest.tests.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.BytesContent;
import org.verdigris.guest.extract.Extraction;
import org.verdigris.guest.extract.ExtractionItem;
import org.verdigris.guest.extract.ExtractionNote;
import org.verdigris.guest.extract.ExtractionOptions;
import org.verdigris.guest.extract.PathPattern;
import org.verdigris.guest.volume.FileSystems;
import org.verdigris.testing.program.Program;
import org.verdigris.testing.volume.SmallVolume;

final class ExtractionTest {

    private static final ExtractionOptions REPLACING = new ExtractionOptions(true, false);

    @TempDir
    Path folder;

    private static GuestFileSystem volume(byte[] bytes) throws IOException {
        return FileSystems.open(new BytesContent(ByteBuffer.wrap(bytes)));
    }

    private static GuestFileSystem ntfs() throws IOException {
        return volume(new SmallVolume("ntfs").bytes());
    }

    @Test
    void anExistingFileStaysUnlessReplacingIsAllowed() throws IOException {
        GuestFileSystem system = volume(LongNames.of("one", "two"));
        Path mine = Files.writeString(folder.resolve("one"), "mine");
        Extracted careful = Extracted.all(system, folder, ExtractionOptions.CAREFUL);
        assertThat(mine).hasContent("mine");
        assertThat(careful.result().missing()).isEqualTo(1);
        assertThat(careful.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(ExtractionNote.Kind.EXISTS);
            assertThat(note.path()).isEqualTo("/one");
            assertThat(note.sentence()).contains(mine.getFileName().toString()).contains("allow replacing");
        });
        Extracted replacing = Extracted.all(system, folder, REPLACING);
        assertThat(replacing.result().complete()).isTrue();
        assertThat(mine).hasContent("0");
    }

    @Test
    void anExistingFolderIsNeverReplacedByAFile() throws IOException {
        Files.createDirectory(folder.resolve("one"));
        Extracted extracted = Extracted.all(volume(LongNames.of("one", "two")), folder, REPLACING);
        assertThat(extracted.notes()).extracting(ExtractionNote::kind).containsExactly(ExtractionNote.Kind.EXISTS);
        assertThat(folder.resolve("one")).isEmptyDirectory();
        assertThat(folder.resolve("two")).hasContent("1");
    }

    @Test
    void aFileThatCannotBeReadWhollyIsNotThereAndTheOthersAre() throws IOException {
        byte[] bytes = LongNames.breaking(LongNames.of("before", "broken", "behind"), 1);
        Extracted extracted = Extracted.all(volume(bytes), folder, ExtractionOptions.CAREFUL);
        assertThat(extracted.tree()).containsOnlyKeys("before", "behind");
        assertThat(extracted.notes()).singleElement().satisfies(note -> {
            assertThat(note.kind()).isEqualTo(ExtractionNote.Kind.UNREADABLE);
            assertThat(note.sentence()).startsWith("/broken could not be read");
        });
        assertThat(extracted.result().complete()).isFalse();
    }

    @Test
    void timesAreKeptOnFilesAndOnFolders() throws IOException {
        GuestFileSystem system = ntfs();
        Extracted.all(system, folder, ExtractionOptions.CAREFUL);
        List<String> checked = new ArrayList<>();
        FileTree.walk(system, system.root(), (path, file) -> {
            Path host = folder.resolve(path);
            if (!system.isMetadata(file) && Files.exists(host)) {
                assertThat(Files.getLastModifiedTime(host)).describedAs(path)
                        .isEqualTo(FileTime.from(file.times().modified().orElseThrow()));
                checked.add(path);
            }
        }, warning -> {
            throw new AssertionError(warning);
        });
        assertThat(checked).contains("Small.txt", "Folder with spaces", "deep/a");
    }

    @Test
    void theHostsClockShowsTheTimeThatTheClockOfAFatGuestShowed() throws IOException {
        Extracted.all(volume(LongNames.of("file")), folder, ExtractionOptions.CAREFUL);
        assertThat(Files.getLastModifiedTime(folder.resolve("file")).toInstant())
                .isEqualTo(LocalDateTime.of(2002, 1, 1, 10, 0).atZone(ZoneId.systemDefault()).toInstant());
    }

    @Test
    void cancellingLeavesCompleteFilesOnly() throws IOException {
        GuestFileSystem system = ntfs();
        int[] asked = {0};
        Progress impatient = new Progress() {

            @Override
            public void at(Phase phase, Path file, long done, long total) {
                assertThat(done).isLessThanOrEqualTo(total);
            }

            @Override
            public boolean cancelled() {
                return ++asked[0] > 250;
            }
        };
        Extraction extraction = new Extraction(system, folder, ExtractionOptions.CAREFUL, impatient, note -> {
        });
        List<ExtractionItem> all = List.of(ExtractionItem.of("/", system.root()));
        assertThatThrownBy(() -> extraction.into(folder, all)).isInstanceOf(CancelledException.class);
        assertThat(new Extracted(null, List.of(), folder).tree().keySet())
                .noneMatch(name -> name.contains("verdigris-"));
    }

    @Test
    void holesOfAFileStayHoles() throws IOException {
        assumeTrue(Program.areInstalled("stat"), "The program stat is not installed.");
        Extracted.all(ntfs(), folder, ExtractionOptions.CAREFUL);
        Path sparse = folder.resolve("sparse");
        long stored = Long.parseLong(Program.text("stat", "-c", "%b", sparse).strip()) * 512;
        assertThat(stored).isLessThan(Files.size(sparse) / 2);
    }

    @Test
    void aTargetThatIsAFileIsRefused() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        assertThatThrownBy(() -> Extracted.all(ntfs(), file, REPLACING)).isInstanceOf(RefusedException.class)
                .hasMessageContaining("is no folder");
    }

    @Test
    void patternsFindFilesInEitherCaseAtAnyDepthAndKeepWhatFollowsTheirFixedPart() throws IOException {
        GuestFileSystem system = ntfs();
        assertThat(places(system, "/deep/**/BOTTOM")).containsExactly("a/b/c/d/e/f/bottom");
        assertThat(places(system, "/deep/a/b")).containsExactly("b");
        assertThat(places(system, "\\WIDE\\file number 10?.txt")).hasSize(6).contains("file number 101.txt");
        assertThat(places(system, "*.txt")).contains("Small.txt", "short.txt").noneMatch(name -> name.contains("/"));
        assertThat(places(system, "/nothing/*")).isEmpty();
        assertThat(places(system, "/**/nothing")).isEmpty();
        assertThat(places(system, "/")).containsExactly("");
        assertThat(places(system, "/deep/**")).contains("a", "a/b", "a/b/c/d/e/f/bottom");
        assertThat(places(system, "/de*/*.*")).contains("deep/a");
    }

    @Test
    void aColonNamesAStream() throws IOException {
        GuestFileSystem system = ntfs();
        List<ExtractionItem> items = PathPattern.of("/SHORT.txt:Stream").find(system, warning -> {
        });
        assertThat(items).singleElement().extracting(ExtractionItem::stream).isEqualTo(Optional.of("Stream"));
        Extracted extracted = Extracted.items(system, folder, ExtractionOptions.CAREFUL, items);
        assertThat(extracted.result().files()).isEqualTo(1);
        assertThat(extracted.guestTree().values())
                .containsExactly("22999f514eb10e6e5f98fb70d75b740b3f31d6ecc05689ef55e005a763da6155");
    }

    @Test
    void whatAFolderBringsAlongIsNotTakenTwice() throws IOException {
        GuestFileSystem system = ntfs();
        Extracted extracted = Extracted.items(system, folder, ExtractionOptions.CAREFUL,
                PathPattern.of("/deep/**").find(system, warning -> {
                }));
        assertThat(extracted.notes()).isEmpty();
        assertThat(extracted.tree()).containsKey("a/b/c/d/e/f/bottom");
    }

    private static List<String> places(GuestFileSystem system, String pattern) throws IOException {
        return PathPattern.of(pattern).find(system, warning -> {
            throw new AssertionError(warning);
        }).stream().map(item -> String.join("/", item.below())).toList();
    }
}
