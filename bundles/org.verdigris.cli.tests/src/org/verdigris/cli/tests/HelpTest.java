package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The command explains itself wherever it is asked to. */
final class HelpTest {

    /** An option or an argument with nothing behind it and nothing below it. */
    private static final Pattern UNEXPLAINED = Pattern.compile("(?m)^ {2,6}[-A-Z\\[][^ ]*(, --[^ ]+)?\\n(?! {20})");

    @ParameterizedTest
    @MethodSource("org.verdigris.cli.tests.CommandTree#all")
    void everyCommandExplainsItselfItsOptionsAndItsArguments(String command) {
        CommandRun run = CommandRun.of(words(command, "--help"));
        assertThat(run.code()).isZero();
        assertThat(run.error()).isEmpty();
        assertThat(run.out()).doesNotStartWith("Usage").contains("Usage: " + ("verdigris " + command).strip())
                .contains("--debug").contains("--help");
        assertThat(UNEXPLAINED.matcher(run.out()).results().map(found -> found.group().strip())).isEmpty();
    }

    static Stream<String> notObvious() {
        return CommandTree.all().filter(command -> !List.of("", "open", "help").contains(command));
    }

    @ParameterizedTest
    @MethodSource("notObvious")
    void commandsThatAreNotObviousGiveExamples(String command) {
        assertThat(CommandRun.of(words(command, "-h")).out()).containsPattern("Examples?:\\n  .*verdigris " + command);
    }

    /** The tree is read from the help: this says that it was found there. */
    @Test
    void theHelpListsFamiliesAndTheirMembers() {
        assertThat(CommandTree.all()).doesNotHaveDuplicates().contains("", "scan", "vmc", "vmc set", "disk",
                "disk create", "disk undo-disk", "disk discard-backup", "disk recover", "help");
        assertThat(CommandTree.members("disk")).hasSizeGreaterThan(20).startsWith("create", "convert", "info");
    }

    @Test
    void theHelpCommandSaysTheSameAsTheHelpOption() {
        assertThat(CommandRun.of("help", "vmc", "set")).isEqualTo(CommandRun.of("vmc", "set", "--help"));
        assertThat(CommandRun.of("help")).isEqualTo(CommandRun.of("--help"));
    }

    @Test
    void theHelpListsTheExitCodes() {
        assertThat(CommandRun.of("--help").out()).containsPattern("0 +all is well").containsPattern("1 +problems")
                .containsPattern("2 +wrong usage").containsPattern("3 +something could not be read");
    }

    @Test
    void helpAboutAnUnknownCommandIsWrongUsage() {
        CommandRun run = CommandRun.of("help", "vmc", "rename");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.error()).isEqualTo(
                "verdigris: There is no command \"rename\"; \"verdigris vmc --help\" explains the command.\n");
    }

    @Test
    void theVersionIsOneLineAndNothingElse() {
        CommandRun run = CommandRun.of("--version");
        assertThat(run.code()).isZero();
        assertThat(run.out()).matches("verdigris (development|\\d+\\.\\d+\\.\\d+.*)\\n");
        assertThat(CommandRun.of("-V")).isEqualTo(run);
    }

    @Test
    void openingTheConsoleIsExplainedAndRefused() {
        CommandRun run = CommandRun.of("open", "somewhere");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.error()).startsWith("verdigris: The console cannot be started from the plain command line; run ")
                .contains("releng/verdigris open FOLDER");
    }

    static Object[] words(String command, String option) {
        List<String> words = command.isEmpty() ? List.of() : List.of(command.split(" "));
        Object[] all = new Object[words.size() + 1];
        words.toArray(all);
        all[words.size()] = option;
        return all;
    }
}
