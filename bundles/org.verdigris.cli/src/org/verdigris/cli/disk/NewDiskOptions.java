package org.verdigris.cli.disk;

import java.io.IOException;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.MappingOption;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;

/** What all commands that make new disks have in common: their shape, and the plan before them. */
final class NewDiskOptions {

    @Option(names = "--block-size", paramLabel = "SIZE")
    private String blockSize;

    @Option(names = "--exact-size")
    private boolean exact;

    @Option(names = "--chs")
    private boolean chs;

    @Option(names = {"-n", "--dry-run"})
    private boolean dryRun;

    @Mixin
    private MappingOption mappings = new MappingOption();

    /** How capacity and geometry go together; two ways at once are wrong usage of the command. */
    SizeRule size(CommandSpec command) {
        if (chs && exact) {
            throw new ParameterException(command.commandLine(), Messages.NewDiskOptions_exclusive);
        }
        if (chs) {
            return SizeRule.CHS;
        }
        return exact ? SizeRule.EXACT : SizeRule.PLAIN;
    }

    /** Bytes of data in a block, the usual ones unless given; what no block can have is wrong usage of the command. */
    int blockSize(CommandSpec command) {
        if (blockSize == null) {
            return NewDisk.USUAL_BLOCK;
        }
        long bytes = SizeText.bytes(command, blockSize);
        if (!NewDisk.isBlockSize(bytes)) {
            throw new ParameterException(command.commandLine(), Catalogue.text(Messages.NewDiskOptions_block, bytes));
        }
        return Math.toIntExact(bytes);
    }

    /** Whether none of the options that shape a disk is given. */
    boolean isShapeless() {
        return blockSize == null && !exact && !chs;
    }

    PathMapping mapping(CommandSpec command) {
        return PathMapping.of(mappings.checked(command));
    }

    /** Makes a disk and is silent but for what is to be minded, or only tells the plan. Returns the exit code. */
    Integer run(Terminal terminal, Operation operation) throws IOException {
        try (DiskProgress progress = new DiskProgress(terminal)) {
            Plan plan = operation.plan(progress);
            if (dryRun) {
                plan.check(Volume.local());
                new PlanReport(terminal).print(plan);
            } else {
                plan.perform(Volume.local(), progress);
                plan.cautions().forEach(caution -> terminal.tell(Cell.clean(caution)));
            }
        }
        return ExitCode.FINE;
    }
}
