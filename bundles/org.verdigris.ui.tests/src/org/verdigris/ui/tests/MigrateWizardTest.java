package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.operation.Trial;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.tests.driver.Console;

/** The wizard that moves a boot disk, from its first page to its last and back. */
final class MigrateWizardTest {
    private static final String PAYROLL = "hv-01/D/VMs/payroll/payroll.vmc";

    @TempDir
    private Path root;

    private Path folder;
    private Console console;
    private Path payroll;

    @BeforeEach
    void begin() throws IOException {
        folder = root.resolve("estate");
        ExampleEstate.write(folder);
        Files.writeString(folder.resolve("names.dialect"), """
                scsi.controller = hardware/pci_bus/scsi_adapter/scsi_controller
                scsi.controller.id = scsi_id
                scsi.controller.shared = shared
                scsi.controller.location = location
                """);
        Path file = folder.resolve("Labs.verdigris");
        Files.writeString(file, Files.readString(file).replaceFirst("\"version\": 1,",
                "\"version\": 1, \"dialect\": \"names.dialect\","));
        payroll = folder.resolve(PAYROLL);
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

    private void open(String machine) {
        console.begin("org.verdigris.ui.machine.migrate(file=" + folder.resolve(machine) + ")");
        console.until("the first page", () -> console.shows("migrate.TO_SCSI"));
    }

    private void next() {
        console.until("the way on", () -> console.control("wizard.next", Button.class).isEnabled());
        console.press("wizard.next");
    }

    private void choose(String id) {
        console.until("the choice " + id, () -> console.shows(id));
        console.act(() -> {
            Button button = console.control(id, Button.class);
            for (var other : button.getParent().getChildren()) {
                if (other instanceof Button radio && (radio.getStyle() & SWT.RADIO) != 0) {
                    radio.setSelection(radio == button);
                    radio.notifyListeners(SWT.Selection, new Event());
                }
            }
        });
    }

    private void takeOthers() {
        console.act(() -> {
            Button further = console.control("migrate.further", Button.class);
            further.setSelection(true);
            further.notifyListeners(SWT.Selection, new Event());
        });
    }

    private String text(String id) {
        return console.ask(() -> console.control(id, Label.class).getText());
    }

    private void untilLooked() {
        console.until("the findings", () -> console.shows("findings.table")
                && console.control("findings.table", Table.class).getItemCount() > 5);
    }

    private void untilPlanned() {
        console.until("the plan", () -> console.control("wizard.finish", Button.class).isEnabled());
    }

    @Test
    void theBootDiskGoesToScsiAndBackToTheByte() throws IOException {
        Map<String, String> before = Trial.files(folder);
        open(PAYROLL);
        takeOthers();
        next();
        untilLooked();
        assertThat(text("findings.verdict")).isEqualTo("The boot disk can be moved as it is.");
        next();
        choose("route.DIRECT");
        next();
        untilPlanned();
        String differences = console.ask(() -> console.control("plan.differences", StyledText.class).getText());
        assertThat(differences).contains("scsi_controller[@id=0]", "payroll-c.vhd");
        assertThat(console.shows("plan.drives.before")).isTrue();
        assertThat(Trial.files(folder)).isEqualTo(before);
        console.press("wizard.finish");
        console.until("the result", () -> console.shows("end.outcome"));
        assertThat(text("end.next.0")).contains("Start the machine");
        assertThat(console.shows("end.file")).isTrue();
        assertThat(console.ask(() -> console.control("wizard.finish", Button.class).getText())).isEqualTo("Close");
        console.press("wizard.finish");
        console.until("the estate is read again", () -> console.estate().reading().isEmpty());
        assertThat(payroll).content(StandardCharsets.UTF_16).contains("scsi_controller");
        Undo.of(payroll).getFirst().plan(Progress.none()).perform(Volume.local(), Progress.none());
        assertThat(Trial.files(folder)).isEqualTo(before);
    }

    @Test
    void backAndForthKeepsTheAnswersAndAnotherDirectionLooksAgain() {
        open(PAYROLL);
        takeOthers();
        next();
        untilLooked();
        next();
        choose("route.DIRECT");
        console.press("wizard.back");
        console.press("wizard.back");
        assertThat(console.ask(() -> console.control("migrate.further", Button.class).getSelection())).isTrue();
        next();
        next();
        console.until("the route", () -> console.shows("route.DIRECT"));
        assertThat(console.ask(() -> console.control("route.DIRECT", Button.class).getSelection())).isTrue();
        console.press("wizard.back");
        console.press("wizard.back");
        choose("migrate.TO_IDE");
        next();
        console.until("the other verdict", () -> console.shows("findings.verdict")
                && text("findings.verdict").contains("cannot be moved"));
        assertThat(console.ask(() -> console.control("wizard.next", Button.class).isEnabled())).isFalse();
    }

    @Test
    void aDiskThatWouldComeFirstStopsTheWizardUntilItGoesAlong() {
        open(PAYROLL);
        next();
        untilLooked();
        assertThat(console.ask(() -> console.control("wizard.next", Button.class).isEnabled())).isFalse();
        console.press("wizard.back");
        takeOthers();
        next();
        console.until("the way on", () -> console.control("wizard.next", Button.class).isEnabled());
    }

    @Test
    void theScriptsAreWrittenBesideTheMachineAndNothingElseChanges() throws IOException {
        Map<String, String> before = Trial.files(folder);
        open(PAYROLL);
        takeOthers();
        next();
        untilLooked();
        next();
        console.until("the route", () -> console.shows("route.SCRIPT"));
        next();
        untilPlanned();
        assertThat(console.ask(() -> console.control("wizard.finish", Button.class).getText()))
                .isEqualTo("Write Scripts");
        console.press("wizard.finish");
        console.until("the result", () -> console.shows("end.outcome"));
        assertThat(payroll.resolveSibling("payroll 2 move to SCSI.vbs")).exists();
        assertThat(Trial.files(folder)).containsAllEntriesOf(before);
        assertThat(text("end.next.0")).contains("cscript");
    }

    @Test
    void whatIsInTheWayIsListedFirstAndEndsTheWizard() {
        open("hv-01/D/VMs/dc01/dc01.vmc");
        next();
        untilLooked();
        assertThat(console.ask(() -> console.control("findings.table", Table.class).getItem(0).getText()))
                .startsWith("There are undo disks");
        assertThat(text("findings.todo")).contains("Merge them");
        assertThat(console.ask(() -> console.control("wizard.next", Button.class).isEnabled())).isFalse();
    }
}
