package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.operation.Trial;

/** {@code vm new}, {@code vm clone} and {@code vm move}, each with the way back that it tells. */
final class MachineTest {

    private static final String DISK = "hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=0]/pathname/";

    @TempDir
    private Path folder;
    private Path estate;
    private Path machines;

    @BeforeEach
    void lay() throws IOException {
        estate = folder.resolve("estate");
        ExampleEstate.write(estate);
        machines = estate.resolve("hv-01/D/VMs");
    }

    private static String setting(Path machine, String key) {
        return CommandRun.of("vmc", "get", machine, key).out().strip();
    }

    private static String script(Path file) throws IOException {
        return new String(Files.readAllBytes(file), StandardCharsets.UTF_16);
    }

    private void assertTakenBack(Path machine, Map<String, String> before) throws IOException {
        assertThat(CommandRun.of("disk", "undo", machine).error()).isEmpty();
        assertThat(Trial.files(estate)).isEqualTo(before);
    }

    @Test
    void aNewMachineIsMadeAsTheProfileSaysAndTakenBack() throws IOException {
        Map<String, String> before = Trial.files(estate);
        CommandRun run = CommandRun.of("vm", "new", "mail", "--in", machines, "--profile", "windows-2000",
                "--network", "lan", "--estate", estate);
        assertThat(run.error()).isEmpty();
        assertThat(run.code()).isZero();
        Path machine = machines.resolve("mail/mail.vmc");
        assertThat(run.out()).startsWith("New machine mail\n").contains("make folder", "not confirmed",
                "D:\\VMs\\mail\\mail.vmc", "Done: New machine mail.", "verdigris disk undo " + machine);
        assertThat(setting(machine, "hardware/memory/ram_size")).isEqualTo("256");
        assertThat(setting(machine, DISK + "absolute")).isEqualTo("D:\\VMs\\mail\\mail.vhd");
        assertThat(setting(machine,
                "hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/virtual_network/name"))
                .isEqualTo("LAN");
        assertTakenBack(machine, before);
    }

    @Test
    void aTryTellsThePlanAndWritesNothing() throws IOException {
        Map<String, String> before = Trial.files(estate);
        CommandRun run = CommandRun.of("vm", "new", "mail", "--in", machines, "-n", "--json");
        assertThat(run.code()).isZero();
        assertThat(run.json().getAsJsonArray("steps")).hasSize(3);
        assertThat(CommandRun.of("vm", "clone", machines.resolve("intranet/intranet.vmc"), "extranet", "-n").code())
                .isZero();
        assertThat(CommandRun.of("vm", "move", machines.resolve("intranet/intranet.vmc"), "--name", "extranet", "-n")
                .out()).contains("move").doesNotContain("Done");
        assertThat(Trial.files(estate)).isEqualTo(before);
        assertThat(CommandRun.of("vm", "new", "mail", "--in", machines, "--json").code()).isEqualTo(2);
    }

    @Test
    void theFirstDiskIsWhatTheOptionsSay() throws IOException {
        assertThat(CommandRun.of("vm", "new", "a", "--in", machines, "--disk", "64K", "--disk-type", "fixed").code())
                .isZero();
        assertThat(machines.resolve("a/a.vhd")).hasSize((64 << 10) + 512);
        assertThat(CommandRun.of("vm", "new", "b", "--in", machines, "--disk", "none", "--no-cd").code()).isZero();
        assertThat(machines.resolve("b/b.vhd")).doesNotExist();
        Path free = estate.resolve("attic/old-crm-export.vhd");
        assertThat(CommandRun.of("vm", "new", "c", "--in", machines, "--disk", free).code()).isZero();
        assertThat(setting(machines.resolve("c/c.vmc"), DISK + "relative")).endsWith("attic\\old-crm-export.vhd");
        assertThat(CommandRun.of("vm", "new", "d", "--in", machines, "--parent", machines.resolve("a/a.vhd")).out())
                .contains("must not be written to any more");
        for (Object[] wrong : new Object[][] {{"--disk", "1G", "--parent", free}, {"--disk", "none", "--disk-type",
                "fixed"}, {"--disk-type", "raw"}, {"--profile", "amiga"}, {"--disk", "9999T"}}) {
            Object[] words = new Object[5 + wrong.length];
            System.arraycopy(new Object[] {"vm", "new", "e", "--in", machines}, 0, words, 0, 5);
            System.arraycopy(wrong, 0, words, 5, wrong.length);
            assertThat(CommandRun.of(words).code()).describedAs(wrong[1].toString()).isEqualTo(2);
        }
    }

