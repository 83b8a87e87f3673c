package org.verdigris.cli.report;

import org.verdigris.model.estate.Estate;

/** One way of telling what a scan found. */
public interface EstateReport {

    /** Writes all that this way of telling has to say about the estate. */
    void print(Estate estate);

    /** Says nothing: for those who want to know from the exit code only. */
    static EstateReport none() {
        return estate -> {};
    }
}
