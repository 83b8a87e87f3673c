package org.verdigris.cli.disk;

import java.util.List;

import org.verdigris.cli.Family;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The family of commands for virtual hard disks. */
@Command(name = "disk")
public final class DiskCommand implements Runnable {

    @Spec
    private CommandSpec spec;

    private DiskCommand() {
    }

    /** The family with the members that the words after its name can mean: all where there are none. */
    public static CommandLine family(Terminal terminal, List<String> words) {
        return new Family()
                .with("create", () -> new DiskCreateCommand(terminal))
                .with("convert", () -> new DiskConvertCommand(terminal))
                .with("info", () -> new DiskInfoCommand(terminal))
                .with("check", () -> new DiskCheckCommand(terminal))
                .with("map", () -> new DiskMapCommand(terminal))
                .with("hash", () -> new DiskHashCommand(terminal))
                .with("diff", () -> new DiskDiffCommand(terminal))
                .with("join", () -> new DiskJoinCommand(terminal))
                .with("serve", () -> new DiskServeCommand(terminal))
                .with("compact", () -> new DiskCompactCommand(terminal))
                .with("zero-free", () -> new DiskZeroFreeCommand(terminal))
                .with("resize", () -> new DiskResizeCommand(terminal))
                .with("rebase", () -> new DiskRebaseCommand(terminal))
                .with("merge", () -> new DiskMergeCommand(terminal))
                .with("snapshot", () -> new DiskSnapshotCommand(terminal))
                .with("revert", () -> new DiskRevertCommand(terminal))
                .with("undo-disk", () -> new DiskUndoDiskCommand(terminal))
                .with("relink", () -> new DiskRelinkCommand(terminal))
                .with("repair", () -> new DiskRepairCommand(terminal))
                .with("undo", () -> new DiskUndoCommand(terminal))
                .with("discard-backup", () -> new DiskDiscardBackupCommand(terminal))
                .with("recover", () -> new DiskRecoverCommand(terminal))
                .of(new DiskCommand(), words);
    }

    @Override
    public void run() {
        throw new ParameterException(spec.commandLine(), Messages.DiskCommand_noCommand);
    }
}
