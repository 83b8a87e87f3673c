package org.verdigris.guest.compare;

import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.verdigris.guest.GuestFile;

/**
 * A file, folder or link that is not the same before and after.
 *
 * @param path    where it is below the compared folders; names are joined with a slash
 * @param before  what it was; absent if it was added
 * @param after   what it is; absent if it was removed
 * @param aspects what differs of a file that is in both; empty if it is in one only
 */
public record FileChange(String path, Optional<GuestFile> before, Optional<GuestFile> after, Set<Aspect> aspects) {

    /** What can differ of a file. */
    public enum Aspect {
        SIZE,
        /** The time of the last modification; not looked at where contents are compared. */
        TIME,
        CONTENT,
        /** Its named streams: their names, sizes or contents. */
        STREAMS,
        /** Where a link leads. */
        TARGET
    }

    /** What happened to it. */
    public enum Kind {
        ADDED,
        REMOVED,
        CHANGED
    }

    public FileChange {
        Objects.requireNonNull(path);
        Objects.requireNonNull(before);
        Objects.requireNonNull(after);
        aspects = Set.copyOf(aspects);
    }

    /** What happened to it. */
    public Kind kind() {
        if (before.isEmpty()) {
            return Kind.ADDED;
        }
        return after.isEmpty() ? Kind.REMOVED : Kind.CHANGED;
    }

    /** The file or folder: as it is or, if it was removed, as it was. */
    public GuestFile file() {
        return after.or(() -> before).orElseThrow();
    }
}
