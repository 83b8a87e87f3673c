package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Copies the content of a disk with all its parents into a new file of another form. */
@Command(name = "convert")
final class DiskConvertCommand implements Callable<Integer> {

    private static final List<String> FORMATS = List.of("raw", "fixed", "dynamic");
    private static final long MIB = 1 << 20;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "SOURCE")
    private Path source;

    @Parameters(index = "1", paramLabel = "TARGET")
    private Path target;

    @Option(names = "--to", paramLabel = "FORMAT")
    private String format;

    @Option(names = "--raw-source")
    private boolean rawSource;

    @Option(names = "--azure")
    private boolean azure;

    @Option(names = "--block-size", paramLabel = "SIZE")
    private String blockSize;

    @Mixin
    private SizeRuleOptions sizes = new SizeRuleOptions();

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Mixin
    private MappingOption mappings = new MappingOption();

    DiskConvertCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        DiskFormat to = format();
        PathMapping mapping = PathMapping.of(mappings.checked(spec));
        int block = BlockSizes.checked(spec, blockSize);
        try (SourceDisk content = rawSource ? SourceDisk.raw(source) : SourceDisk.open(source, mapping);
                DiskProgress progress = new DiskProgress(terminal)) {
            NewDisk disk = disk(to, content.size(), block);
            DiskPlan plan = new DiskPlan(content.files(), target, disk, disk.largestFile(content.mostData()));
            DiskWriter writer = new DiskWriter(Volume.local(), progress);
            if (dryRun) {
                writer.check(target, disk, content.mostData());
                plan.print(terminal);
            } else {
                writer.convert(content, target, disk);
                plan.tellIdeSize(terminal);
            }
        }
        return ExitCode.FINE;
    }

    private DiskFormat format() {
        String usual = SourceDisk.hasRawEnding(target) ? "raw" : "dynamic";
        String name = Optional.ofNullable(format).orElse(azure ? "fixed" : usual);
        if (!FORMATS.contains(name)) {
            throw new ParameterException(spec.commandLine(), Catalogue.text(Messages.DiskConvertCommand_to, name));
        }
        if (azure && (!name.equals("fixed") || sizes.checked(spec) != SizeRule.PLAIN)) {
            throw new ParameterException(spec.commandLine(), Messages.DiskConvertCommand_azure);
        }
        return DiskFormat.valueOf(name.toUpperCase(Locale.ROOT));
    }

    private NewDisk disk(DiskFormat to, long size, int block) throws Refusal {
        if (to != DiskFormat.RAW && (size == 0 || size > NewDisk.LARGEST)) {
            throw new Refusal(Catalogue.text(Messages.DiskConvertCommand_size, source, size));
        }
        // whole MiB are what Azure takes; its tools believe the capacity, and so does QEMU with this geometry
        return azure
                ? NewDisk.holding(to, Math.ceilDiv(size, MIB) * MIB, SizeRule.EXACT, block)
                : NewDisk.holding(to, size, sizes.checked(spec), block);
    }
}
