package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.change.Conversion;
import org.verdigris.disk.change.Merge;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SizeRule;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Puts the content of a differencing disk into its parent, or into a new file. */
@Command(name = "merge")
final class DiskMergeCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "CHILD")
    private Path child;

    @Option(names = "--down-to", paramLabel = "ANCESTOR")
    private Path ancestor;

    @Option(names = "--in-place")
    private boolean inPlace;

    @Option(names = "--to", paramLabel = "TARGET")
    private Path target;

    @Option(names = "--fixed")
    private boolean fixed;

    @Mixin
    private ChangeOptions options = new ChangeOptions();

    DiskMergeCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        refuse(target != null && (inPlace || ancestor != null), Messages.DiskMergeCommand_to);
        refuse(target == null && fixed, Messages.DiskMergeCommand_fixed);
        refuse(inPlace && options.discardsBackup(), Messages.DiskMergeCommand_backup);
        if (target != null) {
            Conversion.Form form = new Conversion.Form(fixed ? DiskFormat.FIXED : DiskFormat.DYNAMIC,
                    SizeRule.PLAIN, NewDisk.USUAL_BLOCK, false);
            return options.run(terminal, spec, child,
                    around -> new Conversion(child, false, target, form, around.mapping()));
        }
        Merge.Way way = inPlace ? Merge.Way.IN_PLACE : Merge.Way.COPY;
        return options.run(terminal, spec, options.chain(spec, child),
                around -> new Merge(child, Optional.ofNullable(ancestor), way, around));
    }

    private void refuse(boolean wrong, String sentence) {
        if (wrong) {
            throw new ParameterException(spec.commandLine(), sentence);
        }
    }
}
