package org.verdigris.cli.guest;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.guest.extract.ExtractionItem;
import org.verdigris.guest.extract.PathPattern;
import org.verdigris.guest.volume.GuestDisk;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Lists the partitions of a disk, or the files of one. */
@Command(name = "ls")
final class GuestLsCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DISK")
    private String word;

    @Option(names = {"-l", "--long"})
    private boolean detailed;

    @Option(names = {"-R", "--recursive"})
    private boolean recursive;

    @Option(names = "--streams")
    private boolean streams;

    @Option(names = "--metadata")
    private boolean metadata;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private DiskOptions options = new DiskOptions();

    GuestLsCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        DiskAddress address = DiskAddress.of(spec, word);
        if (address.path().isEmpty() && options.partition(spec, address).isEmpty() && !recursive) {
            return listPartitions(address);
        }
        try (OpenVolume volume = OpenVolume.open(terminal, spec, options, address)) {
            return listFiles(volume, address.path().orElse("/"));
        }
    }

    private int listPartitions(DiskAddress address) throws IOException {
        try (GuestDisk disk = options.open(terminal, spec, address)) {
            PartitionList list = new PartitionList(disk);
            if (json) {
                list.printJson(terminal);
            } else {
                list.print(terminal);
            }
        }
        return ExitCode.FINE;
    }

    private int listFiles(OpenVolume volume, String path) throws IOException, Refusal {
        List<ExtractionItem> items = volume.find(terminal, path);
        List<String> warnings = new ArrayList<>();
        FileListing listing = new FileListing(volume, recursive, streams, metadata, warning -> {
            warnings.add(warning);
            volume.warn(terminal, warning);
        });
        boolean many = items.size() > 1 || PathPattern.of(path).hasWildcards() && !items.getFirst().below().isEmpty()
                && !volume.system().find(path).isPresent();
        listing.add(items, many);
        if (json) {
            listing.printJson(terminal, path, warnings);
        } else if (detailed) {
            listing.printTable(terminal);
        } else {
            listing.printNames(terminal);
        }
        return warnings.isEmpty() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
