package org.verdigris.cli.guest;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.compare.ComparedTrees;
import org.verdigris.guest.compare.FileChange;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;
import org.verdigris.model.text.Catalogue;

/** Tells what differs between the files of two disks: as text at once, as JSON in the end. */
final class DiffReport {

    private final Terminal terminal;
    private final boolean json;
    private final Path before;
    private final Path after;
    private final List<Told> told = new ArrayList<>();
    private final List<String> warnings = new ArrayList<>();
    private ComparedTrees sum = ComparedTrees.NOTHING;
    private GuestVolume volume;
    private GuestTime oldTime;
    private GuestTime newTime;

    private record Told(Integer partition, FileChange change, GuestTime oldTime, GuestTime newTime) {
    }

    DiffReport(Terminal terminal, boolean json, Path before, Path after) {
        this.terminal = Objects.requireNonNull(terminal);
        this.json = json;
        this.before = Objects.requireNonNull(before);
        this.after = Objects.requireNonNull(after);
    }

    ComparedTrees sum() {
        return sum;
    }

    /** What follows is about this volume. @param named the volume if the reader must be told which one; may be null */
    void begin(GuestVolume named, GuestFileSystem old, GuestFileSystem now) {
        volume = named;
        oldTime = new GuestTime(old.kind());
        newTime = new GuestTime(now.kind());
    }

    void add(ComparedTrees trees) {
        sum = sum.plus(trees);
    }

    /** Tells that a partition is on one of the disks only, which is a difference. */
    void onlyOn(GuestDisk disk, GuestVolume lonely) {
        boolean old = disk.file().equals(before);
        sum = sum.plus(new ComparedTrees(old ? 0 : 1, old ? 1 : 0, 0, 0, 0));
        say(Catalogue.text(Messages.DiffReport_onlyOn, Integer.toString(lonely.partition().index()), disk.file()));
    }

    /** Tells that a partition is not compared. @param trouble whether the other disk's could be read */
    void leftOut(GuestVolume left, String reason, boolean trouble) {
        sum = sum.plus(new ComparedTrees(0, 0, 0, 0, trouble ? 1 : 0));
        say(Catalogue.text(Messages.DiffReport_leftOut, Integer.toString(left.partition().index()), reason));
    }

    void warn(String warning) {
        say(warning);
    }

    private void say(String sentence) {
        warnings.add(sentence);
        terminal.tell(Cell.clean(sentence));
    }

    void change(FileChange change) {
        Told each = new Told(volume == null ? null : volume.partition().index(), change, oldTime, newTime);
        if (json) {
            told.add(each);
        } else {
            terminal.line(Cell.clean(line(each)));
        }
    }

    private static String line(Told each) {
        FileChange change = each.change();
        String mark = switch (change.kind()) {
            case ADDED -> "+ ";
            case REMOVED -> "- ";
            case CHANGED -> "~ ";
        };
        String place = each.partition() == null ? "/" : "!" + each.partition() + ":/";
        String end = change.file().isFolder() ? "/" : "";
        return mark + place + change.path() + end + details(each);
    }

    private static String details(Told each) {
        FileChange change = each.change();
        if (change.aspects().isEmpty()) {
            return "";
        }
        GuestFile old = change.before().orElseThrow();
        GuestFile now = change.after().orElseThrow();
        return change.aspects().stream().sorted().map(aspect -> switch (aspect) {
            case SIZE -> Catalogue.sentence(Messages.DiffReport_size, old.size(), now.size());
            case TIME -> Catalogue.text(Messages.DiffReport_time, each.oldTime().text(old.times().modified()),
                    each.newTime().text(now.times().modified()));
            case CONTENT -> Messages.DiffReport_content;
            case STREAMS -> Messages.DiffReport_streams;
            case TARGET -> Catalogue.text(Messages.DiffReport_target, old.target().orElse(""),
                    now.target().orElse(""));
        }).collect(Collectors.joining(", ", "  (", ")"));
    }

    /** Writes the sum, and in JSON all that was told. */
    void finish() {
        if (json) {
            Json.write(terminal, document -> document.member("schema", Json.SCHEMA).member("kind", "guestDiff")
                    .member("before", before).member("after", after).member("same", sum.equal())
                    .member("added", sum.added()).member("removed", sum.removed()).member("changed", sum.changed())
                    .member("equal", sum.same()).member("unreadable", sum.unreadable())
                    .objects("changes", told, each -> members(document, each)).values("warnings", warnings));
        } else {
            terminal.line(Catalogue.text(Messages.DiffReport_sum, sum.added(), sum.removed(), sum.changed(),
                    sum.same()));
        }
    }

    private static void members(Json json, Told each) {
        FileChange change = each.change();
        json.member("what", change.kind()).member("partition", each.partition()).member("path", "/" + change.path())
                .member("type", change.file().kind());
        change.before().filter(file -> !file.isFolder()).ifPresent(file -> json.member("oldBytes", file.size())
                .member("oldModified", each.oldTime().value(file.times().modified())));
        change.after().filter(file -> !file.isFolder()).ifPresent(file -> json.member("newBytes", file.size())
                .member("newModified", each.newTime().value(file.times().modified())));
        if (change.kind() == FileChange.Kind.CHANGED) {
            json.values("aspects", change.aspects().stream().sorted().map(aspect -> aspect.name().toLowerCase(
                    Locale.ROOT)).toList());
        }
    }
}
