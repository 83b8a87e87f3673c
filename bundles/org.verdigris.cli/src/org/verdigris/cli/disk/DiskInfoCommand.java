package org.verdigris.cli.disk;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.report.Ancestry;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Severity;
import org.verdigris.disk.check.DiskUsage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells all that the metadata of one disk say, and how its file is used. */
@Command(name = "info")
final class DiskInfoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--deep")
    private boolean deep;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private MappingOption mappings = new MappingOption();

    DiskInfoCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        PathMapping mapping = PathMapping.of(mappings.checked(spec));
        DiskUsage usage;
        try (DiskProgress progress = new DiskProgress(terminal)) {
            usage = DiskUsage.read(file, deep, progress);
        }
        UsageReport report = new UsageReport(usage, Ancestry.of(usage.info(), mapping));
        if (json) {
            report.printJson(terminal);
        } else {
            report.print(terminal);
        }
        return usage.info().flaws().stream().allMatch(flaw -> flaw.severity() == Severity.INFORMATION)
                ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
