package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.rehearse.DressRehearsal;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.operation.Trial;

import com.google.gson.JsonObject;

/** {@code migrate}: boot disks of the example estate go to SCSI and back. */
final class MigrateTest {

    @TempDir
    private Path folder;
    private Path estate;
    private Path payroll;

    @BeforeEach
    void lay() throws IOException {
        estate = folder.resolve("estate");
        ExampleEstate.write(estate);
        payroll = estate.resolve("hv-01/D/VMs/payroll/payroll.vmc");
    }

    private void learn() throws IOException {
        Files.writeString(estate.resolve("names.dialect"), """
                scsi.controller = hardware/pci_bus/scsi_adapter/scsi_controller
                scsi.controller.id = scsi_id
                scsi.controller.shared = shared
                scsi.controller.location = location
                """);
        Path file = estate.resolve("Labs.verdigris");
        Files.writeString(file, Files.readString(file).replaceFirst("\"version\": 1,",
                "\"version\": 1, \"dialect\": \"names.dialect\","));
    }

    @Test
    void aLookTellsEveryFindingAndTheVerdict() {
        CommandRun run = CommandRun.of("migrate", "check", payroll);
        assertThat(run.error()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("✓ The machine starts from payroll-c.vhd at IDE 0:0.", "msvmscsi",
                "▲ Other disks on IDE", "The boot disk can be moved.", "--route script");
        JsonObject json = CommandRun.of("migrate", "check", payroll, "--json").json();
        assertThat(json.get("verdict").getAsString()).isEqualTo("ready");
        assertThat(json.get("to").getAsString()).isEqualTo("SCSI 0:0");
        assertThat(json.getAsJsonArray("findings")).hasSizeGreaterThan(10);
    }

    @Test
    void whatCannotBeMovedEndsWithOne() {
        CommandRun run = CommandRun.of("migrate", "check", estate.resolve("hv-01/D/VMs/dc01/dc01.vmc"));
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("✖ There are undo disks", "The boot disk cannot be moved.");
        CommandRun apply = CommandRun.of("migrate", "apply", estate.resolve("hv-01/D/VMs/dc01/dc01.vmc"));
        assertThat(apply.code()).isEqualTo(3);
        assertThat(apply.error()).contains("dc01.vmc", "undo disks");
    }

    @Test
    void aMachineGoesToScsiAndBackToTheByte() throws IOException {
        learn();
        Map<String, String> before = Trial.files(estate);
        CommandRun plan = CommandRun.of("migrate", "plan", payroll, "--route", "direct", "--further-disks", "--estate",
                estate);
        assertThat(plan.error()).isEmpty();
        assertThat(plan.out()).contains("Move the boot disk of payroll to SCSI", "payroll.vmc", "names.dialect");
        assertThat(Trial.files(estate)).isEqualTo(before);
        JsonObject done = CommandRun.of("migrate", "apply", payroll, "--route", "direct", "--further-disks",
                "--estate", estate, "--json").json();
        assertThat(done.getAsJsonArray("moves")).hasSize(2);
        assertThat(Path.of(done.get("log").getAsString())).exists();
        assertThat(CommandRun.of("migrate", "check", payroll, "--estate", estate).out()).contains("on SCSI already");
        CommandRun rollback = CommandRun.of("migrate", "rollback", payroll, "--estate", estate);
        assertThat(rollback.error()).isEmpty();
        assertThat(Trial.files(estate)).isEqualTo(before);
        assertThat(CommandRun.of("migrate", "rollback", payroll).error()).contains("nothing to take back");
    }

    @Test
    void theScriptIsShownOrWritten() throws IOException {
        assertThat(CommandRun.of("migrate", "script", payroll, "--further-disks").out())
                .contains("MoveDisk 0, 0, 0, 1, 0, 0");
        assertThat(CommandRun.of("migrate", "script", payroll, "--step", "back", "--further-disks").out())
                .contains("MoveDisk 1, 0, 0, 0, 0, 0");
        Path file = folder.resolve("prepare.vbs");
        CommandRun run = CommandRun.of("migrate", "script", payroll, "--step", "prepare", "--output", file);
        assertThat(run.error()).isEmpty();
        assertThat(new String(Files.readAllBytes(file), StandardCharsets.UTF_16)).contains("AddAdapter")
                .doesNotContain("MoveDisk 0");
        assertThat(CommandRun.of("migrate", "script", payroll, "--step", "prepare", "--output", file).code())
                .isEqualTo(3);
        assertThat(CommandRun.of("migrate", "script", payroll, "--step", "forth").code()).isEqualTo(2);
    }

    @Test
    void aFolderIsATableOfVerdicts() {
        CommandRun run = CommandRun.of("migrate", "plan", estate);
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).contains("payroll.vmc", "after-guided-steps", "cannot", "unreadable", ", 1 ready.");
        CommandRun ready = CommandRun.of("migrate", "plan", estate, "--verdict", "ready", "--csv");
        assertThat(ready.out()).contains("payroll.vmc,ready,").doesNotContain("dc01.vmc");
        assertThat(CommandRun.of("migrate", "plan", estate, "--json").json().getAsJsonArray("machines"))
                .hasSizeGreaterThan(10);
        assertThat(CommandRun.of("migrate", "plan", estate, "--verdict", "maybe").error()).contains("maybe",
                "after-guided-steps");
    }