    @Test
    void aNetworkThatIsNotKnownIsRefusedWithThoseThatAre() {
        CommandRun run = CommandRun.of("vm", "new", "mail", "--in", machines, "--network", "WAN", "--estate", estate);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).contains("WAN", "Internal network, LAN");
        assertThat(CommandRun.of("vm", "new", "mail", "--in", machines, "--network", "WAN").error())
                .contains("--estate");
    }

    @Test
    void theScriptMakesTheMachineOnTheHostInstead() throws IOException {
        Path script = folder.resolve("mail.vbs");
        CommandRun run = CommandRun.of("vm", "new", "mail", "--in", machines, "--profile", "windows-2003",
                "--network", "LAN", "--estate", estate, "--notes", "say \"hello\"", "--script", script);
        assertThat(run.error()).isEmpty();
        assertThat(script(script)).contains("Set machine = server.CreateVirtualMachine(\"mail\", \"D:\\VMs\\mail\")",
                "server.CreateDynamicVirtualHardDisk(\"D:\\VMs\\mail\\mail.vhd\", 16384)", "machine.Memory = 512",
                "machine.AddHardDiskConnection \"D:\\VMs\\mail\\mail.vhd\", 0, 0, 0",
                "server.FindVirtualNetwork(\"LAN\")", "machine.Notes = \"say \"\"hello\"\"\"");
        assertThat(machines.resolve("mail")).doesNotExist();
        assertThat(CommandRun.of("vm", "new", "mail", "--in", machines, "--script", script, "--map",
                "D:\\VMs=" + machines).error()).contains("exists already");
        assertThat(CommandRun.of("vm", "new", "mail", "--in", folder, "--script", folder.resolve("x.vbs")).error())
                .contains("mapping");
        assertThat(CommandRun.of("vm", "new", "mail", "--in", machines, "--script", folder.resolve("y.vbs"), "-n",
                "--map", "D:\\VMs=" + machines).out()).contains("CreateVirtualMachine");
        assertThat(folder.resolve("y.vbs")).doesNotExist();
    }

    @Test
    void aMachineIsClonedDiskByDiskAndTheHostTold() throws IOException {
        Map<String, String> before = Trial.files(estate);
        Path script = folder.resolve("salary.vbs");
        CommandRun run = CommandRun.of("vm", "clone", machines.resolve("payroll/payroll.vmc"), "salary", "--disk",
                "payroll-c.vhd=share", "--disk", "PAYROLL-D.VHD=skip", "--estate", estate, "--script", script);
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).contains("Sysprep", "stays as it is from now on", "Done: Copy payroll to salary.");
        Path copy = machines.resolve("salary/salary.vmc");
        assertThat(setting(copy, DISK + "relative")).isEqualTo(".\\salary-c.vhd");
        assertThat(setting(machines.resolve("payroll/payroll.vmc"), DISK + "relative"))
                .isEqualTo(".\\payroll-c-1.vhd");
        assertThat(script(script)).contains("server.RegisterVirtualMachine(\"\", \"D:\\VMs\\salary\\salary.vmc\")");
        assertTakenBack(copy, before);
    }

    @Test
    void wrongWordsAboutDisksAreNamed() {
        Path machine = machines.resolve("payroll/payroll.vmc");
        CommandRun word = CommandRun.of("vm", "clone", machine, "salary", "--disk", "steal");
        assertThat(word.code()).isEqualTo(2);
        assertThat(word.error()).contains("copy, whole, child, share, skip");
        CommandRun disk = CommandRun.of("vm", "clone", machine, "salary", "--disk", "x.vhd=copy");
        assertThat(disk.code()).isEqualTo(3);
        assertThat(disk.error()).contains("payroll-c.vhd, payroll-d.vhd");
    }

    @Test
    void aMachineIsMovedAndRenamedAndTakenBack() throws IOException {
        Map<String, String> before = Trial.files(estate);
        Path script = folder.resolve("move.vbs");
        CommandRun run = CommandRun.of("vm", "move", machines.resolve("dc01/dc01.vmc"), "--to",
                estate.resolve("hv-01/D/dc"), "--name", "dc02", "--estate", estate, "--script", script);
        assertThat(run.error()).isEmpty();
        Path moved = estate.resolve("hv-01/D/dc/dc02.vmc");
        assertThat(setting(moved, DISK + "absolute")).isEqualTo("D:\\dc\\dc02.vhd");
        assertThat(script(script)).contains("server.FindVirtualMachine(\"dc01\")",
                "server.UnregisterVirtualMachine machine", "\"D:\\dc\\dc02.vmc\"");
        assertTakenBack(moved, before);
        assertThat(CommandRun.of("vm", "move", machines.resolve("dc01/dc01.vmc")).code()).isEqualTo(2);
    }

    @Test
    void whatMustNotBeDoneIsRefusedWithTheReason() {
        CommandRun saved = CommandRun.of("vm", "move",
                estate.resolve("hv-03/E/Virtual Machines/archive/archive.vmc"), "--name", "x");
        assertThat(saved.code()).isEqualTo(3);
        assertThat(saved.error()).contains("saved state");
        assertThat(CommandRun.of("vm", "new", "PAYROLL", "--in", machines, "--estate", estate).error())
                .contains("payroll");
        assertThat(CommandRun.of("vm", "new", "a:b", "--in", machines).error()).contains("\"a:b\"");
        assertThat(CommandRun.of("vm").code()).isEqualTo(2);
    }
}
