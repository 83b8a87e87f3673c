package org.verdigris.core.migrate;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

/**
 * One thing that was looked at before a boot disk is moved.
 *
 * @param id       what was looked at, for scripts: words with hyphens such as {@code machine-off}
 * @param sentence what is so, with what shows it
 * @param todo     what to do about it; empty if nothing has to be done
 * @param file     the file that shows it; empty if there is none
 */
public record Finding(String id, Result result, String sentence, Optional<String> todo, Optional<Path> file) {

    /** What it means for the move. */
    public enum Result {
        /** As it should be. */
        GOOD,
        /** Not in the way, but to be known. */
        CAUTION,
        /** In the way. */
        BAD,
        /** Nothing can be said. */
        UNKNOWN
    }

    public Finding {
        Objects.requireNonNull(id);
        Objects.requireNonNull(result);
        Objects.requireNonNull(sentence);
        Objects.requireNonNull(todo);
        Objects.requireNonNull(file);
    }
}
