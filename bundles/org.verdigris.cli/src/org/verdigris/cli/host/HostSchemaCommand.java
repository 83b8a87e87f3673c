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
import org.verdigris.core.host.HostSchema;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Writes the JSON Schema of what collectors write. */
@Command(name = "schema")
final class HostSchemaCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    HostSchemaCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException {
        if (output == null) {
            terminal.out().print(HostSchema.text());
            terminal.out().flush();
        } else {
            Files.writeString(output, HostSchema.text(), StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
            terminal.line(Catalogue.text(Messages.Schema_written, output));
        }
        return ExitCode.FINE;
    }
}
