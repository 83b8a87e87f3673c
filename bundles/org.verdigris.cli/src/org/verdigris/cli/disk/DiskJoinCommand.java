package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.write.SplitJoin;
import org.verdigris.disk.write.Volume;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes one file of a disk that Virtual PC has split. */
@Command(name = "join")
final class DiskJoinCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FIRST")
    private Path first;

    @Parameters(index = "1", paramLabel = "TARGET")
    private Path target;

    DiskJoinCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        UnfinishedChange.refuse(target);
        UnfinishedChange.tell(terminal, List.of(first));
        try (DiskProgress progress = new DiskProgress(terminal)) {
            new SplitJoin(Volume.local(), progress).join(first, target);
        }
        return ExitCode.FINE;
    }
}
