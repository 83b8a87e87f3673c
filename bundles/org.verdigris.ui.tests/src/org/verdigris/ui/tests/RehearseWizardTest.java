package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.rehearse.DressRehearsal;
import org.verdigris.testing.boot.BootSector;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.operation.Trial;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.tests.driver.Console;
import org.verdigris.ui.tests.driver.Wizard;

/** A start is rehearsed in a real QEMU, and the wizard says what was seen and what that proves. */
final class RehearseWizardTest {
    private static final String IDE = "choice.0";
    private static final String SCSI = "choice.1";
    private static final String PICTURE = "payroll rehearsal.png";

    @TempDir
    private Path folder;

    private Console console;
    private Wizard wizard;

    @BeforeEach
    void begin() {
        console = Console.empty();
        wizard = new Wizard(console);
        console.act(() -> tasks().removeEnded());
    }

    @AfterEach
    void end() {
        console.closeDialogs();
        console.until("all work is done", () -> tasks().tasks().stream().allMatch(task -> task.state().isEnded()));
        console.act(() -> tasks().removeEnded());
        Console.empty();
    }

    private TaskList tasks() {
        return console.window().getService(TaskList.class);
    }

    private Path machine(byte[] sector) throws IOException {
        VhdBuilder.dynamic(8L << 20).sectors(0, sector).write(folder.resolve("payroll.vhd"));
        return VmcBuilder.machine("payroll").memory(64).disk(0, 0, "", ".\\payroll.vhd").write(folder);
    }

    /** Opens the wizard and answers its questions; the next page is the plan. */
    private void ask(Path machine, String controller) {
        console.open(folder);
        wizard.open("rehearse", machine, controller);
        wizard.choose(controller);
        wizard.next("choice.2"); // how long: three answers
    }

    private static void needQemu() {
        assumeTrue(DressRehearsal.isPossible(), "QEMU is not installed.");
    }

    @Test
    void aStopScreenIsSeenKeptAsAPictureAndExplained() throws IOException {
        needQemu();
        Path machine = machine(BootSector.blue("stop"));
        Map<String, String> before = Trial.files(folder);
        ask(machine, IDE);
        assertThat(wizard.plan()).isEqualTo("Rehearse");
        assertThat(console.ask(() -> console.control("plan.table", Table.class).getItem(0).getText(1)))
                .isEqualTo("payroll.vhd");
        assertThat(Trial.files(folder)).isEqualTo(before);
        assertThat(wizard.perform()).contains("blue screen", "The serial port said: stop", "0x0000007B");
        assertThat(Files.readAllBytes(folder.resolve(PICTURE))).startsWith(0x89, 'P', 'N', 'G');
        assertThat(Trial.files(folder)).containsAllEntriesOf(before).hasSize(before.size() + 1);
        assertThat(console.shows("end.file")).isTrue();
        wizard.close();
    }

    @Test
    void onScsiItIsSaidHowLittleThatProvesAndAnotherPictureGetsAnotherName() throws IOException {
        needQemu();
        Path machine = machine(BootSector.resetting("again"));
        Path first = Files.writeString(folder.resolve(PICTURE), "mine");
        ask(machine, SCSI);
        wizard.plan();
        assertThat(wizard.perform()).contains("started anew", "The serial port said: again", "no Adaptec AIC-7870");
        assertThat(folder.resolve("payroll rehearsal 2.png")).exists();
        assertThat(first).hasContent("mine");
    }

    @Test
    void whoHasSeenEnoughStopsItAndNothingIsLeft() throws IOException {
        needQemu();
        Path machine = machine(BootSector.printing("x"));
        Map<String, String> before = Trial.files(folder);
        ask(machine, IDE);
        wizard.plan();
        console.press("wizard.finish");
        console.until("it runs", () -> console.shows("end.words"));
        assertThat(console.ask(() -> console.control("wizard.finish", Button.class).getText()))
                .isNotEqualTo("Close");
        console.press("wizard.cancel");
        assertThat(wizard.outcome()).isNotBlank();
        assertThat(console.ask(() -> console.control("wizard.finish", Button.class).getText())).isEqualTo("Close");
        assertThat(console.shows("end.file")).isFalse();
        assertThat(Trial.files(folder)).isEqualTo(before);
    }

    @Test
    void aMachineWithoutADiskHasNothingToStartFrom() throws IOException {
        needQemu();
        ask(VmcBuilder.machine("payroll").memory(64).write(folder), IDE);
        assertThat(wizard.refusal()).contains("payroll.vmc has no hard disk that it could start from.");
    }

    @Test
    void withoutQemuItIsSaidWhatToInstall() throws IOException {
        assumeFalse(DressRehearsal.isPossible(), "QEMU is installed.");
        ask(machine(BootSector.printing("x")), IDE);
        assertThat(wizard.refusal()).contains("install qemu-system-i386");
    }
}
