package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.UUID;

import org.eclipse.core.commands.Command;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.List;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.eclipse.ui.commands.ICommandService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Controls;

/** The pages of a disk's editor: summary, chain, allocation map, check and raw header. */
final class DiskEditorTest {
    private static final int MIB = 1 << 20;
    private static final UUID BASE = UUID.fromString("00112233-4455-6677-8899-aabbccddeeff");

    @TempDir
    private Path folder;
    private Console console;
    private Path base;

    @BeforeEach
    void openAChain() throws IOException {
        byte[] sector = new byte[512];
        sector[0] = 1;
        base = VhdBuilder.dynamic(8 * MIB).id(BASE).windowsLayout().sectors(0, sector)
                .sectors(8 * MIB / 512 - 1, sector)
                .write(folder.resolve("base.vhd"));
        VhdBuilder.differencing(8 * MIB, BASE, "base.vhd").relativeLocator(".\\base.vhd").windowsLayout()
                .sectors(1, sector).write(folder.resolve("child.vhd"));
        VhdBuilder.fixed(MIB).write(folder.resolve("fixed.vhd"));
        Path strange = VhdBuilder.dynamic(8 * MIB).write(folder.resolve("strange.vhd"));
        VhdSurgery.on(strange).footers(footer -> footer.putInt(60, 6));
        console = Console.empty();
        console.open(folder);
    }

    @AfterEach
    void closeIt() {
        Console.empty();
    }

    private void open(String name, int page) {
        console.type("navigator.filter", name);
        Tree tree = console.control("navigator.tree", Tree.class);
        console.until("the line " + name, () -> Controls.line(tree, name).isPresent());
        console.act(() -> {
            TreeItem line = Controls.line(tree, name).orElseThrow();
            tree.setSelection(line);
            Event event = new Event();
            event.item = line;
            tree.notifyListeners(SWT.Selection, event);
            tree.notifyListeners(SWT.DefaultSelection, event);
        });
        console.until("the editor of " + name, () -> console.page().getActiveEditor().getTitle().startsWith(name));
        console.command("org.verdigris.ui.page(number=" + page + ")");
    }

    private String text(String id) {
        return console.ask(() -> console.control(id, Label.class).getText());
    }

    private void press(String id, int key) {
        Control control = console.control(id, Control.class);
        console.act(() -> {
            Event event = new Event();
            event.keyCode = key;
            control.notifyListeners(SWT.KeyDown, event);
        });
    }

    private boolean says(String words) {
        return Controls.all(console.window().getShell())
                .anyMatch(control -> control instanceof Label label && label.isVisible()
                        && label.getText().contains(words));
    }

    @Test
    void theSummaryDrawsTheDiskAndTellsHowItsFileIsUsed() {
        open("base.vhd", 1);
        console.until("the use of the file", () -> says("Every block follows the block before"));
        assertThat(console.shows("disk.bar")).isTrue();
        assertThat(console.ask(() -> says("The guest sees 8 MB, 32 KB less"))).isTrue();
        console.screenshot("disk-summary");
    }

    @Test
    void theChainSaysThatItIsWholeAndEnterOpensTheParent() {
        open("child.vhd", 2);
        assertThat(console.ask(() -> says("The chain is whole: the disk has one parent"))).isTrue();
        console.screenshot("disk-chain");
        press("disk.chain", SWT.ARROW_DOWN);
        press("disk.chain", SWT.CR);
        console.until("the parent's editor", () -> console.page().getActiveEditor().getTitle().equals("base.vhd"));
    }

    @Test
    void theChainOfADiskWithoutItsParentIsBroken() throws IOException {
        Files.delete(base);
        console.open(folder);
        open("child.vhd", 2);
        console.until("a broken chain", () -> says("The chain is broken at one link"));
        console.screenshot("disk-chain-broken");
    }

    @Test
    void theMapTellsOfEveryBlockWhereItIs() {
        open("base.vhd", 3);
        console.until("the map is read",
                () -> text("map.sentence").startsWith("2 of 4 blocks of 2 MB are in the file."));
        press("map.cells", SWT.HOME);
        assertThat(text("map.selection")).startsWith("Block 0 · 0 bytes to 2 MB of the disk · in the file at offset ");
        press("map.cells", SWT.ARROW_RIGHT);
        assertThat(text("map.selection"))
                .isEqualTo("Block 1 · 2 MB to 4 MB of the disk · not in the file, reads as zeros");
        press("map.cells", '+');
        press("map.cells", SWT.END);
        assertThat(text("map.selection")).startsWith("Block 3 · 6 MB to 8 MB of the disk · in the file at offset ");
        console.screenshot("disk-map");
        console.press("map.copy");
        console.until("the map is copied", () -> text("map.selection").equals("The map is on the clipboard as text."));
    }

