package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.program.Program;
import org.verdigris.testing.volume.SmallVolume;
import org.verdigris.ui.disk.files.FilesPage;
import org.verdigris.ui.editor.ThingEditor;
import org.verdigris.ui.task.Ending;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.task.TaskState;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Controls;

/** The files inside a disk: seen, searched, looked at and taken out. */
final class FilesPageTest {
    @TempDir
    private Path folder;
    private Console console;

    @BeforeEach
    void begin() {
        console = Console.empty();
        console.act(() -> tasks().removeEnded());
    }

    @AfterEach
    void end() {
        console.act(() -> tasks().removeEnded());
        Console.empty();
    }

    private TaskList tasks() {
        return console.window().getService(TaskList.class);
    }

    private void browse(Path disk) {
        console.open(folder);
        console.command("org.verdigris.ui.disk.files(file=" + disk + ")");
    }

    private void browseAVolume() throws IOException {
        browse(GuestDisks.parted(folder.resolve("volume.vhd"), GuestDisks.fat16()));
        console.until("the files of the root", () -> names("files.table").contains("Small.txt"));
    }

    private List<String> names(String table) {
        return !console.shows(table) ? List.of() : console.ask(() -> {
            Table list = console.control(table, Table.class);
            return IntStream.range(0, list.getItemCount()).mapToObj(i -> list.getItem(i).getText(0)).toList();
        });
    }

    private String text(String id) {
        return console.ask(() -> console.control(id, Label.class).getText());
    }

    private String path() {
        return console.ask(() -> console.control("files.path", Text.class).getText());
    }

