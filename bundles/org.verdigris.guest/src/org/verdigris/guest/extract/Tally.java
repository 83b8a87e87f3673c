package org.verdigris.guest.extract;

import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

/** Counts what an extraction has done and passes on what it says. */
final class Tally {

    private final Consumer<ExtractionNote> notes;
    private final Map<ExtractionNote.Kind, Long> counts = new EnumMap<>(ExtractionNote.Kind.class);
    private long files;
    private long folders;
    private long bytes;

    Tally(Consumer<ExtractionNote> notes) {
        this.notes = Objects.requireNonNull(notes);
    }

    void note(ExtractionNote.Kind kind, String path, String pattern, Object... values) {
        counts.merge(kind, 1L, Long::sum);
        notes.accept(new ExtractionNote(kind, path, Messages.text(pattern, values)));
    }

    void file(long size) {
        files++;
        bytes += size;
    }

    void folder() {
        folders++;
    }

    ExtractionResult result() {
        long missing = counts.entrySet().stream().filter(each -> each.getKey().missing())
                .mapToLong(Map.Entry::getValue).sum();
        return new ExtractionResult(files, folders, bytes, count(ExtractionNote.Kind.RENAMED),
                count(ExtractionNote.Kind.LINK), missing);
    }

    private long count(ExtractionNote.Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
