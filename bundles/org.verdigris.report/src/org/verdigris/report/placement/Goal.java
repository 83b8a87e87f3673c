package org.verdigris.report.placement;

/** What is wanted of the places of machines. */
public enum Goal {
    /** As few hosts as can carry them all, so that the others can go. */
    FEWEST_HOSTS,
    /** The fullest host as little full as possible. */
    EVEN
}
