package org.verdigris.cli;

/** What the command tells the program that called it. Scripts rely on these numbers; they never change. */
public final class ExitCode {

    /** All is well. */
    public static final int FINE = 0;

    /** What was looked at has problems: a scan found an error or a warning, a shown file is damaged. */
    public static final int PROBLEMS = 1;

    /** The command was called wrongly; nothing was done. */
    public static final int USAGE = 2;

    /** Something could not be read or written, or the command refused to do it. */
    public static final int REFUSED = 3;

    private ExitCode() {
    }
}
