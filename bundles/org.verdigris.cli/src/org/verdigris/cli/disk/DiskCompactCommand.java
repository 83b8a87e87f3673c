package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.change.CompactedDisk;
import org.verdigris.disk.change.Compaction;
import org.verdigris.disk.change.CompactionBatch;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.write.Volume;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Makes the files of disks as small as their content allows. */
@Command(name = "compact")
final class DiskCompactCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @Option(names = "--fast")
    private boolean fast;

    @Option(names = "--trim")
    private boolean trim;

    @Mixin
    private UnusedOptions unused = new UnusedOptions();

    @Mixin
    private ChangeOptions options = new ChangeOptions();

    DiskCompactCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        Path first = paths.getFirst();
        boolean single = paths.size() == 1 && !Files.isDirectory(first);
        if (fast && (!single || options.discardsBackup())) {
            throw new ParameterException(spec.commandLine(), Messages.DiskCompactCommand_fast);
        }
        if (unused.nameFiles() && !trim) {
            throw new ParameterException(spec.commandLine(), Messages.DiskCompactCommand_drop);
        }
        if (single) {
            return options.run(terminal, spec, first, around -> compaction(first, around));
        }
        List<CompactedDisk> disks;
        try (DiskProgress progress = new DiskProgress(terminal)) {
            CompactionBatch batch = new CompactionBatch(paths, options.surroundings(spec, paths, progress));
            batch = trim ? batch.trimmed(unused.knowledge()) : batch;
            disks = batch.plan(progress);
            if (!options.isDryRun()) {
                disks = batch.perform(Volume.local(), options.discardsBackup(), progress);
            }
        }
        CompactionReport report = new CompactionReport(disks, options.isDryRun());
        if (options.isJson()) {
            report.printJson(terminal);
        } else {
            report.print(terminal);
        }
        return disks.stream().anyMatch(CompactedDisk::failed) ? ExitCode.PROBLEMS : ExitCode.FINE;
    }

    private Compaction compaction(Path file, Surroundings around) {
        Compaction careful = new Compaction(file, around);
        Compaction compaction = fast ? careful.fast() : careful;
        return trim ? compaction.trimmed(unused.knowledge()) : compaction;
    }
}
