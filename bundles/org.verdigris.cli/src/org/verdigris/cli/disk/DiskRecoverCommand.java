package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.operation.Recovery;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Finishes operations that were interrupted. */
@Command(name = "recover")
final class DiskRecoverCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    DiskRecoverCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException {
        List<Path> pending = pending();
        if (pending.isEmpty()) {
            terminal.line(Messages.DiskRecoverCommand_nothing);
            return ExitCode.FINE;
        }
        int code = ExitCode.FINE;
        for (Path subject : pending) {
            if (dryRun) {
                line(Catalogue.text(Messages.DiskRecoverCommand_pending, subject,
                        Recovery.title(subject).orElse(Messages.DiskRecoverCommand_unknown)));
            } else if (!finish(subject)) {
                code = ExitCode.REFUSED;
            }
        }
        return dryRun ? ExitCode.PROBLEMS : code;
    }

    private List<Path> pending() throws IOException {
        List<Path> pending = new ArrayList<>();
        for (Path path : paths) {
            List<Path> found = Recovery.pending(path);
            // of an operation that made or removed a file, only the journal need be there
            if (found.isEmpty() && !Files.exists(path)) {
                throw new NoSuchFileException(path.toString());
            }
            pending.addAll(found);
        }
        return pending.stream().distinct().toList();
    }

    /** One operation that cannot be finished must not keep the others from it. */
    private boolean finish(Path subject) {
        try {
            String title = Recovery.title(subject).orElse(Messages.DiskRecoverCommand_unknown);
            Optional<Undo> undo = Recovery.finish(subject, Volume.local());
            line(Catalogue.text(undo.isPresent() ? Messages.DiskRecoverCommand_undo : Messages.DiskRecoverCommand_done,
                    subject, title));
            return true;
        } catch (IOException e) {
            terminal.complain(Cell.clean(String.valueOf(e.getMessage())));
            return false;
        }
    }

    private void line(String sentence) {
        terminal.line(Cell.clean(sentence));
    }
}
