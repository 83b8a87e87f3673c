package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Gives up what is kept of disks as they were before operations. */
@Command(name = "discard-backup")
final class DiskDiscardBackupCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    DiskDiscardBackupCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        Map<Path, List<Undo>> kept = new LinkedHashMap<>();
        for (Path file : files) {
            UnfinishedChange.refuse(file);
            List<Undo> undos = Undo.of(file);
            if (undos.isEmpty()) {
                throw new Refusal(Catalogue.text(Messages.DiskDiscardBackupCommand_nothing, file));
            }
            kept.put(file, undos);
        }
        long bytes = print(kept);
        if (dryRun) {
            return ExitCode.FINE;
        }
        for (List<Undo> undos : kept.values()) {
            for (Undo undo : undos) {
                undo.discard(Volume.local());
            }
        }
        terminal.line(Catalogue.text(Messages.DiskDiscardBackupCommand_done, new ByteSize(bytes).human()));
        return ExitCode.FINE;
    }

    private long print(Map<Path, List<Undo>> kept) throws IOException {
        Table table = new Table().text(Messages.DiskDiscardBackupCommand_operation)
                .text(Messages.DiskDiscardBackupCommand_backup).number(Messages.DiskDiscardBackupCommand_size);
        List<Path> counted = new ArrayList<>();
        long bytes = 0;
        for (Undo undo : kept.values().stream().flatMap(List::stream).toList()) {
            if (undo.backups().isEmpty()) {
                table.row(undo.title(), "", "");
            }
            for (Path backup : undo.backups()) {
                long size = Files.size(backup);
                table.row(undo.title(), backup.toString(), new ByteSize(size).human());
                if (!counted.contains(backup)) {
                    counted.add(backup);
                    bytes += size;
                }
            }
        }
        table.print(terminal, "");
        return bytes;
    }
}
