package org.verdigris.disk.vhd;

/**
 * What one file of a chain contributes to a part of the content.
 *
 * @param end the position behind its last byte; may lie behind the end of the disk
 */
public record Share(Kind kind, long end) {

    /** Who decides. */
    public enum Kind {
        /** This file, with anything; or it and its parent, sector by sector. */
        DATA,
        /** This file, with nothing but zeros. */
        ZERO,
        /** The parent alone. */
        PARENT
    }
}
