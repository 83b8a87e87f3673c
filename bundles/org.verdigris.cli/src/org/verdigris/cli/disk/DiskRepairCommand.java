package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.repair.Repair;
import org.verdigris.disk.repair.RepairChoices;
import org.verdigris.disk.repair.UnmarkedSectors;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Mends what is damaged in one file. */
@Command(name = "repair")
final class DiskRepairCommand implements Callable<Integer> {

    private static final List<String> SECTORS = List.of("zero", "keep");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--lossy")
    private boolean lossy;

    @Option(names = "--new-id")
    private boolean newId;

    @Option(names = "--unmarked", paramLabel = "WHAT")
    private String unmarked;

    @Option(names = {"-o", "--output"}, paramLabel = "COPY")
    private Path copy;

    @Mixin
    private ChangeOptions options = new ChangeOptions();

    DiskRepairCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        RepairChoices choices = new RepairChoices(lossy, newId, sectors(), Optional.ofNullable(copy));
        return options.run(terminal, spec, file, surroundings -> new Repair(file, choices, surroundings));
    }

    private UnmarkedSectors sectors() {
        if (unmarked == null) {
            return UnmarkedSectors.LEAVE;
        }
        if (!SECTORS.contains(unmarked)) {
            throw new ParameterException(spec.commandLine(),
                    Catalogue.text(Messages.DiskRepairCommand_unmarked, unmarked));
        }
        return unmarked.equals("zero") ? UnmarkedSectors.ZERO : UnmarkedSectors.KEEP;
    }
}
