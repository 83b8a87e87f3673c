package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.operation.Trial;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.tests.driver.Console;

/** The page of all boot disks, and what begins at a machine: guided steps, a rehearsal, the way to another product. */
final class BootDisksTest {
    private static final String PAYROLL = "hv-01/D/VMs/payroll/payroll.vmc";

    @TempDir
    private Path root;

    private Path folder;
    private Console console;

    @BeforeEach
    void begin() throws IOException {
        folder = root.resolve("estate");
        ExampleEstate.write(folder);
        console = Console.empty();
        console.act(() -> tasks().removeEnded());
        console.open(folder);
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

    private void openPage() {
        console.command("org.verdigris.ui.bootDisks");
        console.until("the page", () -> console.shows("boot.table"));
    }

    private void lookAtAll() {
        console.press("boot.look");
        console.until("all are looked at",
                () -> console.control("boot.count", Label.class).getText().contains("ready"));
    }

    private List<String> machines() {
        return console.ask(() -> List.of(console.control("boot.table", Table.class).getItems()).stream()
                .map(item -> item.getText(0)).toList());
    }

    private List<String> rows() {
        return console.ask(() -> Stream.of(console.control("boot.table", Table.class).getItems())
                .map(item -> IntStream.range(0, item.getParent().getColumnCount()).mapToObj(item::getText)
                        .collect(Collectors.joining("|")))
                .toList());
    }

    private String text(String id) {
        return console.ask(() -> console.control(id, Label.class).getText());
    }

    private void choose(String id) {
        console.until("the choice " + id, () -> console.shows(id));
        console.act(() -> {
            for (Control other : console.control(id, Button.class).getParent().getChildren()) {
                if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0) {
                    radio.setSelection(radio == console.control(id, Button.class));
                    radio.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
    }

    private void next() {
        console.until("the way on", () -> console.control("wizard.next", Button.class).isEnabled());
        console.press("wizard.next");
    }

    private void finish() {
        console.until("the plan", () -> console.control("wizard.finish", Button.class).isEnabled());
        console.press("wizard.finish");
        console.until("the result", () -> console.shows("end.outcome"));
    }

    @Test
    void allMachinesGetAVerdictWithItsReason() {
        openPage();
        assertThat(machines()).contains("payroll", "dc01", "scanner");
        assertThat(console.ask(() -> console.control("boot.move", Button.class).isEnabled())).isFalse();
        lookAtAll();
        assertThat(text("boot.count")).contains("1 ready");
        assertThat(rows())
                .anySatisfy(row -> assertThat(row).startsWith("payroll|").contains("|Ready|", "payroll-c.vhd"))
                .anySatisfy(row -> assertThat(row).startsWith("dc01|").contains("|Cannot be moved|", "undo"));
    }

    @Test
    void verdictAndFilterLeaveThoseThatAreMeant() {
        openPage();
        lookAtAll();
        console.act(() -> {
            Combo verdict = console.control("boot.verdict", Combo.class);
            verdict.select(1);
            verdict.notifyListeners(SWT.Selection, new Event());
        });
        assertThat(machines()).containsExactly("payroll");
        console.act(() -> {
            Combo verdict = console.control("boot.verdict", Combo.class);
            verdict.select(0);
            verdict.notifyListeners(SWT.Selection, new Event());
        });
        console.act(() -> console.control("boot.filter", Text.class).setText("training"));
        console.until("the filter", () -> machines().equals(List.of("training-1", "training-2")));
    }

    @Test
    void thoseThatAreReadyAreMovedTogether() throws IOException {
        openPage();
        lookAtAll();
        Map<String, String> before = Trial.files(folder);
        console.pressButton("Move those that are ready\u2026");
        console.until("the wizard", () -> console.shows("wizard.next"));
        next();
        next();
        next();
        console.until("the plan", () -> console.control("wizard.finish", Button.class).isEnabled());
        assertThat(Trial.files(folder)).isEqualTo(before);
        console.press("wizard.finish");
        console.until("the end of the task", () -> !tasks().tasks().isEmpty()
                && tasks().tasks().getFirst().state().isEnded());
        assertThat(folder.resolve(PAYROLL).resolveSibling("payroll.migration.log")).exists();
        assertThat(folder.resolve(PAYROLL).resolveSibling("payroll 2 move to SCSI.vbs")).exists();
    }

    @Test
    void theGuidedStepsAreReadFromTheFiles() {
        console.begin("org.verdigris.ui.machine.migrate(file=" + folder.resolve("hv-02/D/VMs/training/training-1.vmc")
                + ")");
        console.until("the first page", () -> console.shows("migrate.TO_SCSI"));
        next();
        console.until("the findings", () -> console.shows("findings.table")
                && console.control("findings.table", Table.class).getItemCount() > 5);
        assertThat(text("findings.verdict")).contains("guided");
        next();
        next();
        console.until("the first step, which is the next one", () -> console.shows("guide.evidence")
                && text("guide.evidence").contains("Neither the file nor the guest shows an adapter yet."));
        next();
        console.until("the plan", () -> console.control("wizard.finish", Button.class).isEnabled());
    }

    @Test
    void aMachineGoesOnIntoAFolderOfItsOwn() throws IOException {
        Map<String, String> before = Trial.files(folder);
        console.begin("org.verdigris.ui.machine.onward(file=" + folder.resolve(PAYROLL) + ")");
        choose("choice.4");
        next();
        next();
        finish();
        console.press("wizard.finish");
        Path target = folder.resolve(PAYROLL).resolveSibling("payroll for Hyper-V");
        assertThat(target.resolve("payroll.ps1")).content(StandardCharsets.UTF_8).contains("New-VM");
        assertThat(target.resolve("payroll-c.vhd")).exists();
        assertThat(Trial.files(folder)).containsAllEntriesOf(before);
    }

    @Test
    void aRehearsalSaysHowFarItGotOrWhatItLacks() throws IOException {
        Map<String, String> before = Trial.files(folder);
        console.begin("org.verdigris.ui.machine.rehearse(file=" + folder.resolve(PAYROLL) + ")");
        next();
        choose("choice.2");
        next();
        if (Files.isExecutable(Path.of("/usr/bin/qemu-system-i386"))) {
            finish();
            assertThat(text("end.outcome")).contains("PIIX3");
            assertThat(folder.resolve(PAYROLL).resolveSibling("payroll rehearsal.png")).exists();
            console.press("wizard.finish");
        } else {
            console.until("the reason", () -> console.shows("plan.failure"));
        }
        assertThat(Trial.files(folder)).containsAllEntriesOf(before);
    }
}
