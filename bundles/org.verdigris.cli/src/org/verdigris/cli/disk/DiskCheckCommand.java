package org.verdigris.cli.disk;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.check.CheckedDisk;
import org.verdigris.disk.check.DiskCheck;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Applies all rules of the format to disks and their chains. */
@Command(name = "check")
final class DiskCheckCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @Option(names = "--deep")
    private boolean deep;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private MappingOption mappings = new MappingOption();

    DiskCheckCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        // where a file was about to be exchanged, it may not be there at all
        UnfinishedChange.tell(terminal, paths.stream().filter(Files::notExists).toList());
        List<CheckedDisk> disks;
        try (DiskProgress progress = new DiskProgress(terminal)) {
            disks = DiskCheck.run(paths, PathMapping.of(mappings.checked(spec)), deep, progress);
        }
        Map<Path, String> unfinished = UnfinishedChange.of(disks.stream().map(CheckedDisk::file).toList());
        CheckReport report = new CheckReport(terminal, unfinished);
        if (json) {
            report.printJson(disks);
        } else {
            report.print(disks);
        }
        return disks.stream().allMatch(CheckedDisk::isSound) && unfinished.isEmpty()
                ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
