package org.verdigris.disk.check;

import org.verdigris.disk.vhd.FlawList;

/** How often a rule is broken in a file, and where for the first time. */
final class Tally {

    private long count;
    private long first;

    void addIf(boolean broken, long offset) {
        if (broken) {
            first = count == 0 ? offset : first;
            count++;
        }
    }

    /** Reports as worth knowing what happened at all. */
    void inform(FlawList flaws, String rule, String message) {
        if (count > 0) {
            flaws.information(rule, first, message, count);
        }
    }

    long count() {
        return count;
    }

    long first() {
        return first;
    }
}
