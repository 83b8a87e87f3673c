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
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.change.Creation;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Creates an empty disk or a child of one. */
@Command(name = "create")
final class DiskCreateCommand implements Callable<Integer> {

    private static final List<String> TYPES = List.of("dynamic", "fixed", "differencing");

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Parameters(index = "1", arity = "0..1", paramLabel = "SIZE")
    private String size;

    @Option(names = "--type", paramLabel = "TYPE")
    private String type;

    @Option(names = "--parent", paramLabel = "FILE")
    private Path parent;

    @Mixin
    private NewDiskOptions options = new NewDiskOptions();

    DiskCreateCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        PathMapping mapping = options.mapping(spec);
        NewDisk disk = disk();
        UnfinishedChange.refuse(file);
        if (parent != null) {
            UnfinishedChange.refuse(parent);
        }
        return options.run(terminal, new Creation(file, disk, mapping));
    }

    private NewDisk disk() throws IOException {
        String kind = Optional.ofNullable(type).orElse(parent == null ? "dynamic" : "differencing");
        if (!TYPES.contains(kind)) {
            throw wrong(Messages.DiskCreateCommand_type, kind);
        }
        if (kind.equals("differencing") != (parent != null)) {
            throw wrong(Messages.DiskCreateCommand_parent);
        }
        if (parent != null) {
            if (size != null || !options.isShapeless()) {
                throw wrong(Messages.DiskCreateCommand_inherited);
            }
            return NewDisk.childOf(DiskInfo.read(parent));
        }
        if (size == null) {
            throw wrong(Messages.DiskCreateCommand_noSize);
        }
        return empty(DiskFormat.valueOf(kind.toUpperCase(Locale.ROOT)));
    }

    private NewDisk empty(DiskFormat format) {
        long bytes = SizeText.bytes(spec, size);
        SizeRule rule = options.size(spec);
        int smallest = rule == SizeRule.CHS ? SizeRule.SMALLEST_CHS : 1;
        if (bytes < smallest || bytes > NewDisk.LARGEST) {
            throw wrong(Messages.DiskCreateCommand_size, smallest);
        }
        return NewDisk.empty(format, bytes, rule, options.blockSize(spec));
    }

    private ParameterException wrong(String message, Object... values) {
        return new ParameterException(spec.commandLine(), Catalogue.text(message, values));
    }
}
