package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.Scale;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.swt.widgets.TreeItem;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.document.DocumentEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Controls;
import org.verdigris.ui.tests.driver.Drags;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** A machine's hardware is changed with the keyboard, and nothing else of its file. */
final class HardwarePageTest {
    private static final String MEMORY = "hardware/memory/ram_size";
    private static final String PORT = "hardware/super_io/serial_port[@id=0]/";

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

    @Test
    void aDriveIsDraggedToAnotherControllerAndNowhereElse() throws Exception {
        select("IDE 0:0");
        assertThat(drag("IDE controller 1")).isTrue();
        assertThat(line("IDE 1:0")).contains("a.vhd");
        assertThat(drag("IDE 0:1")).isTrue();
        assertThat(line("IDE 0:1")).contains("a.vhd");
        console.command("org.eclipse.ui.edit.undo");
        assertThat(line("IDE 1:0")).contains("a.vhd");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(machine(1, 0).bytes());
    }

    private boolean drag(String place) {
        return console.ask(() -> Drags.drag(tree(), tree(), item(tree(), place)));
    }

    private Tree tree() {
        return console.control("hardware.drives", Tree.class);
    }

    @Test
    void aFileFromTheDesktopIsAttachedWhereItIsDropped() throws Exception {
        Path disk = Files.createFile(folder.resolve("new.vhd"));
        drop("IDE 0:1", disk);
        assertThat(line("IDE 0:1")).contains("new.vhd");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(machine(0, 0).disk(0, 1, "C:\\m\\new.vhd", ".\\new.vhd").bytes());
        drop("IDE 1:0", disk);
        assertThat(console.ask(() -> console.control("editor.refusal", Link.class).getText())).contains("twice");
        assertThat(line("IDE 1:0")).contains("free");
    }

    @Test
    void aDiskThatAnotherMachineHasIsWarnedOf() throws Exception {
        Path disk = Files.createFile(folder.resolve("b.vhd"));
        VmcBuilder.machine("other").disk(0, 0, "C:\\m\\b.vhd", ".\\b.vhd").write(folder);
        console.act(() -> console.estate().rescan());
        console.until("the other machine is known", () -> console.estate()
                .find(new ThingRef(ThingKind.MACHINE, folder.resolve("other.vmc").toString())).isPresent());
        drop("IDE 0:1", disk);
        console.until("the warning", () -> console.shows("hardware.remark")
                && console.control("hardware.remark", Label.class).getText().contains("also attached to other"));
        assertThat(line("IDE 0:1")).contains("b.vhd");
    }

    @Test
    void aDiskIsMadeHereAttachedUndoneAndSaved() throws Exception {
        select("IDE 0:1");
        console.act(() -> tree().getDisplay().asyncExec(() -> console.press("hardware.new_disk")));
        next("choice.0");
        next("choice.size");
        Path made = folder.resolve("payroll.vhd");
        assertThat(console.ask(() -> console.control("choice.file", Text.class).getText())).isEqualTo(made.toString());
        next("choice.file");
        console.until("the plan", () -> console.control("wizard.finish", Button.class).isEnabled());
        console.press("wizard.finish");
        console.until("the disk is attached", () -> line("IDE 0:1").contains("payroll.vhd"));
        console.until("the disk is read", () -> console.estate().reading().isEmpty());
        console.command("org.eclipse.ui.edit.undo");
        assertThat(line("IDE 0:1")).contains("free");
        assertThat(file).hasBinaryContent(original);
        assertThat(DiskInfo.read(made).type()).isEqualTo(DiskType.DYNAMIC);
        console.command("org.eclipse.ui.edit.redo");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(machine(0, 0).disk(0, 1, "C:\\m\\payroll.vhd", ".\\payroll.vhd").bytes());
    }

    private void next(String shown) {
        console.until(shown, () -> console.shows(shown)
                && console.control("wizard.next", Button.class).isEnabled());
        console.press("wizard.next");
    }

