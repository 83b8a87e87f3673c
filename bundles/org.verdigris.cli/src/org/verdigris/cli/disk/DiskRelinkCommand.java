package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.link.Relink;
import org.verdigris.disk.link.RelinkFolder;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets differencing disks find their parents again. */
@Command(name = "relink")
final class DiskRelinkCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "PATH")
    private Path path;

    @Option(names = "--parent", paramLabel = "FILE")
    private Path parent;

    @Mixin
    private ChangeOptions options = new ChangeOptions();

    DiskRelinkCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        List<Path> folders = options.folders(path);
        if (!Files.isDirectory(path)) {
            return options.run(terminal, spec, path,
                    surroundings -> new Relink(path, Optional.ofNullable(parent), folders, surroundings));
        }
        if (parent != null) {
            throw new ParameterException(spec.commandLine(), Messages.DiskRelinkCommand_parent);
        }
        return options.run(terminal, spec, path, surroundings -> new RelinkFolder(path, folders, surroundings));
    }
}
