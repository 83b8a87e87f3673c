package org.verdigris.guest.registry;

/** How far a hive can be trusted. */
public enum HiveState {
    /** It was written to its end. */
    CLEAN,
    /** It was not written to its end; what its logs hold was added in memory. */
    RECOVERED,
    /** It was not written to its end and no log completes it: some of it may be old or contradict the rest. */
    DIRTY
}
