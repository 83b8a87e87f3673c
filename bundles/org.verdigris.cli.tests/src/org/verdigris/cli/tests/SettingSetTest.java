package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.model.settings.Setting;
import org.verdigris.model.settings.SettingType;
import org.verdigris.testing.corpus.Corpus;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

/** {@code vmc set} changes one leaf and nothing else, keeps what was, and refuses what would do harm. */
final class SettingSetTest {

    private static final String MEMORY = "hardware/memory/ram_size";
    private static final String STATE = "settings/configuration/saved_state/path/";

    @TempDir
    private Path folder;

    @Test
    void oneLeafChangesAndTheOldBytesAreKept() throws IOException {
        Path machine = VmcBuilder.machine("payroll").memory(256).notes("a\nb").write(folder);
        byte[] before = Files.readAllBytes(machine);
        CommandRun run = CommandRun.of("vmc", "set", machine, MEMORY, "512");
        assertThat(run.code()).isZero();
        assertThat(run.out()).isEqualTo("""
                hardware/memory/ram_size: "256" → "512"
                %s was written; what it was before is in %s.bak.
                """.formatted(machine, machine));
        assertThat(run.error()).contains("at your own risk").contains("turned off and not saved").hasLineCount(1);
        assertThat(backup(machine)).hasBinaryContent(before);
        assertThat(machine).hasBinaryContent(VmcBuilder.machine("payroll").memory(512).notes("a\nb").bytes());
    }

    @Test
    void changingThereAndBackGivesTheSameBytes() throws IOException {
        Path machine = VmcBuilder.machine("payroll").memory(256).write(folder);
        byte[] before = Files.readAllBytes(machine);
        CommandRun.of("vmc", "set", machine, MEMORY, "512");
        CommandRun.of("vmc", "set", machine, MEMORY, "256");
        assertThat(machine).hasBinaryContent(before);
    }

    @Test
    void inEveryRealFileExactlyOneLeafChanges() throws IOException {
        Corpus corpus = Corpus.find().orElse(null);
        assumeTrue(corpus != null, "the corpus is not here");
        List<Path> machines = new ArrayList<>();
        try (Stream<Path> files = Files.list(corpus.root().resolve("vmc"))) {
            files.filter(Files::isRegularFile).forEach(machines::add);
        }
        assertThat(machines).isNotEmpty();
        for (Path original : machines) {
            Path copy = Files.write(folder.resolve(original.getFileName()), Files.readAllBytes(original));
            List<Setting> before = ConfigurationFile.read(copy).settings();
            assertThat(CommandRun.of("vmc", "set", copy, "settings/shutdown/prompt", "true").code()).isZero();
            assertThat(CommandRun.of("vmc", "set", copy, MEMORY, "1000").code()).isZero();
            List<Setting> after = new ArrayList<>(ConfigurationFile.read(copy).settings());
            after.removeAll(before);
            assertThat(after).extracting(setting -> setting.key().toString()).contains(MEMORY)
                    .isSubsetOf(MEMORY, "settings/shutdown/prompt");
        }
    }

    @Test
    void aTryShowsTheChangeAndLeavesTheFile() throws IOException {
        Path machine = VmcBuilder.machine("payroll").memory(256).write(folder);
        byte[] before = Files.readAllBytes(machine);
        CommandRun run = CommandRun.of("vmc", "set", "--dry-run", machine, MEMORY, "512");
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("hardware/memory/ram_size: \"256\" → \"512\"\n")
                .endsWith(machine + " was left as it is, because this was only tried.\n");
        assertUntouched(machine, before);
    }

    @Test
    void theSameValueAgainDoesNotTouchTheFile() throws IOException {
        Path machine = VmcBuilder.machine("payroll").memory(256).write(folder);
        byte[] before = Files.readAllBytes(machine);
        CommandRun run = CommandRun.of("vmc", "set", machine, MEMORY, "256");
        assertThat(run).isEqualTo(new CommandRun(0,
                "hardware/memory/ram_size is \"256\" already; " + machine + " was left as it is.\n", ""));
        assertUntouched(machine, before);
    }

