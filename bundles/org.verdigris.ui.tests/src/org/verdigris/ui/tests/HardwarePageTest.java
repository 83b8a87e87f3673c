package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Controls;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** A machine's hardware is changed with the keyboard, and nothing else of its file. */
final class HardwarePageTest {
    private static final String MEMORY = "hardware/memory/ram_size";

    @TempDir
    private Path folder;

    private Console console;
    private Path file;
    private byte[] original;

    @BeforeEach
    void begin() throws IOException {
        file = machine(0, 0).write(folder);
        original = Files.readAllBytes(file);
        console = Console.empty();
        console.open(folder);
        console.act(() -> Editors.open(console.page(), console.estate()
                .find(new ThingRef(ThingKind.MACHINE, file.toString())).orElseThrow()));
        console.until("the file is read",
                () -> ((DocumentEditor<?>) console.page().getActiveEditor()).session().isPresent());
        console.act(() -> ((DocumentEditor<?>) console.page().getActiveEditor()).reveal(SettingKey.parse(MEMORY)));
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        Console.empty();
    }

    private static VmcBuilder machine(int controller, int location) {
        return VmcBuilder.machine("payroll").memory(512)
                .disk(controller, location, "C:\\m\\a.vhd", ".\\a.vhd");
    }

    @Test
    void aDriveIsMovedByKeyUndoneRedoneAndSaved() throws Exception {
        select("IDE 0:0");
        key(SWT.ARROW_DOWN, SWT.ALT);
        assertThat(line("IDE 0:1")).contains("a.vhd");
        assertThat(line("IDE 0:0")).doesNotContain("a.vhd");
        console.command("org.eclipse.ui.edit.undo");
        assertThat(line("IDE 0:0")).contains("a.vhd");
        console.command("org.eclipse.ui.edit.redo");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(machine(0, 1).bytes());
        assertThat(folder.resolve("payroll.vmc.bak")).hasBinaryContent(original);
    }

    @Test
    void aDriveIsCutAndPasted() throws Exception {
        select("IDE 0:0");
        key('x', SWT.MOD1);
        select("IDE 1:1");
        key('v', SWT.MOD1);
        assertThat(console.shows("editor.refusal")).isFalse();
        assertThat(line("IDE 1:1")).contains("a.vhd");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(machine(1, 1).bytes());
    }

    @Test
    void aDetachedDriveLeavesAFreeSlot() {
        select("IDE 0:0");
        key(SWT.DEL, 0);
        assertThat(line("IDE 0:0")).contains("free");
        assertThat(console.ask(() -> console.control("hardware.attach_disk", Button.class).isEnabled())).isTrue();
        assertThat(console.ask(() -> console.control("hardware.detach", Button.class).isEnabled())).isFalse();
    }

    @Test
    void memoryThatIsNoValueIsNotLostAndNotSaved() {
        console.type(MEMORY, "4096");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(original);
        assertThat(console.shows("editor.refusal")).isTrue();
        assertThat(console.ask(() -> console.control(MEMORY, Text.class).getText())).isEqualTo("4096");
        assertThat(console.ask(() -> console.page().getActiveEditor().isDirty())).isTrue();
        console.type(MEMORY, "512");
        assertThat(console.ask(() -> console.page().getActiveEditor().isDirty())).isFalse();
    }

    @Test
    void memoryIsOneLeaf() throws Exception {
        console.type(MEMORY, "1024");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(machine(0, 0).memory(1024).bytes());
    }

    private void select(String place) {
        console.act(() -> {
            Tree tree = console.control("hardware.drives", Tree.class);
            tree.forceFocus(); // the platform's own cut and paste go to what has the focus
            tree.setSelection(item(tree, place));
            tree.notifyListeners(SWT.Selection, new Event());
        });
    }

    private void key(int code, int mask) {
        Event event = new Event();
        event.keyCode = code;
        event.stateMask = mask;
        console.act(() -> console.control("hardware.drives", Tree.class).notifyListeners(SWT.KeyDown, event));
    }

    private String line(String place) {
        return console.ask(() -> {
            TreeItem item = item(console.control("hardware.drives", Tree.class), place);
            return item.getText(1) + " " + item.getText(2);
        });
    }

    private static TreeItem item(Tree tree, String place) {
        return Controls.line(tree, place).orElseThrow();
    }
}
