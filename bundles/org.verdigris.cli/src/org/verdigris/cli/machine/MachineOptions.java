package org.verdigris.cli.machine;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.ChangeRun;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.disk.UnfinishedChange;
import org.verdigris.cli.estate.EstateOptions;
import org.verdigris.cli.script.ScriptFile;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.disk.operation.Operation;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What all commands for machines have in common: the estate around them, the plan first, and a script for the host. */
final class MachineOptions {

    @Option(names = "--script", paramLabel = "FILE")
    private Path script;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private EstateOptions estate = new EstateOptions();

    /** Makes an operation of what is known around the machine. */
    interface Task {

        Operation operation(MachineSurroundings around) throws IOException, Refusal;
    }

    /** Makes a script of what is known around the machine. */
    interface Scripting {

        String script(MachineSurroundings around) throws IOException;
    }

    /** The script that is wanted, if one is. */
    Optional<Path> script() {
        return Optional.ofNullable(script);
    }

    /**
     * What is known around a machine.
     *
     * @param folders the folders that the machine comes from and goes to
     */
    MachineSurroundings around(Terminal terminal, CommandSpec command, Path machine, List<Path> folders)
            throws IOException, InterruptedException {
        return estate.read(terminal, command, folders).around(machine);
    }

    /** Plans, tells and performs an operation, and writes a script for the host if one is wanted. */
    int run(Terminal terminal, CommandSpec command, MachineSurroundings around, List<Path> concerned, Task task,
            Scripting scripting) throws IOException, Refusal {
        if (json && !dryRun) {
            throw new ParameterException(command.commandLine(), Messages.MachineOptions_json);
        }
        for (Path file : concerned) {
            UnfinishedChange.refuse(file);
        }
        Optional<ScriptFile> target = script().map(file -> new ScriptFile(terminal, file));
        String text = "";
        if (target.isPresent()) {
            target.get().refuseExisting();
            text = scripting.script(around);
        }
        try (DiskProgress progress = new DiskProgress(terminal)) {
            new ChangeRun(terminal, progress, dryRun, json, false).run(task.operation(around));
        }
        if (target.isPresent() && !dryRun) {
            target.get().write(text);
        }
        return ExitCode.FINE;
    }

    /** Writes a script, or shows it where that is only tried. */
    int write(Terminal terminal, String text) throws IOException, Refusal {
        ScriptFile target = new ScriptFile(terminal, script);
        if (dryRun) {
            target.show(text);
        } else {
            target.write(text);
        }
        return ExitCode.FINE;
    }
}
