package org.verdigris.ui.disk.files;

import java.util.List;
import java.util.Optional;

import org.eclipse.swt.widgets.Composite;
import org.verdigris.ui.disk.files.NameSearch.Tally;
import org.verdigris.ui.disk.reading.FileReading.Outcome;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.wording.Phrase;

/** Searches for names in the background and shows what is found while it goes on. UI thread only. */
final class SearchResults {
    private static final int PACE = 250;

    private final RowTable<FileRow> table;
    private final DiskReading reading;
    private final Notice notice;
    private Optional<NameSearch> search = Optional.empty();

    /** @param notice tells how far the search is */
    SearchResults(Composite stage, Notice notice, TaskList tasks) {
        this.notice = notice;
        table = FileColumns.ofSearch(stage);
        reading = new DiskReading(stage, tasks);
    }

    RowTable<FileRow> table() {
        return table;
    }

    /** Whether what is shown was searched for. */
    boolean isShown() {
        return search.isPresent();
    }

    boolean isRunning() {
        return reading.isRunning();
    }

    void begin(DiskAccess access, NameSearch next) {
        search = Optional.of(next);
        table.show(List.of());
        notice.tell(Picture.SEARCH, Phrase.of(FilesMessages.Search_running, next.typed(), next.volume().number(), 0, 0),
                null, FilesMessages.Search_cancel);
        reading.<Tally>begin(access, next::run, outcome -> done(next, outcome));
        poll(next);
    }

    private void poll(NameSearch of) {
        table.control().getDisplay().timerExec(PACE, () -> {
            if (!table.control().isDisposed() && search.equals(Optional.of(of)) && reading.isRunning()) {
                Tally tally = of.tally();
                show(tally);
                notice.tell(Picture.SEARCH, Phrase.of(FilesMessages.Search_running, of.typed(), of.volume().number(),
                        tally.found().size(), tally.seen()), null, FilesMessages.Search_cancel);
                poll(of);
            }
        });
    }

    private void show(Tally tally) {
        if (tally.found().size() != table.rows().size()) {
            table.show(tally.found());
        }
    }

    private void done(NameSearch of, Outcome<Tally> outcome) {
        Tally tally = of.tally();
        show(tally);
        String words = switch (outcome) {
            case Outcome.Read<Tally> read -> Phrase.of(tally.full() ? FilesMessages.Search_full
                    : FilesMessages.Search_done, of.typed(), of.volume().number(), tally.found().size(), tally.seen());
            case Outcome.Failed<Tally> failed -> failed.sentence();
            case Outcome.Cancelled<Tally> cancelled -> Phrase.of(FilesMessages.Search_cancelled, of.typed(),
                    of.volume().number(), tally.found().size(), tally.seen());
        };
        String unread = tally.unread() == 0 ? "" : ' ' + Phrase.of(FilesMessages.Search_unread, tally.unread());
        boolean sound = outcome instanceof Outcome.Read<Tally> && tally.unread() == 0;
        notice.tell(sound ? Picture.SEARCH : Picture.WARNING, words + unread, null, FilesMessages.Search_back);
    }

    /** Ends the search under way; what was found stays. */
    void cancel() {
        reading.cancel();
    }

    /** Ends the search and forgets what it found. */
    void end() {
        reading.cancel();
        search = Optional.empty();
        notice.hide();
        table.show(List.of());
    }
}
