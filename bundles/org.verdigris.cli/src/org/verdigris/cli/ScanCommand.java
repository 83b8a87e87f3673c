package org.verdigris.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.estate.ScanForm;
import org.verdigris.cli.estate.Scanning;
import org.verdigris.cli.history.Recorder;
import org.verdigris.cli.history.StoreOption;
import org.verdigris.cli.terminal.Terminal;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Finds the machines, disks and networks below folders and tells what is wrong with them. */
@Command(name = "scan")
final class ScanCommand implements Callable<Integer> {

    /** How the result is told; one way at a time. */
    private static final class Form {

        @Option(names = "--json")
        private boolean json;

        @Option(names = {"-b", "--brief"})
        private boolean brief;

        @Option(names = {"-p", "--problems"})
        private boolean problems;

        @Option(names = {"-q", "--quiet"})
        private boolean quiet;

        private ScanForm chosen() {
            if (json) {
                return ScanForm.JSON;
            }
            if (brief) {
                return ScanForm.TABLES;
            }
            return problems ? ScanForm.PROBLEMS : ScanForm.NOTHING;
        }
    }

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<Path> paths;

    @ArgGroup(exclusive = true)
    private Form form;

    @Mixin
    private MappingOption mappings = new MappingOption();

    @Option(names = "--no-cache")
    private boolean noCache;

    @Option(names = "--no-guests")
    private boolean noGuests;

    @Option(names = "--no-history")
    private boolean noHistory;

    @Mixin
    private StoreOption store = new StoreOption();

    ScanCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws Exception {
        Scanning.Searched searched = new Scanning(terminal, paths, mappings.checked(spec), !noCache, !noGuests)
                .told(form == null ? ScanForm.TEXT : form.chosen());
        if (!noHistory) {
            new Recorder(terminal, store).record(searched);
        }
        return searched.isFine() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
