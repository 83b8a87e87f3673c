package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.change.Snapshot;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lets a disk stay as it is, and a new child take what is written. */
@Command(name = "snapshot")
final class DiskSnapshotCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DISK")
    private Path disk;

    @Option(names = "--name", paramLabel = "NAME")
    private String name;

    @Mixin
    private ChangeOptions options = new ChangeOptions();

    DiskSnapshotCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        return options.run(terminal, spec, disk, around -> new Snapshot(disk, Optional.ofNullable(name), around));
    }
}
