package org.verdigris.core.scan;

import java.util.Locale;

/** What discovery can find wrong. */
public enum ProblemKind {
    /** A machine's hard disk or undo disk is not where the machine looks for it. */
    MISSING_DISK,
    /** A machine's CD or floppy image is not where the machine looks for it. */
    MISSING_IMAGE,
    /** The parent of a differencing disk is not where the disk looks for it. */
    MISSING_PARENT,
    /** The disk at the parent's place is not the parent. */
    PARENT_MISMATCH,
    /** Several files could be the parent. */
    PARENT_AMBIGUOUS,
    /** A disk is its own ancestor. */
    CHAIN_CYCLE,
    /** No machine and no other disk uses a disk. */
    ORPHAN_DISK,
    /** Several files have the same disk identity. */
    DUPLICATE_DISK_ID,
    /** One disk is attached more than once. */
    DISK_IN_SEVERAL_MACHINES,
    /** A disk file breaks its format, or is no disk at all. */
    DAMAGED_DISK,
    /** A machine file cannot be understood. */
    UNREADABLE_MACHINE,
    /** A network file cannot be understood. */
    UNREADABLE_NETWORK,
    /** The owner's dialect file cannot be used. */
    UNREADABLE_DIALECT,
    /** A folder, or a file in it, cannot be looked at. */
    UNREADABLE_FOLDER,
    /** The network that a machine is connected to is not in the estate. */
    MISSING_NETWORK,
    /** Several networks of one host have the same identity. */
    DUPLICATE_NETWORK_ID,
    /** Several network adapters have the same physical address. */
    DUPLICATE_MAC,
    /** The two paths of one reference lead to two files. */
    TWO_PATHS_DIFFER,
    /** A path that ought to be absolute is relative, and not the same as the relative one. */
    RELATIVE_ABSOLUTE_PATH,
    /** An undo disk that no machine knows. */
    UNDO_DISK_LEFT,
    /** A machine is saved, but its saved state is not there. */
    SAVED_STATE_MISSING;

    /** The stable id that stands in the model, such as {@code missing-disk}. */
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
