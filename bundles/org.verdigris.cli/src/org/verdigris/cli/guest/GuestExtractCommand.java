package org.verdigris.cli.guest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.guest.extract.Extraction;
import org.verdigris.guest.extract.ExtractionItem;
import org.verdigris.guest.extract.ExtractionNote;
import org.verdigris.guest.extract.ExtractionOptions;
import org.verdigris.guest.extract.ExtractionResult;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Takes files and folders of a guest out into a folder. */
@Command(name = "extract")
final class GuestExtractCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "DISK")
    private List<String> words;

    @Option(names = {"-o", "--to"}, paramLabel = "FOLDER", required = true)
    private Path folder;

    @Option(names = "--replace")
    private boolean replace;

    @Option(names = "--streams")
    private boolean streams;

    @Option(names = "--metadata")
    private boolean metadata;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private DiskOptions options = new DiskOptions();

    GuestExtractCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        List<DiskAddress> addresses = words.stream().map(word -> DiskAddress.of(spec, word)).toList();
        List<ExtractionNote> notes = new ArrayList<>();
        ExtractionResult sum = ExtractionResult.NOTHING;
        for (DiskAddress address : addresses) {
            sum = sum.plus(extract(address, notes));
        }
        ExtractionReport report = new ExtractionReport(folder, sum, notes);
        if (json) {
            report.printJson(terminal);
        } else {
            report.print(terminal);
        }
        return sum.complete() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }

    private ExtractionResult extract(DiskAddress address, List<ExtractionNote> notes) throws IOException, Refusal {
        try (OpenVolume volume = OpenVolume.open(terminal, spec, options, address)) {
            List<ExtractionItem> items = volume.find(terminal, address.path().orElse("/"));
            try (DiskProgress progress = new DiskProgress(terminal)) {
                return new Extraction(volume.system(), address.disk(),
                        new ExtractionOptions(replace, streams, metadata),
                        progress, note -> tell(note, notes)).into(folder, items);
            }
        }
    }

    /** In JSON all is kept for the end, in text each sentence is told when it is known. */
    private void tell(ExtractionNote note, List<ExtractionNote> notes) {
        if (json) {
            notes.add(note);
        } else {
            terminal.tell(Cell.clean(note.sentence()));
        }
    }
}
