package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Shells learn the commands and options from the command itself. */
final class CompletionTest {

    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void theScriptKnowsCommandsAndOptions(String shell) {
        CommandRun run = CommandRun.of("completion", shell);
        assertThat(run.code()).isZero();
        assertThat(run.out()).startsWith("#!").contains("scan show vmc disk open completion help")
                .contains("--no-cache").contains("--dry-run").contains("\"string\" \"integer\" \"boolean\" \"bytes\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bash", "zsh"})
    void bashCompletesWithTheScript(String shell) throws IOException, InterruptedException {
        assumeTrue(Files.isExecutable(BASH), "there is no bash here");
        Path script = Files.writeString(folder.resolve("completion"), CommandRun.of("completion", shell).out());
        Process bash = new ProcessBuilder(BASH.toString(), "-c", "source \"$0\"; COMP_WORDS=(verdigris vmc s); "
                + "COMP_CWORD=2; COMP_LINE='verdigris vmc s'; _complete_verdigris; echo \"${COMPREPLY[*]}\"",
                script.toString()).redirectErrorStream(true).start();
        String reply = new String(bash.getInputStream().readAllBytes());
        assertThat(bash.waitFor()).as(reply).isZero();
        assertThat(reply.strip()).isEqualTo("set");
    }
}