    private void select(String table, String... names) {
        List<String> rows = names(table);
        console.act(() -> {
            Table list = console.control(table, Table.class);
            list.setSelection(Arrays.stream(names).mapToInt(rows::indexOf).toArray());
            list.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void open(String table, String name) {
        select(table, name);
        notify(table, SWT.DefaultSelection, new Event());
    }

    private void notify(String id, int type, Event event) {
        Control control = console.control(id, Control.class);
        console.act(() -> control.notifyListeners(type, event));
    }

    private void press(String id, int key, int modifiers) {
        Event event = new Event();
        event.keyCode = key;
        event.stateMask = modifiers;
        notify(id, SWT.KeyDown, event);
    }

    private void enter(String id, String typed) {
        console.type(id, typed);
        notify(id, SWT.DefaultSelection, new Event());
    }

    private String preview() {
        return console.ask(() -> console.control("files.preview.text", StyledText.class).getText());
    }

    @Test
    void theVolumesAreNamedAndTheRootOfTheFirstIsListed() throws IOException {
        browseAVolume();
        Tree tree = console.control("files.tree", Tree.class);
        console.until("the free space", () -> text("files.volume").endsWith(" free, in order"));
        assertThat(console.ask(() -> tree.getItem(0).getText())).startsWith("1 · ").contains("FAT16");
        assertThat(console.ask(() -> tree.getItem(1).getText())).isEqualTo("2 · unknown · 512 KB");
        assertThat(names("files.table")).startsWith("deep", "Folder with spaces", "wide").contains("large.txt");
        assertThat(path()).isEqualTo("1:/");
        assertThat(text("files.status")).startsWith("3 folders · ");
        assertThat(console.shows("files.doubts")).isFalse();
        console.screenshot("files");
    }

    @Test
    void enterOpensAFolderTheTreeFollowsAndBackspaceLeadsBack() throws IOException {
        browseAVolume();
        open("files.table", "deep");
        console.until("the folder", () -> path().equals("1:/deep"));
        open("files.table", "a");
        console.until("the folder below", () -> path().equals("1:/deep/a"));
        Tree tree = console.control("files.tree", Tree.class);
        console.until("the line in the tree", () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().equals("a"));
        press("files.table", SWT.BS, 0);
        console.until("the folder above", () -> path().equals("1:/deep"));
        press("files.tree", SWT.ARROW_UP, SWT.ALT);
        console.until("the root", () -> path().equals("1:/"));
        Table table = console.control("files.table", Table.class);
        console.until("the folder one comes from", () -> table.getSelectionCount() == 1
                && table.getSelection()[0].getText().equals("deep"));
        assertThat(console.ask(() -> console.control("files.up", Button.class).isEnabled())).isFalse();
    }

    @Test
    void theTreeUnfoldsAndItsLinesLeadToFolders() throws IOException {
        browseAVolume();
        Tree tree = console.control("files.tree", Tree.class);
        console.until("the folders of the root", () -> Controls.line(tree, "deep").isPresent());
        console.act(() -> {
            TreeItem line = Controls.line(tree, "deep").orElseThrow();
            Event event = new Event();
            event.item = line;
            tree.setSelection(line);
            tree.notifyListeners(SWT.Selection, event);
            line.setExpanded(true);
            tree.notifyListeners(SWT.Expand, event);
        });
        console.until("the folder", () -> path().equals("1:/deep"));
        console.until("its folder", () -> Controls.line(tree, "a").filter(line -> line.getItemCount() == 1)
                .isPresent());
    }

    @Test
    void aTypedPathLeadsToAFileWithEitherSlash() throws IOException {
        browseAVolume();
        enter("files.path", "1:\\DEEP\\a\\b\\c\\d\\e\\f\\bottom");
        console.until("the file", () -> preview().equals("bottom\n"));
        assertThat(path()).isEqualTo("1:/deep/a/b/c/d/e/f");
        Tree tree = console.control("files.tree", Tree.class);
        console.until("the line in the tree", () -> tree.getSelectionCount() == 1
                && tree.getSelection()[0].getText().equals("f"));
        enter("files.path", "..");
        console.until("the folder above", () -> path().equals("1:/deep/a/b/c/d/e"));
    }

    @Test
    void aTypedPathThatLeadsNowhereIsExplainedAndKept() throws IOException {
        browseAVolume();
        enter("files.path", "1:/deep/nothing");
        console.until("the reason", () -> text("files.failure").equals("There is no \"nothing\" in 1:/deep."));
        assertThat(path()).isEqualTo("1:/deep/nothing");
        enter("files.path", "C:/WINDOWS");
        console.until("the reason", () -> text("files.failure").startsWith("Drive letters are given by the guest"));
        enter("files.path", "7:/");
        console.until("the reason", () -> text("files.failure").equals("The disk has no volume 7."));
        enter("files.path", "/large.txt/x");
        console.until("the reason", () -> text("files.failure").equals("1:/large.txt is a file, not a folder."));
        console.screenshot("files-no-such-path");
        press("files.path", SWT.ESC, 0);
        assertThat(path()).isEqualTo("1:/");
        enter("files.path", "1:/deep");
        console.until("the folder", () -> path().equals("1:/deep") && names("files.table").contains("a"));
        assertThat(console.shows("files.failure")).isFalse();
    }

    @Test
    void aVolumeOfWhichNothingIsKnownSaysWhatItsPartitionIs() throws IOException {
        browseAVolume();
        Tree tree = console.control("files.tree", Tree.class);
        console.act(() -> {
            Event event = new Event();
            event.item = tree.getItem(1);
            tree.notifyListeners(SWT.Selection, event);
        });
        console.until("the reason", () -> console.shows("files.obstacle"));
        assertThat(text("files.obstacle")).contains("no file system that is known", "Partition 2 (primary): ",
                "Its type is 0x42.");
        console.screenshot("files-unknown-volume");
    }

    @Test
    void aTextIsShownAndItsBytesOnDemand() throws IOException {
        browseAVolume();
        select("files.table", "Grüße aus Köln.txt");
        console.until("the text", () -> console.shows("files.preview.text"));
        assertThat(text("files.preview.title")).startsWith("Grüße aus Köln.txt · 7 bytes · text, UTF-8");
        assertThat(text("files.preview.details")).contains("Modified ").contains("Short name ").contains("archive");
        console.act(() -> {
            Combo looks = console.control("files.preview.look", Combo.class);
            looks.select(2);
            looks.notifyListeners(SWT.Selection, new Event());
        });
        console.until("the bytes", () -> preview().startsWith("00000000  "));
        select("files.table", "large.txt");
        console.until("the text of the other file", () -> !preview().startsWith("00000000"));
        assertThat(text("files.preview.title")).endsWith("text, UTF-8, the first 64 KB");
        assertThat(preview()).hasSizeLessThanOrEqualTo(65_536);
        select("files.table", "empty");
        console.until("why there is nothing to see", () -> console.shows("files.preview.sentence"));
        assertThat(text("files.preview.sentence")).isEqualTo("The file is empty.");
        select("files.table", "short.txt", "one");
        console.until("how much is selected",
                () -> text("files.preview.sentence").equals("2 are selected, 15 bytes."));
    }

    /** A volume of our own with files of other kinds. */
    private Path volumeWith(String... names) throws IOException {
        assumeTrue(Program.areInstalled("mkfs.fat", "mcopy"), "mkfs.fat or mcopy is not installed.");
        Path image = folder.resolve("volume.image");
        Program.bytes("mkfs.fat", "-C", "-F", "16", image, "16384");
        for (String name : names) {
            Program.bytes("mcopy", "-i", image, folder.resolve(name), "::" + name);
        }
        byte[] volume = Files.readAllBytes(image);
        Files.delete(image);
        return GuestDisks.parted(folder.resolve("kinds.vhd"), volume);
    }

    private static byte[] bitmap(int width, int height) {
        ByteBuffer bitmap = ByteBuffer.allocate(54 + 4 * 4 * 4).order(ByteOrder.LITTLE_ENDIAN);
        bitmap.put((byte) 'B').put((byte) 'M').putInt(bitmap.capacity()).putInt(0).putInt(54);
        bitmap.putInt(40).putInt(width).putInt(height).putShort((short) 1).putShort((short) 32);
        return bitmap.array();
    }

    @Test
    void textsOfAllCodesAndPicturesAreRecognised() throws IOException {
        Files.write(folder.resolve("utf16.txt"), "\uFEFFgrün".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("bare16.txt"), "without a mark".getBytes(StandardCharsets.UTF_16LE));
        Files.write(folder.resolve("western.txt"), "grün – €".getBytes(Charset.forName("windows-1252")));
        Files.write(folder.resolve("small.bmp"), bitmap(4, 4));
        Files.write(folder.resolve("huge.bmp"), bitmap(60_000, 60_000));
        Files.write(folder.resolve("data.bin"), new byte[] {0, 1, 2, 'M', 'Z'});
        browse(volumeWith("utf16.txt", "bare16.txt", "western.txt", "small.bmp", "huge.bmp", "data.bin"));
        console.until("the files", () -> names("files.table").contains("data.bin"));
        assertThat(titleOf("utf16.txt")).endsWith("text, UTF-16");
        assertThat(preview()).isEqualTo("grün");
        assertThat(titleOf("bare16.txt")).endsWith("text, UTF-16");
        assertThat(titleOf("western.txt")).endsWith("text, Windows-1252");
        assertThat(preview()).isEqualTo("grün – €");
        assertThat(titleOf("small.bmp")).endsWith("picture of 4 × 4 pixels");
        assertThat(console.shows("files.preview.picture")).isTrue();
        assertThat(titleOf("huge.bmp")).endsWith("bytes");
        assertThat(titleOf("data.bin")).endsWith("bytes");
        assertThat(preview()).isEqualTo("00000000  00 01 02 4d 5a" + " ".repeat(36) + "...MZ\n");
    }

    private String titleOf(String name) {
        select("files.table", name);
        console.until("the file " + name, () -> text("files.preview.title").matches("(?s)" + name + " · .* · .*"));
        return text("files.preview.title");
    }

    @Test
    void aSearchFindsNamesInTheWholeVolumeAndLeadsToThem() throws IOException {
        browseAVolume();
        enter("files.search", "bott");
        console.until("the search is done", () -> text("files.searching").startsWith("One name fits bott in volume 1"));
        assertThat(names("files.found")).containsExactly("bottom");
        console.screenshot("files-found");
        open("files.found", "bottom");
        console.until("the folder", () -> path().equals("1:/deep/a/b/c/d/e/f"));
        console.until("the file", () -> preview().equals("bottom\n"));
        assertThat(console.shows("files.searching")).isFalse();
        enter("files.search", "file number 10?.txt");
        console.until("the search is done", () -> text("files.searching").contains("names fit"));
        assertThat(names("files.found")).hasSizeGreaterThan(1).allMatch(name -> name.startsWith("file number 10"));
        press("files.found", SWT.ESC, 0);
        console.until("the folder again", () -> console.shows("files.table"));
    }

    @Test
    void aSearchCanBeCancelledAndLeftAgain() throws IOException {
        browseAVolume();
        Job.getJobManager().suspend(); // so that no search is too fast to be cancelled
        try {
            enter("files.search", "*");
            console.press("files.searching.button");
        } finally {
            Job.getJobManager().resume();
        }
        console.until("the search has ended", () -> text("files.searching").contains("was cancelled"));
        console.press("files.searching.button");
        console.until("the folder again", () -> console.shows("files.table"));
        assertThat(console.shows("files.searching")).isFalse();
    }

    private TaskState saved(Path target) {
        int before = console.ask(() -> tasks().tasks().size());
        console.command("org.verdigris.ui.files.save(folder=" + target + ")");
        console.until("the task", () -> tasks().tasks().size() > before
                && tasks().tasks().getFirst().state().isEnded());
        return console.ask(() -> tasks().tasks().getFirst().state());
    }

    @Test
    void filesAndFoldersAreSavedAsATaskAndTheDiskStaysAsItIs() throws IOException {
        browseAVolume();
        byte[] before = Files.readAllBytes(folder.resolve("volume.vhd"));
        Path target = Files.createDirectory(folder.resolve("target"));
        select("files.table", "deep", "Folder with spaces", "large.txt");
        TaskState state = saved(target);
        assertThat(state.status()).as(state.words()).isEqualTo(TaskState.Status.DONE);
        assertThat(state.words()).startsWith("3 files and 8 folders, ").contains(target.toString());
        assertThat(target.resolve("deep/a/b/c/d/e/f/bottom")).hasContent("bottom\n");
        assertThat(target.resolve("large.txt")).hasSize(70_000);
        assertThat(Files.readAllBytes(folder.resolve("volume.vhd"))).isEqualTo(before);
        Task task = console.ask(() -> tasks().tasks().getFirst());
        assertThat(task.isReading()).isTrue();
        assertThat(task.files()).containsExactly(folder.resolve("volume.vhd"));
    }

    @Test
    void whatIsInTheTargetIsNotReplacedAndToldOf() throws IOException {
        browseAVolume();
        Path target = Files.createDirectory(folder.resolve("target"));
        Files.writeString(target.resolve("short.txt"), "mine");
        select("files.table", "short.txt", "one");
        TaskState state = saved(target);
        assertThat(state.status()).isEqualTo(TaskState.Status.DONE);
        assertThat(state.words()).startsWith("One file, 1 byte, is saved in ").contains("One was left out: ")
                .contains("exists already");
        assertThat(target.resolve("short.txt")).hasContent("mine");
        select("files.table", "short.txt");
        assertThat(saved(target).status()).isEqualTo(TaskState.Status.FAILED);
    }

    @Test
    void whatASearchFoundInSeveralFoldersKeepsThem() throws IOException {
        browseAVolume();
        enter("files.search", "*ott*");
        console.until("the search is done", () -> text("files.searching").startsWith("One name fits"));
        enter("files.search", "*o*");
        console.until("the search is done", () -> text("files.searching").contains("names fit *o* in"));
        select("files.found", "bottom", "one");
        Path target = folder.resolve("target");
        TaskState state = saved(target);
        assertThat(state.words()).startsWith("2 files, 8 bytes, are saved");
        assertThat(target.resolve("deep/a/b/c/d/e/f/bottom")).hasContent("bottom\n");
        assertThat(target.resolve("one")).exists();
    }

    @Test
    void aDiskIsReadThroughItsWholeChain() throws IOException {
        browse(GuestDisks.chain(folder));
        console.until("the files of the parent", () -> names("files.table").contains("Small.txt"));
        select("files.table", "one");
        console.until("the file", () -> text("files.preview.title").startsWith("one · 1 byte"));
    }

    @Test
    void aChainThatIsBrokenIsExplained() throws IOException {
        Path child = GuestDisks.chain(folder);
        Files.delete(folder.resolve("base.vhd"));
        browse(child);
        console.until("the reason", () -> text("files.sentence").contains("base.vhd"));
        assertThat(console.shows("files.tree")).isFalse();
    }

    @Test
    void aDiskWithoutAnyFileSystemSaysSo() throws IOException {
        browse(GuestDisks.blank(folder.resolve("blank.vhd")));
        console.until("the reason", () -> text("files.sentence").startsWith("This disk holds no partition table"));
        assertThat(console.shows("files.tree")).isFalse();
        console.screenshot("files-blank");
    }

    @Test
    void aDiskOfUnknownPartitionsListsThem() throws IOException {
        browse(GuestDisks.unknown(folder.resolve("unknown.vhd")));
        console.until("the reason", () -> text("files.sentence").startsWith("This disk holds no file system that can"));
        assertThat(text("files.sentence")).contains("Partition 1 (primary): 1 MB, sectors 63 to 2,110.",
                "Its type is 0x06. The PC starts from it.", "Partition 2");
        console.screenshot("files-unknown");
    }

    @Test
    void aDamagedVolumeIsBrowsedWithItsDoubtsAndAFolderThatCannotBeReadSaysSo() throws IOException {
        browse(GuestDisks.parted(folder.resolve("damaged.vhd"), GuestDisks.damaged()));
        console.until("the doubts", () -> console.shows("files.doubts"));
        assertThat(text("files.doubts")).startsWith("Volume 1: The two allocation tables of the volume differ");
        console.until("the files", () -> names("files.table").contains("deep"));
        open("files.table", "deep");
        console.until("the reason", () -> console.shows("files.obstacle"));
        assertThat(text("files.obstacle")).contains("deep").contains("broken");
        console.screenshot("files-damaged");
        console.press("files.up");
        console.until("the root", () -> names("files.table").contains("deep"));
    }

    @Test
    void theFilesOfTheDiskAreClosedWhenThePageIsLeftAndWhenATaskBegins() throws IOException {
        browseAVolume();
        ThingEditor<?> editor = (ThingEditor<?>) console.ask(() -> console.page().getActiveEditor());
        FilesPage page = console.ask(() -> editor.page(FilesPage.class).orElseThrow());
        console.command("org.verdigris.ui.page(number=1)");
        console.until("the files are closed", () -> !page.holdsFiles());
        console.command("org.verdigris.ui.page(number=6)");
        select("files.table", "short.txt");
        console.until("the file", () -> text("files.preview.title").startsWith("short.txt"));
        Path disk = folder.resolve("volume.vhd");
        CountDownLatch over = new CountDownLatch(1);
        console.act(() -> tasks().start("Changing volume.vhd", List.of(disk), progress -> {
            try {
                over.await();
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
            return new Ending("Changed.", Optional.empty(), false);
        }));
        console.until("the files are closed", () -> !page.holdsFiles());
        enter("files.path", "1:/deep");
        console.until("why nothing is read", () -> text("files.failure").contains("Changing volume.vhd"));
        over.countDown();
        console.until("the task has ended", () -> tasks().tasks().getFirst().state().isEnded());
        enter("files.path", "1:/deep");
        console.until("the folder", () -> path().equals("1:/deep") && names("files.table").contains("a"));
    }

    @Test
    void aRescanShowsWhatTheGuestHasWrittenAndKeepsTheFolder() throws IOException {
        browseAVolume();
        enter("files.path", "1:/deep");
        console.until("the folder", () -> names("files.table").contains("a"));
        Path disk = folder.resolve("volume.vhd");
        Files.delete(disk);
        GuestDisks.parted(disk, GuestDisks.damaged());
        console.command("org.verdigris.ui.rescan");
        console.until("the folder that is broken now", () -> console.shows("files.doubts"));
    }

    @Test
    void namedStreamsAreOfferedAndShown() throws IOException {
        browse(GuestDisks.parted(folder.resolve("ntfs.vhd"), new SmallVolume("ntfs").bytes()));
        console.until("the page", () -> console.shows("files.sentence") || console.shows("files.table"));
        console.until("the files", () -> names("files.table").contains("short.txt"));
        select("files.table", "short.txt");
        console.until("the streams", () -> console.shows("files.preview.stream"));
        Combo streams = console.control("files.preview.stream", Combo.class);
        assertThat(console.ask(streams::getItems)).hasSize(3).contains("Stream stream, 17 bytes");
        console.act(() -> {
            streams.select(streams.indexOf("Stream stream, 17 bytes"));
            streams.notifyListeners(SWT.Selection, new Event());
        });
        console.until("the stream", () -> preview().length() == 17);
        console.screenshot("files-stream");
    }
}