    @Test
    void aKnownSettingThatIsMissingIsCreatedWithItsType() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        CommandRun run = CommandRun.of("vmc", "set", machine, "settings/notes", "Für die Lohnabrechnung");
        assertThat(run.out()).startsWith("settings/notes: absent → \"Für die Lohnabrechnung\"\n");
        assertThat(CommandRun.of("vmc", "get", machine, "settings/notes").out()).isEqualTo("Für die Lohnabrechnung\n");
    }

    @Test
    void anUnknownSettingIsCreatedOnlyWithAType() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        byte[] before = Files.readAllBytes(machine);
        assertRefused(CommandRun.of("vmc", "set", machine, "labs/owner", "Ann"),
                machine + " was left as it is: labs/owner is not in the file and not a known setting; "
                        + "give its type to create it.");
        assertUntouched(machine, before);
        assertThat(CommandRun.of("vmc", "set", machine, "labs/owner", "Ann", "--type", "string").code()).isZero();
        assertThat(CommandRun.of("vmc", "get", machine, "labs/owner").out()).isEqualTo("Ann\n");
    }

    @Test
    void aValueMayBeEmptyOrBeginWithADash() throws IOException {
        Path machine = VmcBuilder.machine("payroll").notes("old").write(folder);
        assertThat(CommandRun.of("vmc", "set", machine, "settings/notes", "--", "--debug").code()).isZero();
        assertThat(CommandRun.of("vmc", "get", machine, "settings/notes").out()).isEqualTo("--debug\n");
        assertThat(CommandRun.of("vmc", "set", machine, "settings/notes", "").code()).isZero();
        assertThat(CommandRun.of("vmc", "get", machine, "settings/notes").out()).isEqualTo("\n");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "hardware/memory/ram_size | abc | \"abc\" is not a whole number from 0 to 4294967295.",
            "hardware/memory/ram_size | -5x | \"-5x\" is not a whole number from 0 to 4294967295.",
            "hardware/memory/ram_size | 3 | The number must be 4 to 3712 MB, not 3.",
            "hardware/memory/ram_size | 3713 | The number must be 4 to 3712 MB, not 3713.",
            "settings/undo_drives/enabled | yes | \"yes\" is neither true nor false.",
            "settings/startup/automatic/type | 7 | The number 7 has no known meaning here"})
    void aValueThatDoesNotFitIsRefused(String key, String value, String reason) throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        byte[] before = Files.readAllBytes(machine);
        CommandRun run = CommandRun.of("vmc", "set", machine, key, "--", value);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).startsWith("verdigris: " + machine + " was left as it is: " + key + ": " + reason)
                .hasLineCount(1);
        assertUntouched(machine, before);
    }

    @Test
    void anotherTypeThanThatOfTheSettingIsRefused() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        byte[] before = Files.readAllBytes(machine);
        assertThat(CommandRun.of("vmc", "set", machine, MEMORY, "512", "--type", "string").code()).isEqualTo(3);
        assertUntouched(machine, before);
    }

    @Test
    void theTypesOfTheCommandAreThoseOfTheFiles() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        for (SettingType type : SettingType.values()) {
            String value = switch (type) {
                case STRING -> "x";
                case INTEGER -> "1";
                case BOOLEAN -> "true";
                case BYTES -> "AB";
            };
            assertThat(CommandRun.of("vmc", "set", machine, "labs/" + type.xmlName(), value, "--type", type.xmlName())
                    .code()).isZero();
        }
    }

    @Test
    void whatTheProductKeepsForItselfNeedsForce() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        byte[] before = Files.readAllBytes(machine);
        String key = "hardware/bios/time_bytes";
        String value = "00005900230002010109";
        assertRefused(CommandRun.of("vmc", "set", machine, key, value),
                key + " is kept by the product for itself, so " + machine
                        + " was left as it is; add --force if you are sure.");
        assertUntouched(machine, before);
        assertThat(CommandRun.of("vmc", "set", machine, key, value, "--force").code()).isZero();
        assertThat(CommandRun.of("vmc", "get", machine, key).out()).isEqualTo(value + "\n");
    }

    @Test
    void aMachineWithSavedStateIsRefusedUnlessForced() throws IOException {
        Path machine = VmcBuilder.machine("payroll").savedState("D:\\VMs\\payroll\\PayRoll.vsv", "").write(folder);
        byte[] before = Files.readAllBytes(machine);
        Path state = Files.createFile(folder.resolve("payroll.vsv"));
        CommandRun run = CommandRun.of("vmc", "set", machine, MEMORY, "512");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).startsWith("verdigris: " + machine + " has a saved state (" + state + ")");
        assertUntouched(machine, before);
        assertThat(CommandRun.of("vmc", "set", machine, MEMORY, "512", "--force").code()).isZero();
    }

    @Test
    void aMachineThatRunsIsRefusedUnlessForced() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        byte[] before = Files.readAllBytes(machine);
        Path state = Files.createFile(folder.resolve("payroll.vsv"));
        CommandRun run = CommandRun.of("vmc", "set", machine, MEMORY, "512");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.error()).startsWith("verdigris: " + machine + " runs or did not end properly, because " + state);
        assertUntouched(machine, before);
        assertThat(CommandRun.of("vmc", "set", machine, MEMORY, "512", "--force").code()).isZero();
    }

    @Test
    void aSavedStateIsAlsoFoundThroughAMapping() throws IOException {
        Path states = Files.createDirectories(folder.resolve("elsewhere/states"));
        Files.createFile(states.resolve("p.vsv"));
        Path machine = VmcBuilder.machine("payroll").savedState("E:\\states\\p.vsv", "").write(folder);
        assertThat(CommandRun.of("vmc", "set", machine, MEMORY, "512", "-n").code()).isZero();
        assertThat(CommandRun.of("vmc", "set", machine, MEMORY, "512", "-n", "--map",
                "E:=" + folder.resolve("elsewhere")).code()).isEqualTo(3);
    }

    @Test
    void aSavedStateThatIsNotThereIsOnlyMentioned() throws IOException {
        Path machine = VmcBuilder.machine("payroll").savedState("D:\\VMs\\p.vsv", ".\\p.vsv").write(folder);
        CommandRun run = CommandRun.of("vmc", "set", machine, MEMORY, "512");
        assertThat(run.code()).isZero();
        assertThat(run.error()).startsWith(machine + " names a saved state that was not found (D:\\VMs\\p.vsv)");
        Path empty = VmcBuilder.machine("web").savedState("", "").write(folder);
        assertThat(CommandRun.of("vmc", "set", empty, MEMORY, "512").error()).doesNotContain("saved state that");
        assertThat(CommandRun.of("vmc", "get", empty, STATE + "absolute").out()).isEqualTo("\n");
    }

    @Test
    void settingsOfNetworksAreChangedToo() throws IOException {
        Path network = VncBuilder.network("LAN").gateway(22).write(folder);
        assertThat(CommandRun.of("vmc", "set", network, "settings/gateway", "23").code()).isZero();
        assertThat(network).hasBinaryContent(VncBuilder.network("LAN").gateway(23).bytes());
    }

    @Test
    void aReadOnlyFileIsRefused() throws IOException {
        Path machine = VmcBuilder.machine("payroll").write(folder);
        byte[] before = Files.readAllBytes(machine);
        assertThat(machine.toFile().setReadOnly()).isTrue();
        CommandRun run = CommandRun.of("vmc", "set", machine, MEMORY, "512");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).as("a change that was not made is not told").isEmpty();
        assertThat(run.error()).startsWith("verdigris: " + machine + " is read-only");
        assertUntouched(machine, before);
    }

    @Test
    void missingFilesAndFoldersAreRefused() {
        assertThat(CommandRun.of("vmc", "set", folder.resolve("x.vmc"), MEMORY, "512").error())
                .isEqualTo("verdigris: " + folder.resolve("x.vmc") + " does not exist; check the path.\n");
        assertThat(CommandRun.of("vmc", "set", folder, MEMORY, "512").code()).isEqualTo(3);
    }

    private void assertUntouched(Path machine, byte[] before) throws IOException {
        assertThat(machine).hasBinaryContent(before);
        assertThat(backup(machine)).doesNotExist();
    }

    private static Path backup(Path machine) {
        return machine.resolveSibling(machine.getFileName() + ".bak");
    }

    private static void assertRefused(CommandRun run, String sentence) {
        assertThat(run).isEqualTo(new CommandRun(3, "", "verdigris: " + sentence + "\n"));
    }
}
