package org.verdigris.ui.task;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import org.verdigris.disk.operation.Undo;
import org.verdigris.ui.wording.Phrase;

/**
 * What came of work that ended well.
 *
 * @param sentence what is so now
 * @param undo how it can be taken back
 * @param changed whether files of the estate are other than before
 */
public record Ending(String sentence, Optional<Undo> undo, boolean changed) {
    /** Files were changed; what is kept of them is named. */
    public static Ending changed(String sentence, Optional<Undo> undo) {
        List<Path> backups = undo.map(Undo::backups).orElse(List.of());
        String kept = backups.stream().map(file -> file.getFileName().toString()).collect(Collectors.joining(", "));
        String more = backups.isEmpty() ? ""
                : " " + Phrase.of(backups.size() == 1 ? TaskMessages.Ending_backup : TaskMessages.Ending_backups, kept);
        return new Ending(sentence + more, undo, true);
    }
}
