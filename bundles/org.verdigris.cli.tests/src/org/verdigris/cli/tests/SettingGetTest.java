package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

/** {@code vmc get} gives the value of one setting and nothing else. */
final class SettingGetTest {

    private static final String MEMORY = "hardware/memory/ram_size";

    @TempDir
    private Path folder;

    @Test
    void theValueIsTheWholeOutput() throws IOException {
        Path machine = VmcBuilder.machine("payroll").memory(512).write(folder);
        assertThat(CommandRun.of("vmc", "get", machine, MEMORY)).isEqualTo(new CommandRun(0, "512\n", ""));
    }

    @Test
    void numberedElementsAreAddressedByTheirId() throws IOException {
        Path machine = VmcBuilder.machine("payroll").disk(0, 0, "D:\\VMs\\c.vhd", ".\\c.vhd")
                .disk(1, 0, "D:\\VMs\\d.vhd", ".\\d.vhd").write(folder);
        assertThat(CommandRun.of("vmc", "get", machine,
                "hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=0]/pathname/absolute").out())
                .isEqualTo("D:\\VMs\\d.vhd\n");
    }

    @Test
    void valuesOfEveryAlphabetArriveAsUtf8() throws IOException {
        Path machine = VmcBuilder.machine("Lohnbüro-給与").notes("Übergabe: Źółć\nzweite Zeile 🖥").write(folder);
        assertThat(CommandRun.of("vmc", "get", machine, "settings/notes").out())
                .isEqualTo("Übergabe: Źółć\nzweite Zeile 🖥\n");
    }

    @Test
    void onAScreenAValueCannotMoveTheCursor() throws IOException {
        Path machine = VmcBuilder.machine("payroll").notes("one\ntwo \u0085").write(folder);
        assertThat(CommandRun.watched(Map.of(), "vmc", "get", machine, "settings/notes").out())
                .isEqualTo("one⏎two \uFFFD\n");
        assertThat(CommandRun.of("vmc", "get", machine, "settings/notes").out()).isEqualTo("one\ntwo \u0085\n");
    }

    @Test
    void settingsOfNetworksAreReadToo() throws IOException {
        Path network = VncBuilder.network("LAN").gateway(22).write(folder);
        assertThat(CommandRun.of("vmc", "get", network, "settings/gateway").out()).isEqualTo("22\n");
    }

    @Test
    void aKeyThatIsNotThereIsRefusedWithSimilarOnes() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        assertRefused(CommandRun.of("vmc", "get", machine, "memory/ram_size"),
                machine + " has no setting memory/ram_size; similar ones are hardware/memory/ram_size.");
        assertRefused(CommandRun.of("vmc", "get", machine, "a/b"),
                machine + " has no setting a/b; \"verdigris vmc list\" shows those it has.");
    }

    @Test
    void aMissingFileIsRefused() {
        Path missing = folder.resolve("missing.vmc");
        assertRefused(CommandRun.of("vmc", "get", missing, MEMORY), missing + " does not exist; check the path.");
    }

    @Test
    void aFolderIsRefused() {
        assertRefused(CommandRun.of("vmc", "get", folder, MEMORY),
                folder + " is a folder; name the .vmc or .vnc file in it.");
    }

    @Test
    void aFileOfAnotherProgramIsRefused() throws IOException {
        Path viewer = Files.writeString(folder.resolve("server.vnc"), "[connection]\nhost=server\nport=5900\n");
        CommandRun run = CommandRun.of("vmc", "get", viewer, MEMORY);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).startsWith("verdigris: " + viewer + " is not a configuration of a virtual machine");
    }

    @Test
    void aBrokenFileIsRefusedWithTheLine() throws IOException {
        Path broken = folder.resolve("broken.vmc");
        String text = VmcBuilder.machine("broken").text();
        Files.write(broken, ("\uFEFF" + text.substring(0, text.length() / 2)).getBytes(StandardCharsets.UTF_16LE));
        CommandRun run = CommandRun.of("vmc", "get", broken, MEMORY);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).startsWith("verdigris: " + broken + ", line ").hasLineCount(1);
    }

    private static void assertRefused(CommandRun run, String sentence) {
        assertThat(run).isEqualTo(new CommandRun(3, "", "verdigris: " + sentence + "\n"));
    }
}
