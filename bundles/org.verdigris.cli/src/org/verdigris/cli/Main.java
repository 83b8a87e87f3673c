package org.verdigris.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.verdigris.cli.terminal.Terminal;

/** The {@code verdigris} command: what the console can do, for scripts and for machines without a display. */
public final class Main {

    private Main() {
    }

    /** Runs one command and ends the process with its {@link ExitCode}. */
    public static void main(String... arguments) {
        System.exit(run(Terminal.ofProcess(), arguments));
    }

    /**
     * Runs one command in this process. Whatever goes wrong ends as one sentence on the terminal, never as a throw.
     *
     * @return an {@link ExitCode}
     */
    public static int run(Terminal terminal, String... arguments) {
        int code = execute(terminal, arguments);
        Optional<IOException> lost = terminal.finish();
        if (lost.isPresent()) {
            terminal.complain(Complaint.aboutOutput(lost.get()));
            return ExitCode.REFUSED;
        }
        return code;
    }

    private static int execute(Terminal terminal, String... arguments) {
        if (List.of(arguments).equals(List.of("--version"))) {
            // launchers ask this often, and the option parser takes longer to build than all else that is needed
            terminal.line(Version.text());
            return ExitCode.FINE;
        }
        return new Commands(terminal, List.of(arguments)).run(arguments);
    }
}
