package org.verdigris.cli.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.host.LocalHost;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the facts of the computer that it runs on, as a collector would. */
@Command(name = "collect")
final class HostCollectCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    HostCollectCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException {
        String text = LocalHost.collect(Instant.now().truncatedTo(ChronoUnit.SECONDS)).text();
        if (output == null) {
            terminal.out().print(text);
            terminal.out().flush();
        } else {
            Files.writeString(output, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            terminal.line(Catalogue.text(Messages.Collect_written, output));
        }
        return ExitCode.FINE;
    }
}
