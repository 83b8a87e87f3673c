package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** {@code verdigris scan} tells the reader what is in folders, in several ways, and whether it is well. */
final class ScanTest {

    @TempDir
    private Path folder;

    @Test
    void aSoundEstateIsToldCompletely() throws IOException {
        SampleEstate.sound(folder);
        CommandRun run = scan("--map", "D:\\VMs=" + folder);
        assertThat(run.code()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(stable(run.out())).isEqualTo("""
                ESTATE
                  FOLDER
                  0 hosts, 2 machines, 3 disks, 1 network
                  3 MB in disk files, 83 MB promised to guests
                  0 errors, 0 warnings, 0 pieces of advice

                Machines
                  payroll
                    File                  FOLDER/payroll.vmc
                    File size             SIZE
                    Changed               TIME
                    Memory                512 MB
                    Created by            Microsoft Virtual PC 2007 6.0.192.0
                    Last written by       Microsoft Virtual PC 2007 6.0.192.0
                    Notes                 Month end⏎only
                    IDE 0:0               hard disk FOLDER/child.vhd (differencing, 40 MB, file 3.5 KB)
                    IDE 1:0               CD/DVD drive D: of the host
                    Network 0             LAN, address 00-03-FF-00-00-01
                    Starts with the host  if it was running when the host stopped
                    Undo disks            no
                  web
                    File                  FOLDER/web.vmc
                    File size             SIZE
                    Changed               TIME
                    Memory                128 MB
                    Created by            Microsoft Virtual PC 2007 6.0.192.0
                    Last written by       Microsoft Virtual PC 2007 6.0.192.0
                    IDE 0:0               hard disk FOLDER/web.vhd (fixed, 3 MB, file 3 MB)
                    Network 0             LAN, address 00-03-FF-00-00-02
                    Starts with the host  if it was running when the host stopped
                    Undo disks            no

                Disks
                  base.vhd  dynamically expanding
                  │ File              FOLDER/base.vhd
                  │ File size         2.5 KB (2560 bytes)
                  │ Changed           TIME
                  │ Capacity          40 MB (41943040 bytes)
                  │ Geometry (C/H/S)  963/5/17
                  │ Id                11111111-2222-3333-4444-555555555555
                  │ Created           TIME, by "vs  " (1.0, Wi2k)
                  │ Blocks            0 of 20 allocated, 2 MB each; table at byte 1536
                  │ Checksums         right
                  └─child.vhd  differencing
                      File              FOLDER/child.vhd
                      File size         3.5 KB (3584 bytes)
                      Changed           TIME
                      Capacity          40 MB (41943040 bytes)
                      Geometry (C/H/S)  963/5/17
                      Id                aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee
                      Created           TIME, by "vs  " (1.0, Wi2k)
                      Blocks            0 of 20 allocated, 2 MB each; table at byte 1536
                      Checksums         right
                      Parent            FOLDER/base.vhd
                      Parent id         11111111-2222-3333-4444-555555555555
                      Parent name       base.vhd
                      Parent locator    W2ru .\\base.vhd (at byte 2048, 20 of 512 bytes)
                      Parent locator    W2ku D:\\VMs\\base.vhd (at byte 2560, 30 of 512 bytes)
                      Used by           payroll (IDE 0:0)
                  web.vhd  fixed
                    File              FOLDER/web.vhd
                    File size         3 MB (3146240 bytes)
                    Changed           TIME
                    Capacity          3 MB (3145728 bytes)
                    Geometry (C/H/S)  90/4/17
                    Id                00000000-0000-0001-0000-000000000002
                    Created           TIME, by "vs  " (1.0, Wi2k)
                    Checksums         right
                    Used by           web (IDE 0:0)

                Networks
                  LAN
                    File            FOLDER/LAN.vnc
                    File size       510 bytes
                    Changed         TIME
                    Id              00D67AACDFC2499DBD9222F7A0A29D54
                    Binding number  22
                    Machines        payroll, web

                ✓ No problems were found.
                """);
    }

    @Test
    void aBriefReportHasOneLineForEachThing() throws IOException {
        SampleEstate.sound(folder);
        CommandRun run = scan("--brief");
        assertThat(run.code()).isZero();
        assertThat(stable(run.out())).isEqualTo("""
                ESTATE
                  FOLDER
                  0 hosts, 2 machines, 3 disks, 1 network
                  3 MB in disk files, 83 MB promised to guests
                  0 errors, 0 warnings, 0 pieces of advice

                  MACHINE  MEMORY MB  DRIVES  NETWORKS  FILE
                  payroll        512       2  LAN       FOLDER/payroll.vmc
                  web            128       1  LAN       FOLDER/web.vmc

                  DISK         TYPE                   CAPACITY  FILE SIZE  USED BY            FILE
                  base.vhd     dynamically expanding     40 MB     2.5 KB                     FOLDER/base.vhd
                  └─child.vhd  differencing              40 MB     3.5 KB  payroll (IDE 0:0)  FOLDER/child.vhd
                  web.vhd      fixed                      3 MB       3 MB  web (IDE 0:0)      FOLDER/web.vhd

                  NETWORK  ADAPTERS  FILE
                  LAN             2  FOLDER/LAN.vnc

                ✓ No problems were found.
                """);
    }

    @Test
    void problemsComeWithTheirPlaceAndWhatToDoAndMakeTheExitCodeOne() throws IOException {
        Path machine = VmcBuilder.machine("payroll").disk(0, 0, "", ".\\gone.vhd").write(folder);
        CommandRun run = scan("--problems");
        assertThat(run.code()).isEqualTo(1);
        List<String> lines = run.out().lines().toList();
        assertThat(lines.get(0)).isEqualTo("Problems");
        assertThat(lines.get(1)).startsWith("  ✖ ").contains("payroll").contains("gone.vhd")
                .endsWith(" [missing-disk]");
        assertThat(lines.get(2)).startsWith("    " + machine + "  hardware/pci_bus/ide_adapter/ide_controller[@id=0]");
        assertThat(lines.get(3)).startsWith("    → ").endsWith(".");
        assertThat(scan("--quiet")).isEqualTo(new CommandRun(1, "", ""));
        assertThat(scan().out()).contains("IDE 0:0 ").contains("hard disk .\\gone.vhd (not found)");
    }

    @Test
    void adviceAloneIsNoProblem() throws IOException {
        SampleEstate.sound(folder);
        VhdBuilder.fixed(3 << 20).id(new UUID(3, 4)).write(folder.resolve("unused.vhd"));
        CommandRun run = scan("--problems");
        assertThat(run.out()).contains("ℹ ").contains("[orphan-disk]").doesNotContain("✖").doesNotContain("▲");
        assertThat(run.code()).isZero();
    }

    @Test
    void aSoundEstateIsQuiet() throws IOException {
        SampleEstate.sound(folder);
        assertThat(scan("-q")).isEqualTo(new CommandRun(0, "", ""));
        assertThat(scan("-p")).isEqualTo(new CommandRun(0, "✓ No problems were found.\n", ""));
    }

    @Test
    void anEmptyFolderHasNothingAndNothingWrong() {
        CommandRun run = scan();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("0 machines, 0 disks, 0 networks").doesNotContain("Machines\n");
    }

    @Test
    void aParentThatIsGoneIsShownAtItsChild() throws IOException {
        SampleEstate.sound(folder);
        Files.delete(folder.resolve("base.vhd"));
        CommandRun run = scan();
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).containsPattern("Parent +base.vhd \\(not found\\)");
    }

