package org.verdigris.cli.host;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.host.HostCollector;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the script that collects the facts of a host. */
@Command(name = "collector")
final class HostCollectorCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = "--powershell")
    private boolean powershell;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    HostCollectorCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException {
        HostCollector collector = powershell ? HostCollector.POWERSHELL : HostCollector.VBSCRIPT;
        if (output == null) {
            terminal.out().print(collector.script());
            terminal.out().flush();
        } else {
            Files.writeString(output, collector.script(), StandardCharsets.US_ASCII, StandardOpenOption.CREATE_NEW);
            terminal.line(Catalogue.text(Messages.Collector_written, output));
        }
        return ExitCode.FINE;
    }
}
