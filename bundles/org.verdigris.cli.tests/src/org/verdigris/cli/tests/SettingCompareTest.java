package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

import com.google.gson.JsonObject;

/** {@code vmc compare} tells what two files have different, and whether anything is. */
final class SettingCompareTest {

    @TempDir
    private Path folder;

    @Test
    void filesWithTheSameSettingsAreSaidToBeTheSame() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        Path backup = Files.copy(machine, folder.resolve("payroll.vmc.bak"));
        CommandRun run = CommandRun.of("vmc", "compare", machine, backup);
        assertThat(run.code()).isZero();
        assertThat(run.out())
                .matches("\\Q" + machine + " and " + backup + "\\E have the same \\d+ settings with the same "
                        + "values\\.\n");
    }

    @Test
    void differencesAreListedWithBothValues() throws IOException {
        Path one = VmcBuilder.machine("one").memory(256).setting("labs/owner", "string", "Ada").write(folder);
        Path other = VmcBuilder.machine("other").memory(512).write(folder);
        CommandRun run = CommandRun.of("vmc", "compare", one, other);
        assertThat(run.code()).isOne();
        assertThat(run.out()).containsPattern("hardware/memory/ram_size +256 +512\n")
                .containsPattern("labs/owner +Ada +–\n").doesNotContain("vram_size")
                .contains(one + " and " + other + " differ in ");
    }

    @Test
    void whatTellsOneMachineFromOthersIsMarked() throws IOException {
        Path one = VmcBuilder.machine("one").setting("hardware/bios/bios_serial_number", "string", "1").write(folder);
        Path other = VmcBuilder.machine("other").setting("hardware/bios/bios_serial_number", "string", "2")
                .write(folder);
        assertThat(CommandRun.of("vmc", "compare", one, other).out())
                .containsPattern("hardware/bios/bios_serial_number +1 +2 +usually different\n");
    }

    @Test
    void equalSettingsAreListedWhenAskedFor() throws IOException {
        Path one = VmcBuilder.machine("one").memory(256).write(folder);
        Path other = VmcBuilder.machine("other").memory(512).write(folder);
        assertThat(CommandRun.of("vmc", "compare", one, other, "--all").out())
                .containsPattern("(?m)^\\* +hardware/memory/ram_size +256 +512$")
                .containsPattern("(?m)^ +hardware/pci_bus/video_adapter/vram_size +8 +8$");
    }

    @Test
    void programsGetADocument() throws IOException {
        Path one = VmcBuilder.machine("one").memory(256).setting("labs/owner", "string", "Ada").write(folder);
        Path other = VmcBuilder.machine("other").memory(512).write(folder);
        CommandRun run = CommandRun.of("vmc", "compare", one, other, "--json");
        assertThat(run.code()).isOne();
        JsonObject memory = setting(run.json(), "hardware/memory/ram_size");
        assertThat(memory.get("left").getAsString()).isEqualTo("256");
        assertThat(memory.get("right").getAsString()).isEqualTo("512");
        assertThat(memory.get("meaning").getAsString()).isNotBlank();
        JsonObject own = setting(run.json(), "labs/owner");
        assertThat(own.get("left").getAsString()).isEqualTo("Ada");
        assertThat(own.has("right")).isFalse();
    }

    private static JsonObject setting(JsonObject document, String key) {
        return document.getAsJsonArray("settings").asList().stream().map(each -> each.getAsJsonObject())
                .filter(each -> each.get("key").getAsString().equals(key)).findFirst().orElseThrow();
    }

    @Test
    void aMachineAndANetworkAreNotCompared() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        Path network = VncBuilder.network("LAN").write(folder);
        assertThat(CommandRun.of("vmc", "compare", machine, network)).isEqualTo(new CommandRun(3, "", "verdigris: "
                + machine + " and " + network + " were not compared, because one is a machine and the other a network; "
                + "name two of a kind.\n"));
    }
}