    @Test
    void whatBelongsToOthersIsSetAsideAndWhatIsBrokenIsNot() throws IOException {
        Files.writeString(folder.resolve("server.vnc"), "[connection]\nhost=server\n");
        Files.writeString(folder.resolve("broken.vmc"), "<?xml version=\"1.0\"?><preferences><hardware>");
        CommandRun run = scan();
        assertThat(run.code()).isEqualTo(1);
        assertThat(stable(run.out()))
                .contains("Set aside, because they belong to other programs\n  FOLDER/server.vnc\n")
                .containsPattern("Unreadable +FOLDER/broken.vmc, line 1: ").contains("[unreadable-machine]");
    }

    @Test
    void longNamesAreNeverCutAndLeaveOtherLinesAlone() throws IOException {
        String longName = "a machine with a name as long as only a committee could make it ".repeat(3) + "end";
        VmcBuilder.machine(longName).write(folder);
        VmcBuilder.machine("Lohnbüro-給与計算").write(folder);
        VmcBuilder.machine("web").write(folder);
        List<String> lines = scan("-b").out().lines().filter(line -> line.endsWith(".vmc") || line.contains("MACHINE"))
                .toList();
        assertThat(lines).anySatisfy(line -> assertThat(line).startsWith("  " + longName + "  "));
        assertThat(lines).contains("  web                      128       0  " + folder.resolve("web.vmc"),
                "  Lohnbüro-給与計算        128       0  " + folder.resolve("Lohnbüro-給与計算.vmc"));
    }

