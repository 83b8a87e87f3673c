package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.testing.vmc.VmcBuilder;

/** Settings of many machines from the command line. */
final class VmSetTest {

    private static final String MEMORY = "hardware/memory/ram_size";
    private static final String NOTES = "settings/notes";

    @TempDir
    private Path folder;

    private final List<Path> machines = new ArrayList<>();

    @BeforeEach
    void machines() throws IOException {
        for (String name : List.of("a", "b", "c")) {
            machines.add(VmcBuilder.machine(name).memory(name.equals("c") ? 128 : 256)
                    .write(Files.createDirectory(folder.resolve(name))));
        }
    }

    private static String text(Path machine, String key) throws IOException {
        return ConfigurationFile.read(machine).setting(SettingKey.parse(key)).map(Setting::text).orElse(null);
    }

    @Test
    void allMachinesBelowAFolderAreChangedAndTakenBackAtOnce() throws IOException {
        byte[] before = Files.readAllBytes(machines.get(2));
        CommandRun run = CommandRun.of("vm", "set", MEMORY + "=512", NOTES + "=two words", folder);
        assertThat(run.error()).isEmpty();
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("Change 2 settings of 3 machines",
                "hardware/memory/ram_size becomes \"512\"; it was \"128\".", "disk undo");
        for (Path machine : machines) {
            assertThat(text(machine, MEMORY)).isEqualTo("512");
            assertThat(text(machine, NOTES)).isEqualTo("two words");
        }
        assertThat(CommandRun.of("disk", "undo", machines.getFirst()).code()).isZero();
        assertThat(Files.readAllBytes(machines.get(2))).isEqualTo(before);
    }

    @Test
    void conditionsAndDryRun() throws IOException {
        CommandRun run = CommandRun.of("vm", "set", MEMORY + "=512", folder, "--where", MEMORY + "=128", "--dry-run");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("c.vmc").doesNotContain("a.vmc");
        assertThat(text(machines.get(2), MEMORY)).isEqualTo("128");
        assertThat(CommandRun.of("vm", "set", MEMORY + "=256", folder, "--where", MEMORY + "=256").out())
                .contains("othing");
        assertThat(CommandRun.of("vm", "set", MEMORY + "=256", folder, "--where", "memory").code()).isEqualTo(2);
    }

    @Test
    void aMachineThatRunsIsHeldBackUnlessForced() throws IOException {
        Files.write(machines.getFirst().resolveSibling("a.vsv"), new byte[10]);
        CommandRun run = CommandRun.of("vm", "set", MEMORY + "=512", folder);
        assertThat(run.code()).isEqualTo(1);
        assertThat(run.out()).contains("a.vmc").contains("shut the machine down");
        assertThat(text(machines.getFirst(), MEMORY)).isEqualTo("256");
        assertThat(text(machines.get(1), MEMORY)).isEqualTo("512");
        assertThat(CommandRun.of("vm", "set", MEMORY + "=512", machines.getFirst()).code()).isEqualTo(3);
        assertThat(CommandRun.of("vm", "set", MEMORY + "=512", machines.getFirst(), "--force").code()).isZero();
        assertThat(text(machines.getFirst(), MEMORY)).isEqualTo("512");
    }

    @Test
    void keysWithNumbersAreUnderstoodAndUnknownOnesNeedAType() throws IOException {
        String port = "hardware/super_io/serial_port[@id=0]/port_type";
        assertThat(CommandRun.of("vm", "set", port + "=2", machines.getFirst()).code()).isZero();
        assertThat(text(machines.getFirst(), port)).isEqualTo("2");
        assertThat(CommandRun.of("vm", "set", "contoso/owner=Labs", machines.getFirst()).code()).isEqualTo(3);
        assertThat(CommandRun.of("vm", "set", "contoso/owner=Labs", machines.getFirst(), "--type", "string").code())
                .isZero();
        assertThat(CommandRun.of("vm", "set", "--remove", "contoso/owner", machines.getFirst()).code()).isZero();
        assertThat(text(machines.getFirst(), "contoso/owner")).isNull();
    }

    @Test
    void whatIsMissingOrIllegalIsTold() {
        assertThat(CommandRun.of("vm").code()).isEqualTo(2);
        assertThat(CommandRun.of("vm", "set", MEMORY + "=512").code()).isEqualTo(2);
        assertThat(CommandRun.of("vm", "set", folder).code()).isEqualTo(2);
        assertThat(CommandRun.of("vm", "set", MEMORY + "=512", folder.resolve("gone")).error()).contains("not there");
        assertThat(CommandRun.of("vm", "set", MEMORY + "=5000", folder).error()).contains("3712");
        assertThat(CommandRun.of("vm", "set", MEMORY + "=512", folder, "--type", "text").code()).isEqualTo(2);
    }
}
