package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.operation.Undo;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Takes back the last operation on a disk. */
@Command(name = "undo")
final class DiskUndoCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    DiskUndoCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        UnfinishedChange.refuse(file);
        List<Undo> undos = Undo.of(file);
        if (undos.isEmpty()) {
            throw new Refusal(Catalogue.text(Messages.DiskUndoCommand_nothing, file));
        }
        Undo last = undos.getFirst();
        try (DiskProgress progress = new DiskProgress(terminal)) {
            Surroundings surroundings = new EstateSearch(last.folders(), Map.of(), progress).around(file);
            return new ChangeRun(terminal, progress, dryRun, false, false).run(last.within(surroundings));
        }
    }
}
