package org.verdigris.guest.extract;

import java.util.Objects;

/**
 * What differs on the host from what the guest has.
 *
 * @param kind     what happened
 * @param path     the file, folder or link in the guest
 * @param sentence what happened and what to do, for people
 */
public record ExtractionNote(Kind kind, String path, String sentence) {

    /** What happened to a file. */
    public enum Kind {
        /** It has another name on the host, because its own is not possible or not safe there. */
        RENAMED(false),
        /** It is a link, which is neither followed nor made. */
        LINK(false),
        /** It is complete but for a time stamp that the host does not take. */
        TIME(false),
        /** The host had something of this name, which was left alone. */
        EXISTS(true),
        /** It could not be read from the disk, wholly or in part. */
        UNREADABLE(true),
        /** It could not be written on the host. */
        UNWRITABLE(true);

        private final boolean missing;

        Kind(boolean missing) {
            this.missing = missing;
        }

        /** Whether something that was asked for is not there now. */
        public boolean missing() {
            return missing;
        }
    }

    public ExtractionNote {
        Objects.requireNonNull(kind);
        Objects.requireNonNull(path);
        Objects.requireNonNull(sentence);
    }
}