    @Test
    void ofAFolderThoseAreMovedThatAreReady() throws IOException {
        Map<String, String> before = Trial.files(estate);
        CommandRun dry = CommandRun.of("migrate", "apply", estate, "--further-disks", "--dry-run");
        assertThat(dry.code()).isZero();
        assertThat(Trial.files(estate)).isEqualTo(before);
        CommandRun run = CommandRun.of("migrate", "apply", estate, "--further-disks", "--keep-going", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("\"done\"", "\"left\"");
        assertThat(payroll.resolveSibling("payroll 2 move to SCSI.vbs")).exists();
        assertThat(Trial.files(estate)).containsAllEntriesOf(before);
    }

    @Test
    void howFarAMachineHasComeIsTold() throws IOException {
        Path training = estate.resolve("hv-02/D/VMs/training/training-1.vmc");
        assertThat(CommandRun.of("migrate", "guide", training).out()).contains("▶ On the host: add a SCSI adapter",
                "· Start the machine");
        assertThat(CommandRun.of("migrate", "guide", training, "--json").json().getAsJsonArray("steps")).hasSize(5);
        Path sheet = folder.resolve("sheet.txt");
        assertThat(CommandRun.of("migrate", "guide", training, "--cheat-sheet", sheet).code()).isZero();
        assertThat(sheet).content().contains("Device Manager");
        assertThat(CommandRun.of("migrate", "guide", training, "--cheat-sheet", sheet).code()).isEqualTo(3);
    }

    @Test
    void aStartIsRehearsedAndTheDiskStaysAsItIs() throws IOException {
        assumeTrue(DressRehearsal.isPossible(), "QEMU is not installed.");
        Map<String, String> before = Trial.files(estate);
        Path picture = folder.resolve("screen.png");
        CommandRun run = CommandRun.of("migrate", "rehearse", payroll, "--to", "ide", "--seconds", "20", "--screenshot",
                picture, "--json");
        assertThat(run.error()).isEmpty();
        assertThat(run.json().get("stage").getAsString()).isNotEmpty();
        assertThat(run.json().get("readBytes").getAsLong()).isPositive();
        assertThat(picture).exists();
        assertThat(Trial.files(estate)).isEqualTo(before);
        assertThat(CommandRun.of("migrate", "rehearse", payroll, "--seconds", "0").code()).isEqualTo(2);
    }

    @Test
    void aMachineIsTakenOn() throws IOException {
        Path target = folder.resolve("next");
        CommandRun dry = CommandRun.of("export", payroll, "--to", "hyper-v", "--output", target, "--dry-run");
        assertThat(dry.error()).isEmpty();
        assertThat(dry.out()).contains("Take payroll on to Hyper-V", "payroll.ps1", "Virtual Machine Additions");
        assertThat(target).doesNotExist();
        JsonObject done = CommandRun.of("export", estate.resolve("hv-02/D/VMs/training/training-1.vmc"), "--to",
                "libvirt", "--output", target, "--network", "Training=default", "--json").json();
        assertThat(done.getAsJsonArray("files")).hasSize(3);
        assertThat(target.resolve("training-1.xml")).content().contains("network=\"default\"");
        assertThat(CommandRun.of("export", payroll, "--to", "mars", "--output", target).error()).contains("mars",
                "hyper-v");
        assertThat(CommandRun.of("export", estate.resolve("hv-01/D/VMs/dc01/dc01.vmc"), "--to", "qemu", "--output",
                folder.resolve("dc")).error()).contains("undo disks");
    }

    @Test
    void wrongWordsAreWrongUsage() {
        assertThat(CommandRun.of("migrate", "check", payroll, "--to", "usb").code()).isEqualTo(2);
        assertThat(CommandRun.of("migrate", "plan", payroll, "--route", "scenic").error()).contains("scenic",
                "offline");
        assertThat(CommandRun.of("migrate").code()).isEqualTo(2);
        assertThat(CommandRun.of("migrate", "check", folder.resolve("no.vmc")).error()).contains("no.vmc");
    }
}
