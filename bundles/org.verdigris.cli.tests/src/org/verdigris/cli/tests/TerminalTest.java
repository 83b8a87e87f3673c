package org.verdigris.cli.tests;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.Consumer;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.cli.Main;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;

/** Colours and progress are for screens; what was asked for arrives complete or it is said that it did not. */
final class TerminalTest {

    private static final String ESCAPE = "\u001B";

    @TempDir
    private Path folder;

    @Test
    void coloursAreForScreensOnly() throws IOException {
        SampleEstate.sound(folder);
        assertThat(scan(Map.of("TERM", "xterm")).out()).contains(ESCAPE + "[1m").contains(ESCAPE + "[32m✓");
        assertThat(CommandRun.of("scan", folder, "--no-cache").out()).doesNotContain(ESCAPE);
        assertThat(CommandRun.watched(Map.of(), "--help").out()).contains(ESCAPE);
        assertThat(CommandRun.of("--help").out()).doesNotContain(ESCAPE);
    }

    @Test
    void whoeverWantsNoColoursGetsNone() throws IOException {
        SampleEstate.sound(folder);
        assertThat(scan(Map.of("NO_COLOR", "1")).out()).doesNotContain(ESCAPE);
        assertThat(scan(Map.of("TERM", "dumb")).out()).doesNotContain(ESCAPE);
        assertThat(scan(Map.of("TERM", "dumb")).error()).doesNotContain(ESCAPE);
        assertThat(scan(Map.of("NO_COLOR", "")).out()).as("an empty NO_COLOR means nothing").contains(ESCAPE);
    }

    @Test
    void documentsNeverHoldColoursOrProgress() throws IOException {
        SampleEstate.sound(folder);
        CommandRun run = CommandRun.watched(Map.of(), "scan", folder, "--no-cache", "--json");
        assertThat(run.out()).doesNotContain(ESCAPE);
        assertThat(run.json().getAsJsonArray("machines")).hasSize(2);
        assertThat(CommandRun.of("scan", folder, "--no-cache").error()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Broken pipe", "The pipe is being closed", "The pipe has been ended"})
    void aReaderThatHasSeenEnoughIsNoFailure(String reason) throws IOException {
        SampleEstate.sound(folder);
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        int code = Main.run(new Terminal(failing(reason), error, false, false, Map.of()), "scan", folder.toString(),
                "--no-cache", "--json");
        assertThat(code).isZero();
        assertThat(error.size()).isZero();
    }

    @Test
    void outputThatIsLostIsAFailure() {
        ByteArrayOutputStream error = new ByteArrayOutputStream();
        Terminal full = new Terminal(failing("No space left on device"), error, false, false, Map.of());
        assertThat(Main.run(full, "--help")).isEqualTo(3);
        assertThat(error.toString(StandardCharsets.UTF_8)).isEqualTo("verdigris: The output could not be written "
                + "completely: No space left on device; make room or choose another place for it.\n");
    }

    @Test
    void aTableAlignsTextByTheColumnsItTakesOnAScreen() {
        Table table = new Table().text("NAME").number("MB").text("NOTE").text("ABSENT");
        table.row("仮想", "1", "wide letters", "");
        table.row("e\u0301", "1024", "an accent of its own", "");
        table.row("ab\u001B[2J", "16", "nothing\tdangerous", "");
        assertThat(written(terminal -> table.print(terminal, " "))).isEqualTo("""
                 NAME      MB  NOTE
                 仮想       1  wide letters
                 e\u0301       1024  an accent of its own
                 ab\uFFFD[2J    16  nothing\uFFFDdangerous
                """);
    }

    @Test
    void factsThatAreAbsentTakeNoLine() {
        Facts facts = new Facts().add("Name", "x").add("Nothing", null).add("Empty", "").add("Memory of it", 5);
        assertThat(written(terminal -> facts.print(terminal, ""))).isEqualTo("Name          x\nMemory of it  5\n");
    }

    @Test
    void textCannotTurnTheDirectionOfReadingAround() {
        assertThat(Cell.clean("exe\u202Etxt.vhd")).isEqualTo("exe\uFFFDtxt.vhd");
        assertThat(Cell.clean("a\r\nb\rc")).isEqualTo("a⏎b⏎c");
        assertThat(Cell.clean("Źółć 🖥")).isEqualTo("Źółć 🖥");
    }

    private CommandRun scan(Map<String, String> environment) {
        return CommandRun.watched(environment, "scan", folder, "--no-cache");
    }

    private static String written(Consumer<Terminal> writing) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Terminal terminal = new Terminal(out, out, false, false, Map.of());
        writing.accept(terminal);
        assertThat(terminal.finish()).isEmpty();
        return out.toString(StandardCharsets.UTF_8);
    }

    private static OutputStream failing(String reason) {
        return new OutputStream() {
            @Override
            public void write(int value) throws IOException {
                throw new IOException(reason);
            }
        };
    }
}
