package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.change.Merge;
import org.verdigris.disk.change.UndoDisk;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Decides about what a machine wrote since its undo disk was made. */
@Command(name = "undo-disk")
final class DiskUndoDiskCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "ACTION")
    private String action;

    @Parameters(index = "1", paramLabel = "FILE")
    private Path file;

    @Option(names = "--in-place")
    private boolean inPlace;

    @Mixin
    private ChangeOptions options = new ChangeOptions();

    DiskUndoDiskCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        UndoDisk.Decision decision = decision();
        if (inPlace && decision != UndoDisk.Decision.COMMIT) {
            throw new ParameterException(spec.commandLine(), Messages.DiskUndoDiskCommand_inPlace);
        }
        if (inPlace && options.discardsBackup()) {
            throw new ParameterException(spec.commandLine(), Messages.DiskMergeCommand_backup);
        }
        Merge.Way way = inPlace ? Merge.Way.IN_PLACE : Merge.Way.COPY;
        return options.run(terminal, spec, options.chain(spec, file),
                around -> new UndoDisk(file, decision, way, around));
    }

    private UndoDisk.Decision decision() {
        return Arrays.stream(UndoDisk.Decision.values())
                .filter(each -> each.name().toLowerCase(Locale.ROOT).equals(action)).findFirst()
                .orElseThrow(() -> new ParameterException(spec.commandLine(),
                        Catalogue.text(Messages.DiskUndoDiskCommand_action, action)));
    }
}
