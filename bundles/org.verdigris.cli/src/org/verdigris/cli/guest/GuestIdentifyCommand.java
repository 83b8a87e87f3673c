package org.verdigris.cli.guest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.Callable;

import org.verdigris.cli.Complaint;
import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.identify.Fragmentation;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells who lives in disks: the systems, their versions, names, drivers and what matters for moving them. */
@Command(name = "identify")
final class GuestIdentifyCommand implements Callable<Integer> {

    private static final int MOST_FRAGMENTED = 5;

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(arity = "1..*", paramLabel = "PATH")
    private List<String> words;

    @Option(names = {"-a", "--all"})
    private boolean all;

    @Option(names = "--fragments")
    private boolean fragments;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private SourceOptions options = new SourceOptions();

    GuestIdentifyCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        DiskSelection selection = DiskSelection.of(words);
        try (DiskProgress progress = new DiskProgress(terminal)) {
            if (selection.single()) {
                tell(identify(selection.disks().first(), selection, progress));
                return ExitCode.FINE;
            }
            return tellAll(selection, progress);
        }
    }

    private IdentityReport identify(Path file, DiskSelection selection, Progress progress) throws IOException {
        try (GuestDisk disk = GuestDisk.of(file, options.source(terminal, spec, file, selection.mappings()))) {
            return new IdentityReport(file, Identification.identify(disk, progress),
                    fragments ? fragmentation(disk, progress) : Map.of());
        }
    }

    /** Of the volumes whose files can be read; those that cannot be are told of by the report. */
    private static Map<Integer, Fragmentation> fragmentation(GuestDisk disk, Progress progress) throws IOException {
        Map<Integer, Fragmentation> found = new TreeMap<>();
        for (GuestVolume volume : disk.volumes()) {
            try {
                found.put(volume.partition().index(),
                        Fragmentation.survey(volume.fileSystem(), MOST_FRAGMENTED, progress));
            } catch (DamagedVolumeException | RefusedException unread) {
                continue;
            }
        }
        return found;
    }

    private void tell(IdentityReport report) {
        if (json) {
            Json.write(terminal, document -> {
                document.member("schema", Json.SCHEMA).member("kind", "guest");
                report.members(document);
            });
        } else {
            report.print(terminal, all);
        }
    }

    /** A disk that cannot be read does not keep the others from being told of. */
    private int tellAll(DiskSelection selection, Progress progress) throws IOException {
        List<IdentityReport> reports = new ArrayList<>();
        boolean readable = true;
        for (Path file : selection.disks()) {
            try {
                IdentityReport report = identify(file, selection, progress);
                reports.add(report);
                if (!json) {
                    report.print(terminal, all);
                }
            } catch (CancelledException e) {
                throw e;
            } catch (IOException e) {
                readable = false;
                terminal.complain(Complaint.about(e));
            }
        }
        if (json) {
            Json.write(terminal, document -> document.member("schema", Json.SCHEMA).member("kind", "guests")
                    .objects("guests", reports, report -> report.members(document)));
        }
        return readable ? ExitCode.FINE : ExitCode.REFUSED;
    }
}
