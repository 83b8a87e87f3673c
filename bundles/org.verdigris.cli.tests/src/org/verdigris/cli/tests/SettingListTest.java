package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;

/** {@code vmc list} gives the settings of a file, for the eye and for programs. */
final class SettingListTest {

    @TempDir
    private Path folder;

    @Test
    void everySettingIsListedInTheOrderOfTheFile() throws IOException {
        Path machine = VmcBuilder.machine("payroll").disk(0, 0, "D:\\c.vhd", ".\\c.vhd").write(folder);
        List<String> keys = ConfigurationFile.read(machine).settings().stream().map(Setting::key)
                .map(Object::toString).toList();
        CommandRun run = CommandRun.of("vmc", "list", machine);
        assertThat(run.code()).isZero();
        assertThat(run.out().lines().skip(1).map(line -> line.split(" ")[0])).containsExactlyElementsOf(keys);
        assertThat(jsonKeys(CommandRun.of("vmc", "list", machine, "--json"))).containsExactlyElementsOf(keys);
    }

    @Test
    void aPatternChoosesByPartOfTheKeyOrByWildcards() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        assertThat(CommandRun.of("vmc", "list", machine, "RAM").out()).isEqualTo("""
                KEY                                       TYPE     VALUE
                hardware/memory/ram_size                  integer  128
                hardware/pci_bus/video_adapter/vram_size  integer  8
                """);
        assertThat(CommandRun.of("vmc", "list", machine, "*/memory/r?m_size").out().lines().skip(1))
                .containsExactly("hardware/memory/ram_size  integer  128");
        assertThat(CommandRun.of("vmc", "list", machine, "memory/r?m_size").out()).isEmpty();
    }

    @Test
    void thatNothingFitsIsSaidAndNoFailure() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        assertThat(CommandRun.of("vmc", "list", machine, "[x").error())
                .isEqualTo(machine + " has no setting whose key fits \"[x\"; without a pattern all are listed.\n");
        CommandRun json = CommandRun.of("vmc", "list", machine, "xyz", "--json");
        assertThat(json.code()).isZero();
        assertThat(json.json().getAsJsonArray("settings")).isEmpty();
    }

    @Test
    void longBytesAreCutForTheEyeOnly() throws IOException {
        Path machine = VmcBuilder.machine("payroll").setting("hardware/bios/cmos", "bytes", "AB".repeat(242))
                .write(folder);
        assertThat(CommandRun.of("vmc", "list", machine, "cmos").out()).contains("AB".repeat(32) + "… (242 bytes)\n")
                .doesNotContain("AB".repeat(33));
        assertThat(CommandRun.of("vmc", "list", machine, "cmos", "--json").out()).contains("AB".repeat(242));
    }

    @Test
    void nothingInAValueCanBreakTheTable() throws IOException {
        Path machine = VmcBuilder.machine("payroll").notes("a\nb").write(folder);
        assertThat(CommandRun.of("vmc", "list", machine, "notes").out().lines().skip(1))
                .containsExactly("settings/notes  string  a⏎b");
    }

    @Test
    void theDocumentTellsWhatIsKnownAboutASetting() throws IOException {
        Path machine = VmcBuilder.machine("payroll").setting("labs/owner", "string", "Źółć").write(folder);
        JsonObject document = CommandRun.of("vmc", "list", machine, "--json").json();
        assertThat(document.get("kind").getAsString()).isEqualTo("settings");
        assertThat(document.get("of").getAsString()).isEqualTo("machine");
        assertThat(document.get("path").getAsString()).isEqualTo(machine.toString());
        JsonObject memory = setting(document, "hardware/memory/ram_size");
        assertThat(memory.get("value").getAsString()).isEqualTo("128");
        assertThat(memory.get("type").getAsString()).isEqualTo("integer");
        assertThat(memory.get("unit").getAsString()).isEqualTo("MB");
        assertThat(memory.get("minimum").getAsLong()).isEqualTo(4);
        assertThat(memory.get("maximum").getAsLong()).isEqualTo(3712);
        assertThat(memory.get("edit").getAsString()).isEqualTo("yes");
        JsonObject own = setting(document, "labs/owner");
        assertThat(own.get("value").getAsString()).isEqualTo("Źółć");
        assertThat(own.has("meaning")).isFalse();
    }

    @Test
    void settingsOfNetworksAreListedToo() throws IOException {
        Path network = VncBuilder.network("LAN").gateway(22).write(folder);
        assertThat(jsonKeys(CommandRun.of("vmc", "list", network, "--json")))
                .contains("settings/gateway", "settings/id");
        assertThat(CommandRun.of("vmc", "list", folder).code()).isEqualTo(3);
    }

    private static List<String> jsonKeys(CommandRun run) {
        JsonArray settings = run.json().getAsJsonArray("settings");
        return StreamSupport.stream(settings.spliterator(), false)
                .map(setting -> setting.getAsJsonObject().get("key").getAsString()).toList();
    }

    private static JsonObject setting(JsonObject document, String key) {
        return StreamSupport.stream(document.getAsJsonArray("settings").spliterator(), false)
                .map(JsonElement::getAsJsonObject).filter(each -> each.get("key").getAsString().equals(key))
                .findFirst().orElseThrow();
    }
}
