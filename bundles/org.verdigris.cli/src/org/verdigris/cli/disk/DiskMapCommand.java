package org.verdigris.cli.disk;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.map.AllocationMap;
import org.verdigris.disk.map.SvgMap;
import org.verdigris.disk.map.TextMap;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Shows which parts of a disk are in its file. */
@Command(name = "map")
final class DiskMapCommand implements Callable<Integer> {

    private static final int LINES = 16;
    private static final int PICTURE_CELLS = 64 * 64;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file;

    @Option(names = "--svg", paramLabel = "OUT")
    private Path picture;

    @Option(names = "--width", paramLabel = "COLUMNS", defaultValue = "${env:COLUMNS:-80}")
    private int width;

    DiskMapCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        if (width < 1 || width > 1000) {
            throw new ParameterException(spec.commandLine(), Messages.DiskMapCommand_width);
        }
        UnfinishedChange.tell(terminal, List.of(file));
        if (picture == null) {
            print(AllocationMap.read(file, width * LINES));
        } else {
            write(SvgMap.of(AllocationMap.read(file, PICTURE_CELLS)));
        }
        return ExitCode.FINE;
    }

    private void print(AllocationMap map) {
        terminal.line(Cell.clean(Catalogue.text(Messages.DiskMapCommand_head, file.getFileName(),
                Long.toString(map.allocated()), Long.toString(map.blocks()),
                new ByteSize(map.cellBytes()).human())));
        TextMap.lines(map, width).forEach(terminal::line);
        terminal.line(Messages.DiskMapCommand_legend);
    }

    private void write(String svg) throws IOException, Refusal {
        try {
            Files.writeString(picture, svg, StandardOpenOption.CREATE_NEW);
        } catch (FileAlreadyExistsException e) {
            throw new Refusal(Catalogue.text(Messages.DiskMapCommand_exists, picture), e);
        }
    }
}
