package org.verdigris.disk;

/** How much a flaw of a virtual hard disk matters; the worst comes first. */
public enum Severity {
    /** Content, or the link to the parent, cannot be relied on. */
    ERROR,
    /** The format is violated or an operation is closed, yet the content is readable. */
    WARNING,
    /** Worth knowing, nothing to mend. */
    INFORMATION
}
