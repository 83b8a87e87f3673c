package org.verdigris.ui.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Event;
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
import org.verdigris.ui.tests.driver.Wizard;

/** The guided steps follow what the files of the machine show; nobody ticks anything. */
final class GuidePageTest {
    private static final int ADD_ADAPTER = 0;
    private static final int FIND_ADAPTER = 1;
    private static final int MOVE_DISK = 4;

    @TempDir
    private Path root;

    private Path folder;
    private Path machine;
    private Console console;
    private Wizard wizard;

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
        machine = folder.resolve("hv-02/D/VMs/training/training-1.vmc");
        console = Console.empty();
        wizard = new Wizard(console);
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

    private void openSteps() {
        wizard.open("migrate", machine, "migrate.TO_SCSI");
        wizard.next("findings.table");
        wizard.next("route.GUIDED");
        assertThat(console.ask(() -> console.control("route.GUIDED", Button.class).getSelection())).isTrue();
        wizard.next("guide.table");
        untilNow(ADD_ADAPTER);
    }

    private Table steps() {
        return console.control("guide.table", Table.class);
    }

    private void untilNow(int step) {
        console.until("the step " + step, () -> steps().getItemCount() == MOVE_DISK + 1
                && steps().isSelected(step) && !evidence().startsWith("The machine, its disks"));
    }

    private String evidence() {
        return wizard.text("guide.evidence");
    }

    private void select(int step) {
        console.act(() -> {
            steps().setSelection(step);
            steps().notifyListeners(SWT.Selection, new Event());
        });
    }

    /** As Virtual Server would after somebody has added the adapter. */
    private void addAdapter() throws IOException {
        String whole = Files.readString(machine, StandardCharsets.UTF_16);
        String adapted = whole.replace("</pci_bus>", "<scsi_adapter><scsi_controller id=\"0\">"
                + "<scsi_id type=\"integer\">7</scsi_id></scsi_controller></scsi_adapter></pci_bus>");
        assertThat(adapted).isNotEqualTo(whole);
        Files.writeString(machine, adapted, StandardCharsets.UTF_16);
    }

    @Test
    void theStepThatIsDueIsShownWithItsEvidenceAndTheCheatSheetSaysWhatToClick() throws IOException {
        Map<String, String> before = Trial.files(folder);
        openSteps();
        assertThat(evidence()).contains("add a SCSI adapter with the ID 7", "Neither the file nor the guest shows");
        select(MOVE_DISK);
        assertThat(evidence()).contains("move the boot disk to the adapter", "No disk is at SCSI 0:0 yet");
        console.act(() -> console.window().getShell().getDisplay().asyncExec(() -> console.press("guide.sheet")));
        console.until("the cheat sheet", () -> console.shows("script.text"));
        String sheet = console.ask(() -> console.control("script.text", Text.class).getText());
        assertThat(sheet).startsWith("training-1: boot disk from IDE to SCSI").contains("1. On the host: add a SCSI",
                "Device Manager", "C:\\Program Files\\Virtual Machine Additions", "0x0000007B", "5. On the host:");
        console.press("script.close");
        console.until("the steps again", () -> !console.shows("script.text") && console.shows("guide.table"));
        assertThat(Trial.files(folder)).isEqualTo(before);
    }

    @Test
    void whoLooksAgainSeesHowFarTheMachineHasComeMeanwhile() throws IOException {
        openSteps();
        select(MOVE_DISK);
        addAdapter();
        console.press("guide.again");
        untilNow(FIND_ADAPTER);
        assertThat(console.ask(() -> steps().getSelectionIndices())).containsExactly(FIND_ADAPTER);
        assertThat(evidence()).contains("let Windows find the adapter");
        select(ADD_ADAPTER);
        assertThat(evidence()).contains("The file of the machine shows an adapter.");
    }

    @Test
    void aMachineThatHasGoneMeanwhileIsToldInASentence() throws IOException {
        openSteps();
        Files.delete(machine);
        console.press("guide.again");
        console.until("what is wrong", () -> evidence().contains("training-1.vmc"));
        assertThat(evidence()).isNotEqualTo(machine.toString()).contains(" ").endsWith(".");
    }

    @Test
    void theScriptsForTheStepsAreWrittenAndTheFirstThingToDoIsToldFirst() throws IOException {
        Map<String, String> before = Trial.files(folder);
        openSteps();
        assertThat(wizard.plan()).isEqualTo("Write Scripts");
        assertThat(Trial.files(folder)).isEqualTo(before);
        wizard.perform();
        assertThat(wizard.text("end.next.0")).contains("first script").contains("adds the SCSI adapter");
        assertThat(machine.resolveSibling("training-1 1 add adapter.vbs")).exists();
        assertThat(machine.resolveSibling("training-1 2 move to SCSI.vbs")).exists();
        assertThat(Trial.files(folder)).containsAllEntriesOf(before);
    }
}
