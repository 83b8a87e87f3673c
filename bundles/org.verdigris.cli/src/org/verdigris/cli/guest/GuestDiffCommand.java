package org.verdigris.cli.guest;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;

import org.verdigris.cli.ExitCode;
import org.verdigris.cli.disk.DiskProgress;
import org.verdigris.cli.terminal.Refusal;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.model.text.Catalogue;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells which files differ between two disks, or what a child has changed since its parent. */
@Command(name = "diff")
final class GuestDiffCommand implements Callable<Integer> {

    private final Terminal terminal;

    @Spec
    private CommandSpec spec;

    @Parameters(index = "0", paramLabel = "DISK")
    private String first;

    @Parameters(index = "1", paramLabel = "OTHER", arity = "0..1")
    private String second;

    @Option(names = {"-c", "--content"})
    private boolean contents;

    @Option(names = "--json")
    private boolean json;

    @Mixin
    private DiskOptions options = new DiskOptions();

    GuestDiffCommand(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    @Override
    public Integer call() throws IOException, Refusal {
        DiskAddress one = DiskAddress.of(spec, first);
        try (SourceDisk source = options.source(terminal, spec, one)) {
            if (second == null) {
                SourceDisk parent = source.parents().orElseThrow(
                        () -> new Refusal(Catalogue.text(Messages.GuestDiffCommand_noParent, one.disk())));
                return compare(side(one, parent.files().getFirst(), parent), side(one, one.disk(), source));
            }
            DiskAddress two = DiskAddress.of(spec, second);
            try (SourceDisk other = options.source(terminal, spec, two)) {
                return compare(side(one, one.disk(), source), side(two, two.disk(), other));
            }
        }
    }

    private DiffSide side(DiskAddress address, Path file, SourceDisk source) throws IOException {
        OptionalInt partition = options.partition(spec, address);
        return new DiffSide(GuestDisk.of(file, source), source, partition, address.path());
    }

    private int compare(DiffSide before, DiffSide after) throws IOException, Refusal {
        String path = before.path().or(after::path).orElse("/");
        DiffReport report = new DiffReport(terminal, json, before.disk().file(), after.disk().file());
        try (DiskProgress progress = new DiskProgress(terminal)) {
            GuestDiff diff = new GuestDiff(before, after, contents, progress, report);
            boolean one = before.partition().isPresent() || after.partition().isPresent()
                    || before.path().or(after::path).isPresent();
            if (one) {
                diff.oneVolume(path, Optional.of(after).flatMap(DiffSide::path).orElse(path));
            } else {
                diff.allVolumes();
            }
        }
        report.finish();
        if (report.sum().unreadable() > 0) {
            return ExitCode.REFUSED;
        }
        return report.sum().equal() ? ExitCode.FINE : ExitCode.PROBLEMS;
    }
}
