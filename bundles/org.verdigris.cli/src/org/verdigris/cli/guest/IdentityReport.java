package org.verdigris.cli.guest;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.guest.identify.Fragmentation;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.GuestSystem;
import org.verdigris.guest.identify.LinuxSystem;
import org.verdigris.guest.identify.VolumeFacts;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.model.text.Catalogue;

/**
 * What was found out about the guests in one disk.
 *
 * @param fragmentation of the volumes, by partition, as far as that was asked for
 */
record IdentityReport(Path disk, GuestReport report, Map<Integer, Fragmentation> fragmentation) {

    private static final int SECTOR = 512;

    IdentityReport {
        Objects.requireNonNull(disk);
        Objects.requireNonNull(report);
        fragmentation = Map.copyOf(fragmentation);
    }

    /** Writes all for the reader. @param all whether long lists are written too */
    void print(Terminal terminal, boolean all) {
        terminal.line(terminal.style().heading(Cell.clean(disk.toString())));
        for (VolumeFacts volume : report.volumes()) {
            new Facts().add(Catalogue.sentence(Messages.IdentityReport_partition, volume.partition().index()),
                    text(volume)).print(terminal, "  ");
            print(terminal, Optional.ofNullable(fragmentation.get(volume.partition().index())));
        }
        for (GuestSystem system : report.systems()) {
            switch (system) {
                case WindowsSystem windows -> new WindowsReport(windows).print(terminal, all);
                case LinuxSystem linux -> new LinuxReport(linux).print(terminal);
            }
        }
        if (report.systems().isEmpty()) {
            terminal.line("  " + Messages.IdentityReport_nobody);
        }
        report.notes().forEach(note -> terminal.line("  " + terminal.style().warning(Cell.clean(note))));
    }

    private static void print(Terminal terminal, Optional<Fragmentation> fragmentation) {
        fragmentation.ifPresent(found -> {
            terminal.line("    " + Catalogue.sentence(Messages.IdentityReport_fragmented, found.fragmented(),
                    found.files(), String.format(Locale.ROOT, "%.1f", found.percent()), found.pieces()));
            found.worst().forEach(file -> terminal.line("      " + Catalogue.sentence(
                    Messages.IdentityReport_pieces, file.pieces(), Cell.clean(file.path()))));
        });
    }

    private static String text(VolumeFacts volume) {
        String free = volume.free().value().map(bytes -> new ByteSize(bytes).human()).orElse(null);
        String size = new ByteSize(volume.partition().length()).human();
        String label = volume.label().value().orElse("");
        String text = free == null ? Catalogue.text(Messages.IdentityReport_closed, volume.kind().label(), size)
                : Catalogue.text(Messages.IdentityReport_volume, volume.kind().label(), size, free, label,
                        label.isEmpty() ? 0 : 1);
        Optional<String> doubt = volume.doubts().reason()
                .or(() -> volume.doubts().value().filter(doubts -> !doubts.isEmpty())
                        .map(doubts -> String.join(" ", doubts)));
        return doubt.map(sentence -> text + " " + sentence).orElse(text);
    }

    /** Writes all for programs: a fact that is not known is left out, and its reason is among the unknown. */
    void members(Json json) {
        json.member("disk", disk).member("signature", report.diskSignature().map("%08x"::formatted).orElse(null))
                .objects("volumes", report.volumes(), volume -> {
                    members(json, volume);
                    members(json, Optional.ofNullable(fragmentation.get(volume.partition().index())));
                })
                .objects("systems", report.systems(), system -> {
                    switch (system) {
                        case WindowsSystem windows -> new WindowsReport(windows).members(json);
                        case LinuxSystem linux -> new LinuxReport(linux).members(json);
                    }
                }).values("notes", report.notes());
    }

    private static void members(Json json, Optional<Fragmentation> fragmentation) {
        fragmentation.ifPresent(found -> json.member("files", found.files())
                .member("fragmentedFiles", found.fragmented()).member("pieces", found.pieces())
                .objects("mostFragmented", found.worst(), file -> json.member("path", file.path())
                        .member("bytes", file.size()).member("pieces", file.pieces())));
    }

    private static void members(Json json, VolumeFacts volume) {
        json.member("number", volume.partition().index()).member("fileSystem", volume.kind().label())
                .member("startSector", volume.partition().start() / SECTOR)
                .member("bytes", volume.partition().length()).member("active", volume.partition().active());
        KnownFacts facts = new KnownFacts(json);
        facts.member("label", volume.label()).member("freeBytes", volume.free());
        volume.doubts().value().ifPresent(doubts -> json.member("clean", doubts.isEmpty()));
        facts.values("doubts", volume.doubts());
        json.member("heads", volume.heads().orElse(null));
        facts.finish();
    }
}
