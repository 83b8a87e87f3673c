package org.verdigris.cli.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.script.ScriptFile;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Migration;
import org.verdigris.core.migrate.MigrationChoices;
import org.verdigris.core.migrate.Route;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes the script by which the host itself changes a machine. */
@Command(name = "script")
final class MigrateScriptCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "MACHINE")
    private Path machine;

    @Option(names = "--step", paramLabel = "prepare|switch|back", defaultValue = "switch")
    private String step;

    @Option(names = {"-o", "--output"}, paramLabel = "FILE")
    private Path output;

    @Option(names = "--further-disks")
    private boolean furtherDisks;

    @Mixin
    private MigrateOptions options = new MigrateOptions();

    MigrateScriptCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, InterruptedException, Refusal {
        String script = script();
        if (output != null) {
            new ScriptFile(terminal, output).write(script);
        } else if (options.isJson()) {
            Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "migrationScript")
                    .member("path", machine).member("step", step).member("script", script));
        } else {
            script.lines().map(terminal::harmless).forEach(terminal::line);
        }
        return ExitCode.FINE;
    }

    private String script() throws IOException, InterruptedException {
        MachineSurroundings around = options.around(terminal, spec, machine);
        Migration migration = new Migration(
                new MigrationChoices(machine, options.direction(spec), Route.SCRIPT, furtherDisks), around);
        try (DiskProgress progress = new DiskProgress(terminal)) {
            return switch (step.toLowerCase(Locale.ROOT)) {
                case "prepare" -> migration.preparing();
                case "switch" -> migration.moving(progress);
                case "back" -> migration.movingBack(progress);
                default -> throw new ParameterException(spec.commandLine(),
                        Catalogue.text(Messages.MigrateScriptCommand_step, step));
            };
        }
    }
}