    @Test
    void aFixedDiskSaysWhyItHasNoMap() {
        open("fixed.vhd", 3);
        console.until("a sentence", () -> text("map.sentence").startsWith("A disk of fixed size has no map"));
        assertThat(console.shows("map.cells")).isFalse();
    }

    @Test
    void theCheckRunsByItselfAndReadsBlocksOnDemand() throws IOException {
        VhdSurgery.on(base).bytes(8192 + 5 * 512, (byte) 1);
        console.open(folder);
        open("child.vhd", 4);
        console.until("the check is done",
                () -> text("check.result").startsWith("Sound: nothing is wrong with these 2"));
        console.press("check.deep");
        console.until("all blocks are read", () -> text("check.result").startsWith("One error"));
        Table table = console.control("check.table", Table.class);
        assertThat(console.ask(() -> table.getItem(0).getText(0))).isEqualTo("Error");
        assertThat(console.ask(() -> table.getItem(0).getText(1))).isEqualTo("K01");
        assertThat(console.ask(() -> table.getItem(0).getText(3))).isEqualTo("10,752");
        assertThat(text("check.when")).contains("every block");
        console.screenshot("disk-check");
    }

    @Test
    void theRepairButtonIsThereOnlyIfSomethingHandlesTheCommand() {
        open("base.vhd", 4);
        boolean handled = console.ask(() -> {
            Command repair = console.window().getService(ICommandService.class)
                    .getCommand("org.verdigris.ui.disk.repair");
            return repair.isDefined() && repair.isHandled();
        });
        assertThat(console.shows("check.again")).isTrue();
        assertThat(console.shows("check.repair")).isEqualTo(handled);
    }

    @Test
    void theRawPageShowsFieldsAndSetsTheBytesOfTheChosenOneOff() {
        open("child.vhd", 5);
        List structures = console.control("raw.structures", List.class);
        console.until("the structures", () -> structures.getItemCount() == 5);
        assertThat(console.ask(structures::getItems)).startsWith("Footer", "Copy of the footer", "Dynamic header");
        console.act(() -> {
            Table fields = console.control("raw.fields", Table.class);
            fields.setSelection(1);
            fields.notifyListeners(SWT.Selection, new Event());
        });
        StyledText dump = console.control("raw.dump", StyledText.class);
        assertThat(console.ask(() -> Arrays.stream(dump.getStyleRanges())
                .map(range -> dump.getText(range.start, range.start + range.length - 1)).toList()))
                .containsExactly("00", "00", "00", "02", "....");
        console.screenshot("disk-raw");
    }

    @Test
    void aFileThatIsRefusedOpensWithASentenceAndItsStructures() {
        open("strange.vhd", 1);
        assertThat(console.ask(() -> says("has disk type 6"))).isTrue();
        console.screenshot("disk-refused");
        console.command("org.verdigris.ui.page(number=5)");
        List structures = console.control("raw.structures", List.class);
        console.until("the structures", () -> structures.getItemCount() > 1);
        assertThat(console.ask(() -> structures.getItem(0))).isEqualTo("✖ Footer");
        console.screenshot("disk-raw-refused");
        console.command("org.verdigris.ui.page(number=4)");
        console.until("an error", () -> text("check.result").startsWith("One error"));
        console.command("org.verdigris.ui.page(number=3)");
        console.until("a sentence", () -> text("map.sentence").contains("has disk type 6"));
    }

    @Test
    void aRescanReadsAFileAgainThatHasChanged() throws IOException {
        open("base.vhd", 5);
        List structures = console.control("raw.structures", List.class);
        console.until("the structures", () -> structures.getItemCount() == 4);
        VhdSurgery.on(base).mirror(mirror -> mirror.put(84, (byte) 1)).append(512);
        console.command("org.verdigris.ui.rescan");
        console.until("the difference", () -> structures.getItem(0).startsWith("≠"));
    }
}
