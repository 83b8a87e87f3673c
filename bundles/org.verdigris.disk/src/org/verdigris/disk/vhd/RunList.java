package org.verdigris.disk.vhd;

import java.util.ArrayList;
import java.util.List;

/** Collects runs in ascending order; neighbours become one, so that they are read at once. */
final class RunList {

    private final List<Run> runs = new ArrayList<>();

    void add(Run run) {
        if (!runs.isEmpty() && runs.getLast().end() == run.from()) {
            runs.set(runs.size() - 1, new Run(runs.getLast().from(), runs.getLast().length() + run.length()));
        } else if (run.length() > 0) {
            runs.add(run);
        }
    }

    List<Run> runs() {
        return runs;
    }
}