    @Test
    void severalFoldersMakeOneEstate() throws IOException {
        VmcBuilder.machine("a").write(folder.resolve("one"));
        VmcBuilder.machine("b").write(folder.resolve("two"));
        CommandRun run = CommandRun.of("scan", "--no-cache", folder.resolve("one"), folder.resolve("two"));
        assertThat(run.out()).contains("2 machines").contains(folder.resolve("one") + ", " + folder.resolve("two"));
    }

    @Test
    void anEstateFileNamesWhatIsSearched() throws IOException {
        SampleEstate.sound(folder.resolve("vms"));
        Path estate = folder.resolve("labs.verdigris");
        new EstateDefinition("Labs", Optional.empty(), List.of(folder.resolve("vms")), Map.of(), List.of())
                .save(estate);
        assertThat(CommandRun.of("scan", estate, "--no-cache", "-b").out()).startsWith("Labs\n").contains("2 machines");
        CommandRun run = scan("-b");
        assertThat(run.out()).as("the folder stands for its only estate file").startsWith("Labs\n");
        assertThat(run.error()).isEqualTo("The estate file " + estate + " says what is scanned.\n");
        assertThat(scan("-q").error()).isEmpty();
        Files.copy(estate, folder.resolve("other.verdigris"));
        run = scan("-b");
        assertThat(run.out()).startsWith(folder.getFileName() + "\n");
        assertThat(run.error()).isEqualTo(folder + " holds 2 estate files, so the folder itself is scanned; "
                + "name one of the files to scan that estate.\n");
    }

    @Test
    void whatIsReadThroughADialectIsMarkedAsNotConfirmed() throws IOException {
        VmcBuilder.machine("a").adapter("", "LAN", "0003FF000001").setting("settings/cpu/weight", "integer", "250")
                .setting("settings/cpu/reserve", "integer", "10").setting("settings/start/delay", "integer", "30")
                .setting("settings/account", "string", "LABS\\runner")
                .setting("hardware/pci_bus/ethernet_adapter/ethernet_controller[@id=0]/address_dynamic", "boolean",
                        "true")
                .setting("hardware/bus/scsi[@id=0]/location[@id=3]/drive_type", "integer", "1")
                .setting("hardware/bus/scsi[@id=0]/location[@id=3]/pathname/relative", "string", ".\\data.vhd")
                .write(folder.resolve("vms"));
        VncBuilder.network("LAN").id(SampleEstate.NETWORK_ID).setting("settings/dhcp/enabled", "boolean", "true")
                .write(folder.resolve("vms"));
        Files.writeString(folder.resolve("own.properties"), """
                cpu.weight = settings/cpu/weight
                cpu.reserve = settings/cpu/reserve
                start.delay = settings/start/delay
                runas.account = settings/account
                nic.mac.dynamic = address_dynamic
                scsi.controller = hardware/bus/scsi
                scsi.controller.location = location
                dhcp = settings/dhcp
                dhcp.enabled = enabled
                """);
        Files.writeString(folder.resolve("labs.verdigris"),
                "{\"version\": 1, \"folders\": [\"vms\"], \"dialect\": \"own.properties\"}");
        assertThat(scan().out()).containsPattern("CPU weight +250 \\(layout not confirmed\\)\n")
                .containsPattern("CPU reserve +10% \\(layout not confirmed\\)\n")
                .containsPattern("Start delay +30 s \\(layout not confirmed\\)\n")
                .containsPattern("Runs as +LABS.runner \\(layout not confirmed\\)\n")
                .containsPattern("Network 0 +LAN, .*, given by the product \\(layout not confirmed\\)\n")
                .containsPattern("SCSI 0:3 +hard disk .*data.vhd \\(not found\\) \\(layout not confirmed\\)\n")
                .containsPattern("DHCP +yes \\(layout not confirmed\\)\n")
                .containsPattern("Memory +128 MB\n");
        JsonObject machine = scan("--json").json().getAsJsonArray("machines").get(0).getAsJsonObject();
        assertThat(machine.getAsJsonArray("unconfirmed").asList()).extracting(JsonElement::getAsString)
                .containsExactlyInAnyOrder("scsiControllers", "startDelaySeconds", "runAsAccount", "cpuWeight",
                        "cpuReservePercent");
        Files.writeString(folder.resolve("own.properties"), "cpu.wait = x\n");
        assertThat(scan("-p")).satisfies(run -> assertThat(run.code()).isEqualTo(1))
                .extracting(CommandRun::out).asString().contains("own.properties").contains("[unreadable-dialect]");
    }

