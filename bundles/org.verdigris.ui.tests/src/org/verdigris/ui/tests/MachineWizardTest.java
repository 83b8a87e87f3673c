package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jface.wizard.IWizardContainer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.disk.create.DiskCreation;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.task.TaskState;
import org.verdigris.ui.tests.driver.Console;

/** Each wizard of machines and new disks, from its first page to the files that come to be. */
final class MachineWizardTest {
    private static final String MEMORY = "hardware/memory/ram_size";
    private static final String DISK = "hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname/";
    private static final long SIZE = 8L << 20;

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
        console.closeDialogs();
        console.act(() -> tasks().removeEnded());
        Console.empty();
    }

    private TaskList tasks() {
        return console.window().getService(TaskList.class);
    }

    private Path machine(String name) throws IOException {
        Path own = Files.createDirectories(folder.resolve(name));
        VhdBuilder.dynamic(SIZE).write(own.resolve(name + ".vhd"));
        return VmcBuilder.machine(name).memory(256).disk(0, 0, "", ".\\" + name + ".vhd").write(own);
    }

    private static String text(Path machine, String key) throws IOException {
        return ConfigurationFile.read(machine).setting(SettingKey.parse(key)).map(Setting::text).orElse(null);
    }

    private List<String> files() throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all.filter(Files::isRegularFile).map(file -> folder.relativize(file).toString()).sorted().toList();
        }
    }

    private void open(String command, Path file) {
        console.begin("org.verdigris.ui.machine." + command + (file == null ? "" : "(file=" + file + ")"));
    }

    private void choose(int index) {
        console.until("the choice", () -> console.shows("choice." + index));
        console.act(() -> {
            for (int i = 0; console.shows("choice." + i); i++) {
                Button button = console.control("choice." + i, Button.class);
                button.setSelection(i == index);
                if (i == index) {
                    button.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
    }

    private void next(String shown) {
        console.until("the page is complete", () -> console.control("wizard.next", Button.class).isEnabled());
        console.press("wizard.next");
        console.until(shown, () -> console.shows(shown));
    }

    private boolean canGoOn() {
        return console.ask(() -> console.control("wizard.next", Button.class).isEnabled());
    }

    private void plan() {
        console.until("the page is complete", () -> console.control("wizard.next", Button.class).isEnabled());
        console.press("wizard.next");
        console.until("the plan", () -> console.control("wizard.finish", Button.class).isEnabled() || told());
        assertThat(console.ask(this::told)).describedAs(() -> notice()).isFalse();
    }

    private boolean told() {
        return console.shows("plan.notice") && !notice().startsWith("The files are being read");
    }

    private String notice() {
        return console.ask(() -> console.shows("plan.notice") ? console.control("plan.notice", Label.class).getText()
                : "");
    }

    private TaskState finish() {
        console.press("wizard.finish");
        console.until("the task is done", () -> newest().isEnded() && console.estate().reading().isEmpty());
        return console.ask(this::newest);
    }

    private TaskState newest() {
        return tasks().tasks().stream().filter(task -> !task.files().isEmpty()).findFirst().map(Task::state)
                .orElseThrow(() -> new AssertionError("There is no task."));
    }

    private void untilEditor(String title) {
        console.until("the editor of " + title, () -> console.editor().startsWith(title));
    }

    private void select(String table, int row) {
        Table control = console.control(table, Table.class);
        console.until("the row", () -> control.getItemCount() > row);
        console.act(() -> {
            control.setSelection(row);
            control.notifyListeners(SWT.Selection, new Event());
        });
    }

    @Test
    void aNewMachineComesToBeWithItsDiskAndIsOpened() throws IOException {
        machine("payroll");
        console.open(folder);
        open("new", null);
        next("choice.guests");
        select("choice.guests", 2);
        next("choice.name");
        console.type("choice.name", "web:01");
        assertThat(canGoOn()).isFalse();
        console.type("choice.name", "web01");
        console.type("choice.folder", folder.toString());
        next("choice.memory");
        assertThat(console.ask(() -> console.control("choice.memory", Text.class).getText()))
                .isEqualTo("256");
        console.type("choice.memory", "4000");
        assertThat(canGoOn()).isFalse();
        console.type("choice.memory", "384");
        next("choice.0");
        next("choice.size");
        console.type("choice.size", "2000");
        assertThat(canGoOn()).isFalse();
        console.type("choice.size", "3");
        next("choice.networks");
        plan();
        assertThat(files()).hasSize(2);
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        Path made = folder.resolve("web01/web01.vmc");
        assertThat(text(made, MEMORY)).isEqualTo("384");
        assertThat(text(made, DISK + "relative")).isEqualTo(".\\web01.vhd");
        assertThat(DiskInfo.read(folder.resolve("web01/web01.vhd")).capacity()).isEqualTo(3L << 30);
        untilEditor("web01");
    }

    @Test
    void goingBackKeepsWhatWasSaidAndCancellingLeavesNothing() throws IOException {
        machine("payroll");
        List<String> before = files();
        console.open(folder);
        open("new", null);
        choose(1);
        next("choice.machines");
        select("choice.machines", 0);
        next("choice.name");
        console.type("choice.name", "other");
        console.type("choice.folder", folder.toString());
        next("choice.memory");
        console.press("wizard.back");
        console.until("the name", () -> console.shows("choice.name"));
        assertThat(console.ask(() -> console.control("choice.name", Text.class).getText()))
                .isEqualTo("other");
        next("choice.memory");
        next("choice.4");
        choose(4);
        next("choice.networks");
        plan();
        console.press("wizard.cancel");
        console.until("the wizard is gone", () -> !console.shows("wizard.cancel"));
        assertThat(files()).isEqualTo(before);
        assertThat(console.ask(() -> tasks().tasks().stream().filter(task -> !task.files().isEmpty()).count()))
                .isZero();
    }

    @Test
    void aCloneHasItsOwnDiskAndIsOpened() throws IOException {
        Path source = machine("payroll");
        byte[] before = Files.readAllBytes(source);
        console.open(folder);
        open("clone", source);
        console.until("the name", () -> console.shows("choice.name"));
        console.type("choice.name", "payroll2");
        next("clone.disk.0");
        plan();
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(files()).contains("payroll2/payroll2.vmc", "payroll2/payroll2.vhd");
        assertThat(DiskInfo.read(folder.resolve("payroll2/payroll2.vhd")).type()).isEqualTo(DiskType.DYNAMIC);
        assertThat(Files.readAllBytes(source)).isEqualTo(before);
        untilEditor("payroll2");
    }

    @Test
    void aCloneMayShareADiskOrDoWithout() throws IOException {
        Path source = machine("payroll");
        console.open(folder);
        open("clone", source);
        console.until("the name", () -> console.shows("choice.name"));
        next("clone.disk.0");
        console.act(() -> {
            Combo choice = console.control("clone.disk.0", Combo.class);
            choice.select(2);
            choice.notifyListeners(SWT.Selection, new Event());
        });
        plan();
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(DiskInfo.read(folder.resolve("payroll copy/payroll copy.vhd")).type())
                .isEqualTo(DiskType.DIFFERENCING);
    }

    @Test
    void renamingTakesTheDiskAlongAndCanBeTakenBack() throws IOException {
        Path source = machine("payroll");
        List<String> before = files();
        console.open(folder);
        open("move", source);
        console.until("the name", () -> console.shows("choice.name"));
        next("choice.folder");
        assertThat(canGoOn()).isFalse();
        console.press("wizard.back");
        console.type("choice.name", "accounts");
        next("choice.folder");
        plan();
        assertThat(console.ask(() -> console.control("wizard.finish", Button.class).getText()))
                .isEqualTo("Rename the machine");
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        Path moved = folder.resolve("payroll/accounts.vmc");
        assertThat(text(moved, DISK + "relative")).isEqualTo(".\\accounts.vhd");
        assertThat(source).doesNotExist();
        untilEditor("accounts");
        console.begin("org.verdigris.ui.disk.takeBack(file=" + moved + ")");
        console.until("the plan", () -> console.shows("wizard.finish")
                && console.control("wizard.finish", Button.class).isEnabled());
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(files()).isEqualTo(before);
    }

    @Test
    void aSavedMachineIsNeitherClonedNorMovedAndTheReasonIsTold() throws IOException {
        Path source = machine("payroll");
        Files.write(source.resolveSibling("payroll.vsv"), new byte[10]);
        console.open(folder);
        open("clone", source);
        console.until("the reason", () -> console.ask(() -> console.window().getShell().getShells().length > 0));
        assertThat(console.shows("choice.name")).isFalse();
    }

    @Test
    void oneSettingOfManyMachinesIsChangedAndAllAreTakenBack() throws IOException {
        List<Path> machines = new ArrayList<>();
        for (int i = 0; i < 20; i++) {
            Path own = Files.createDirectories(folder.resolve("vm%02d".formatted(i)));
            machines.add(VmcBuilder.machine("vm%02d".formatted(i)).memory(i == 0 ? 512 : 256).write(own));
        }
        Files.write(machines.get(1).resolveSibling("vm01.vsv"), new byte[10]);
        List<String> before = files();
        console.open(folder);
        console.command("org.verdigris.ui.list(kind=MACHINE)");
        Table list = console.control("list.table", Table.class);
        console.until("the machines", () -> list.getItemCount() == 20);
        console.act(() -> {
            list.setFocus();
            list.selectAll();
            list.notifyListeners(SWT.Selection, new Event());
        });
        open("setting", null);
        console.until("the settings", () -> console.shows("setting.table")
                && console.control("setting.table", Table.class).getItemCount() > 20);
        console.type("setting.filter", "ram_size");
        select("setting.table", 0);
        next("value.text");
        assertThat(console.ask(() -> console.control("value.text", Text.class).getText()))
                .isEqualTo("256");
        console.type("value.text", "1");
        assertThat(canGoOn()).isFalse();
        console.type("value.text", "512");
        plan();
        Table values = console.control("plan.values", Table.class);
        assertThat(console.ask(values::getItemCount)).isEqualTo(20);
        assertThat(console.ask(() -> List.of(values.getItem(2).getText(1), values.getItem(2).getText(2))))
                .containsExactly("256", "512");
        console.screenshot("multi-edit");
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(text(machines.get(1), MEMORY)).isEqualTo("256");
        assertThat(text(machines.get(19), MEMORY)).isEqualTo("512");
        console.until("the row", () -> console.shows("task.takeBack"));
        console.act(() -> console.window().getShell().getDisplay().asyncExec(() -> console.press("task.takeBack")));
        console.until("the plan", () -> console.shows("wizard.finish")
                && console.control("wizard.finish", Button.class).isEnabled());
        finish();
        assertThat(text(machines.get(19), MEMORY)).isEqualTo("256");
        assertThat(files()).isEqualTo(before);
    }

    /** What the wizard says of the page in front; empty if nothing is wrong. */
    private String complaint() {
        return console.ask(() -> {
            for (Shell shell : console.window().getShell().getShells()) {
                if (shell.getData() instanceof IWizardContainer wizard) {
                    return Objects.requireNonNullElse(wizard.getCurrentPage().getErrorMessage(), "");
                }
            }
            throw new AssertionError("There is no wizard.");
        });
    }

    private void refused(String field, String text, String sentence) {
        console.type(field, text);
        assertThat(canGoOn()).as(text).isFalse();
        assertThat(complaint()).as(text).contains(sentence).endsWith(".");
    }

    private void taken(String field, String text) {
        console.type(field, text);
        assertThat(complaint()).as(text).isEmpty();
        assertThat(canGoOn()).as(text).isTrue();
    }

    @Test
    void whatANewDiskCannotBeIsToldInASentence() throws IOException {
        machine("payroll");
        console.open(folder);
        console.begin("org.verdigris.ui.disk.create");
        choose(0);
        next("choice.size");
        refused("choice.size", "", "as a number");
        refused("choice.size", "large", "as a number");
        refused("choice.size", "-1", "between 3 MB and");
        refused("choice.size", "0", "between 3 MB and");
        refused("choice.size", "2041", "between 3 MB and");
        refused("choice.size", "1e999999999", "between 3 MB and");
        refused("choice.size", "1e-999999999", "between 3 MB and");
        taken("choice.size", "2040");
        taken("choice.size", "1,5");
        next("choice.file");
        refused("choice.file", "", "a name");
        refused("choice.file", "data.vhd", "full path");
        refused("choice.file", folder.resolve("nowhere/data.vhd").toString(), "nowhere");
        refused("choice.file", folder.resolve("data.iso").toString(), "must end with .vhd");
        refused("choice.file", folder.resolve("payroll/payroll.vhd").toString(), "exists already");
        refused("choice.file", folder.resolve("da:ta.vhd").toString(), "character :");
        refused("choice.file", folder.resolve(".vhd").toString(), "a name");
        taken("choice.file", folder.resolve("data.VHD").toString());
    }

    @Test
    void whatANewMachineCannotBeIsToldInASentence() throws IOException {
        machine("payroll");
        console.open(folder);
        open("new", null);
        next("choice.guests");
        next("choice.name");
        taken("choice.folder", folder.toString());
        refused("choice.name", "", "needs a name");
        refused("choice.name", "pay?", "character ?");
        refused("choice.name", "con", "device of Windows");
        refused("choice.name", "payroll", "exists already");
        refused("choice.name", "a".repeat(257), "257 characters");
        taken("choice.name", "web01");
        refused("choice.folder", "", "full path");
        refused("choice.folder", "relative", "full path");
        refused("choice.folder", folder.resolve("nowhere").toString(), "no folder that exists");
        taken("choice.folder", folder.toString());
        next("choice.memory");
        refused("choice.memory", "", "number");
        refused("choice.memory", "much", "number");
        refused("choice.memory", "3", "4");
        refused("choice.memory", "99999999999999999999", "");
        taken("choice.memory", "3712");
    }

    @Test
    void aNewDiskIsToldItsLimitsAndOpened() throws IOException {
        machine("payroll");
        console.open(folder);
        console.begin("org.verdigris.ui.disk.create");
        choose(1);
        next("choice.size");
        console.type("choice.size", "0.001");
        assertThat(canGoOn()).isFalse();
        console.act(() -> {
            Combo unit = console.control("choice.unit", Combo.class);
            unit.select(0);
            unit.notifyListeners(SWT.Selection, new Event());
        });
        console.type("choice.size", "4");
        next("choice.file");
        console.type("choice.file", folder.resolve("data.img").toString());
        assertThat(canGoOn()).isFalse();
        console.type("choice.file", folder.resolve("data.vhd").toString());
        plan();
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        assertThat(DiskInfo.read(folder.resolve("data.vhd")).type()).isEqualTo(DiskType.FIXED);
        assertThat(Files.size(folder.resolve("data.vhd"))).isEqualTo((4 << 20) + 512);
        untilEditor("data.vhd");
    }

    @Test
    void aDiskForAMachineIsHandedBackWhenItIsThere() throws IOException {
        Path machine = machine("payroll");
        console.open(folder);
        List<Path> made = new ArrayList<>();
        console.act(() -> console.window().getShell().getDisplay()
                .asyncExec(() -> DiskCreation.open(console.window(), machine, made::add)));
        choose(2);
        next("choice.disks");
        next("choice.file");
        plan();
        assertThat(finish().status()).isEqualTo(TaskState.Status.DONE);
        console.until("the file is told", () -> made.size() == 1);
        assertThat(made.getFirst()).isEqualTo(machine.resolveSibling("payroll-2.vhd"));
        assertThat(DiskInfo.read(made.getFirst()).type()).isEqualTo(DiskType.DIFFERENCING);
    }
}
