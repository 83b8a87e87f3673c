package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.Complaint;
import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.report.Ancestry;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.check.DiskFiles;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.disk.raw.RawDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells all that the metadata of disks say, and how their files are used. */
@Command(name = "info")
final class DiskInfoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @Option(names = "--deep")
    private boolean deep;

    @Option(names = "--raw")
    private boolean raw;

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
        boolean single = paths.size() == 1 && !Files.isDirectory(paths.getFirst());
        if (raw) {
            return tellStructures(single);
        }
        try (DiskProgress progress = new DiskProgress(terminal)) {
            return single ? tellOne(paths.getFirst(), mapping, progress) : tellAll(mapping, progress);
        }
    }

    private int tellOne(Path file, PathMapping mapping, Progress progress) throws IOException {
        UsageReport report = report(file, UnfinishedChange.of(file), mapping, progress);
        if (json) {
            report.printJson(terminal);
        } else {
            report.print(terminal);
        }
        return report.isSound() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private UsageReport report(Path file, Optional<String> unfinished, PathMapping mapping, Progress progress)
            throws IOException {
        DiskUsage usage = DiskUsage.read(file, deep, progress);
        return new UsageReport(usage, Ancestry.of(usage.info(), mapping), unfinished);
    }

    /** A file that cannot be read does not keep the others from being told of. */
    private int tellAll(PathMapping mapping, Progress progress) throws IOException {
        List<Path> files = new ArrayList<>();
        for (Path path : paths) {
            files.addAll(Files.isDirectory(path) ? DiskFiles.below(path) : List.of(path));
        }
        Map<Path, String> unfinished = UnfinishedChange.of(files);
        List<UsageReport> reports = new ArrayList<>();
        boolean sound = true;
        boolean readable = true;
        for (Path file : files) {
            try {
                UsageReport report = report(file, Optional.ofNullable(unfinished.get(file)), mapping, progress);
                sound &= report.isSound();
                if (json) {
                    reports.add(report);
                } else {
                    report.print(terminal);
                }
            } catch (CancelledException e) {
                throw e;
            } catch (IOException e) {
                readable = false;
                terminal.complain(Complaint.about(e));
            }
        }
        if (json) {
            Json.write(terminal, all -> all.member("schema", Json.SCHEMA).member("kind", "disks")
                    .objects("disks", reports, report -> report.members(all)));
        }
        return readable ? sound ? ExitCode.FINE : ExitCode.PROBLEMS : ExitCode.REFUSED;
    }

    private int tellStructures(boolean single) throws IOException {
        if (deep || !single) {
            throw new ParameterException(spec.commandLine(), Messages.DiskInfoCommand_raw);
        }
        RawReport report = new RawReport(RawDisk.read(paths.getFirst()));
        if (json) {
            report.printJson(terminal);
        } else {
            report.print(terminal);
        }
        return report.isDoubtful() ? ExitCode.PROBLEMS : ExitCode.FINE;
    }
}
