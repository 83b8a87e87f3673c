package org.verdigris.cli.estate;

/** The ways of telling what a scan found. */
public enum ScanForm {
    /** Every fact about everything, for the reader. */
    TEXT,
    /** A line for each machine, disk and network. */
    TABLES,
    /** Only what is wrong. */
    PROBLEMS,
    /** Nothing but the exit code. */
    NOTHING,
    /** Every fact about everything, for programs. */
    JSON
}
