package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.compare.Comparison;
import org.verdigris.disk.compare.DiskComparison;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells where the contents of two disks differ, or what a child has changed. */
@Command(name = "diff")
final class DiskDiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", paramLabel = "OTHER", arity = "0..1")
    private Path other;

    @Option(names = "--limit", paramLabel = "N", defaultValue = "50")
    private int limit;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private MappingOption mappings = new MappingOption();

    DiskDiffCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        if (limit < 0) {
            throw new ParameterException(spec.commandLine(), Messages.DiskDiffCommand_limit);
        }
        PathMapping mapping = PathMapping.of(mappings.checked(spec));
        UnfinishedChange.tell(terminal, other == null ? List.of(file) : List.of(file, other));
        try (SourceDisk first = SourceDisk.open(file, mapping)) {
            if (other == null) {
                SourceDisk parent = first.parents().orElseThrow(
                        () -> new Refusal(Catalogue.text(Messages.DiskDiffCommand_noParent, file)));
                return compare(first, parent, parent.files().getFirst());
            }
            try (SourceDisk second = SourceDisk.open(other, mapping)) {
                return compare(first, second, other);
            }
        }
    }

    private int compare(SourceDisk first, SourceDisk second, Path name) throws IOException {
        Comparison comparison;
        try (DiskProgress progress = new DiskProgress(terminal)) {
            comparison = new DiskComparison(first, second, first.difference(Optional.of(second)))
                    .compare(blockSize(), limit, file, progress);
        }
        DiffReport report = new DiffReport(file, name, comparison);
        if (json) {
            report.printJson(terminal);
        } else {
            report.print(terminal);
        }
        return comparison.sameContent() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    /** Bytes of a block of the first disk; where it has no blocks, of a usual disk. */
    private long blockSize() throws IOException {
        try {
            return DiskInfo.read(file).table().map(BlockTable::blockSize).filter(size -> size > 0)
                    .orElse(NewDisk.USUAL_BLOCK);
        } catch (NotADiskException e) { // raw or of another format, which was readable above
            return NewDisk.USUAL_BLOCK;
        }
    }
}
