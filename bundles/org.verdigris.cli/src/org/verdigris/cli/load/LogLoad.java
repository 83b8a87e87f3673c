package org.verdigris.cli.load;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

import org.verdigris.core.load.CounterLog;
import org.verdigris.core.load.Distribution;

/**
 * What one log holds.
 *
 * @param first    its first moment
 * @param last     its last moment
 * @param gaps     how many times nothing was measured for long
 * @param repeated how many rows went back in time
 * @param spans    what was measured, one after the other; empty where that was told already
 */
record LogLoad(Path file, Instant first, Instant last, CounterLog.Outcome outcome, long gaps, long repeated,
        List<Span> spans) {

    /** What one counter had in one span of time. */
    record Span(Instant start, String counter, Distribution values) {
    }
}