    @Test
    void whatIsNoDiskIsRefusedAndNothingChanges() {
        drop("IDE 0:1", file);
        assertThat(console.ask(() -> console.control("editor.refusal", Link.class).getText())).contains("neither");
        assertThat(console.ask(() -> console.page().getActiveEditor().isDirty())).isFalse();
    }

    private void drop(String place, Path dropped) {
        console.act(() -> Drags.dropFiles(tree(), item(tree(), place), dropped.toString()));
    }

    @Test
    void theHostCanMoveTheDiskToScsiByAScript() {
        select("IDE 0:0");
        console.press("hardware.scsi_script");
        assertThat(clipboard()).contains("FindVirtualMachine(\"payroll\")", "SetBusLocation 1, 0, device");
        assertThat(console.ask(() -> console.control("hardware.scsi", Label.class).getText())).contains("clipboard");
        assertThat(console.ask(() -> console.page().getActiveEditor().isDirty())).isFalse();
    }

    @Test
    void aCopiedDriveIsAPathForOthersAndIsNotAttachedTwice() {
        select("IDE 0:0");
        key('c', SWT.MOD1);
        assertThat(clipboard()).isEqualTo("C:\\m\\a.vhd");
        select("IDE 1:1");
        key('v', SWT.MOD1);
        assertThat(console.shows("editor.refusal")).isTrue();
        assertThat(line("IDE 1:1")).contains("free");
    }

    @Test
    void whatWasCutStaysWhenSomethingElseComesToTheClipboard() {
        select("IDE 0:0");
        key('x', SWT.MOD1);
        console.act(() -> {
            Clipboard clipboard = new Clipboard(tree().getDisplay());
            clipboard.setContents(new Object[] {"a text"}, new Transfer[] {TextTransfer.getInstance()});
            clipboard.dispose();
        });
        select("IDE 1:1");
        key('v', SWT.MOD1);
        assertThat(line("IDE 0:0")).contains("a.vhd");
        assertThat(console.shows("editor.refusal")).isTrue();
    }

    private String clipboard() {
        return console.ask(() -> {
            Clipboard clipboard = new Clipboard(tree().getDisplay());
            Object text = clipboard.getContents(TextTransfer.getInstance());
            clipboard.dispose();
            return (String) text;
        });
    }

    @Test
    void readingOnWithTheWheelChangesNoMemory() {
        Event wheel = new Event();
        wheel.count = -3;
        wheel.doit = true;
        console.act(
                () -> console.control("hardware.memory", Scale.class).notifyListeners(SWT.MouseVerticalWheel, wheel));
        assertThat(wheel.doit).isFalse();
    }

    @Test
    void aSettingOfADriveIsRevealedAsItsSlot() {
        select("IDE 1:1");
        console.act(() -> ((DocumentEditor<?>) console.page().getActiveEditor()).reveal(SettingKey
                .parse("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname/absolute")));
        assertThat(console.ask(() -> tree().getSelection()[0].getText())).isEqualTo("IDE 0:0");
        assertThat(console.ask(() -> console.control("hardware.remark", Label.class).getText())).contains("a.vhd");
    }

    @Test
    void aPortHasAFileOrAPipeAsItIsConnected() throws Exception {
        String type = PORT + "port_type";
        console.act(() -> ((DocumentEditor<?>) console.page().getActiveEditor()).reveal(SettingKey.parse(type)));
        assertThat(console.ask(() -> console.control(PORT + "pipe_name", Text.class).isEnabled())).isFalse();
        console.act(() -> {
            Combo combo = console.control(type, Combo.class);
            combo.select(combo.indexOf("Named pipe"));
            combo.notifyListeners(SWT.Selection, new Event());
        });
        assertThat(console.ask(() -> console.control(PORT + "pipe_name", Text.class).isEnabled())).isTrue();
        assertThat(console.ask(() -> console.control(PORT + "text_file_path", Text.class).isEnabled())).isFalse();
        console.type(PORT + "pipe_name", "\\\\.\\pipe\\payroll");
        console.command("org.eclipse.ui.file.save");
        assertThat(file).hasBinaryContent(machine(0, 0).serialPipe(0, "\\\\.\\pipe\\payroll").bytes());
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