    @Test
    void aPathThatTheSentenceNamesIsNotRepeated() throws IOException {
        Path broken = Files.writeString(folder.resolve("broken.vmc"), "<?xml version=\"1.0\"?><preferences>");
        assertThat(scan("-p").out()).containsOnlyOnce(broken.toString());
    }

    @Test
    void theBriefReportKnowsTheUsersOfUndoDisks() throws IOException {
        SampleEstate.sound(folder);
        Files.move(folder.resolve("child.vhd"), folder.resolve("undo.vud"));
        VmcBuilder.machine("payroll").disk(0, 0, "", ".\\base.vhd")
                .undoDisk(0, 0, "", ".\\undo.vud").write(folder);
        assertThat(scan("-b").out()).contains("payroll (undo disk of IDE 0:0)");
    }

    @Test
    void whatCannotBeSearchedIsRefused() throws IOException {
        Path missing = folder.resolve("missing");
        assertRefused(CommandRun.of("scan", missing), missing + " does not exist; check the spelling of the path.");
        Path machine = VmcBuilder.machine("web").write(folder);
        assertRefused(CommandRun.of("scan", machine), machine + " is neither a folder nor an estate file; name the "
                + "folder that holds it, or use \"verdigris show\" for a single file.");
        Path estate = Files.writeString(folder.resolve("labs.verdigris"), "{}");
        assertRefused(CommandRun.of("scan", folder, estate), estate + " is an estate file, which is scanned alone; "
                + "leave the other paths away or name folders only.");
        Path broken = Files.writeString(folder.resolve("labs.verdigris"), "{ this is no estate");
        CommandRun run = CommandRun.of("scan", broken);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).startsWith("verdigris: ").contains("labs.verdigris").hasLineCount(1);
    }

    private static void assertRefused(CommandRun run, String sentence) {
        assertThat(run).isEqualTo(new CommandRun(3, "", "verdigris: " + sentence + "\n"));
    }

    private CommandRun scan(Object... options) {
        Object[] arguments = new Object[options.length + 3];
        arguments[0] = "scan";
        arguments[1] = folder;
        arguments[2] = "--no-cache";
        System.arraycopy(options, 0, arguments, 3, options.length);
        return CommandRun.of(arguments);
    }

    /** The report without what is different in every run and on every computer. */
    private String stable(String report) {
        return report.replace(folder.toString(), "FOLDER").replaceFirst(folder.getFileName().toString(), "ESTATE")
                .replaceAll("\\d{4}-\\d\\d-\\d\\d \\d\\d:\\d\\d:\\d\\d", "TIME")
                .replaceAll("(File size +)1\\d\\.\\d KB", "$1SIZE");
    }
}
