package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.change.Conversion;
import org.verdigris.disk.change.Conversion.Form;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.SourceDisk;
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

    @Option(names = "--fast")
    private boolean fast;

    @Mixin
    private NewDiskOptions options = new NewDiskOptions();

    DiskConvertCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        // whole MiB are what Azure takes; its tools believe the capacity, and so does QEMU with this geometry
        Form form = new Form(format(), azure ? SizeRule.MEGABYTES : options.size(spec), options.blockSize(spec), fast);
        PathMapping mapping = options.mapping(spec);
        UnfinishedChange.refuse(target);
        UnfinishedChange.tell(terminal, List.of(source));
        try (SourceDisk content = rawSource ? SourceDisk.raw(source) : SourceDisk.open(source, mapping)) {
            UnfinishedChange.tell(terminal, content.files().stream().skip(1).toList());
        }
        return options.run(terminal, new Conversion(source, rawSource, target, form, mapping));
    }

    private DiskFormat format() {
        String usual = SourceDisk.hasRawEnding(target) ? "raw" : "dynamic";
        String name = Optional.ofNullable(format).orElse(azure ? "fixed" : usual);
        if (!FORMATS.contains(name)) {
            throw new ParameterException(spec.commandLine(), Catalogue.text(Messages.DiskConvertCommand_to, name));
        }
        if (azure && (!name.equals("fixed") || options.size(spec) != SizeRule.PLAIN)) {
            throw new ParameterException(spec.commandLine(), Messages.DiskConvertCommand_azure);
        }
        return DiskFormat.valueOf(name.toUpperCase(Locale.ROOT));
    }
}
