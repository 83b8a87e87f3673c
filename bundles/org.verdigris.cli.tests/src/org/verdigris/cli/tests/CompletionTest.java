package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Shells learn the commands and options from the command itself. */
final class CompletionTest {

    private static final Path BASH = Path.of("/bin/bash");
    private static final Pattern OPTION = Pattern.compile("(?m)^ {2,6}(?:-[a-zA-Z], )?(--[a-z][a-z-]*)");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theScriptKnowsCommandsAndOptions(String shell) {
        CommandRun run = CommandRun.of("completion", shell);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("#!")
                .contains(
                        "scan check rules show usages vmc vm migrate export disk guest net host load history plan report open completion help")
                .contains("--no-cache").contains("--dry-run").contains("\"string\" \"integer\" \"boolean\" \"bytes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void bashCompletesWithTheScript(String shell) throws IOException, InterruptedException {
        assertThat(completed(shell, "verdigris vmc s")).containsExactly("set");
        assertThat(completed(shell, "verdigris disk undo")).containsExactly("undo-disk", "undo");
    }

    @ParameterizedTest
    @MethodSource("org.verdigris.cli.tests.CommandTree#all")
    void everyMemberOfEveryFamilyIsOffered(String family) throws IOException, InterruptedException {
        List<String> members = CommandTree.members(family);
        if (!members.isEmpty()) {
            assertThat(completed("bash", ("verdigris " + family).strip() + " ")).containsExactlyElementsOf(members);
        }
    }

    /** The options that the help of a command lists are those that the shell offers. */
    @ParameterizedTest
    @MethodSource("org.verdigris.cli.tests.CommandTree#named")
    void everyOptionOfEveryCommandIsOffered(String command) throws IOException, InterruptedException {
        Set<String> options = OPTION.matcher(CommandRun.of(HelpTest.words(command, "--help")).out()).results()
                .map(found -> found.group(1)).collect(Collectors.toSet());
        assertThat(options).contains("--help");
        assertThat(completed("bash", "verdigris " + command + " --")).containsAll(options);
    }

    /** What bash offers for the last word of a line, which may be empty. */
    private List<String> completed(String shell, String line) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "there is no bash here");
        Path script = Files.writeString(folder.resolve("completion"), CommandRun.of("completion", shell).out());
        List<String> command = new ArrayList<>(List.of(BASH.toString(), "-c", "source \"$0\"; COMP_LINE=$1; shift; "
                + "COMP_WORDS=(\"$@\"); COMP_CWORD=$(($# - 1)); _complete_verdigris; "
                + "printf '%s\\n' \"${COMPREPLY[@]}\"", script.toString(), line));
        command.addAll(List.of(line.split(" ", -1)));
        Process bash = new ProcessBuilder(command).redirectErrorStream(true).start();
        String reply = new String(bash.getInputStream().readAllBytes());
        assertThat(bash.waitFor()).as(reply).isZero();
        return reply.lines().toList();
    }
}
