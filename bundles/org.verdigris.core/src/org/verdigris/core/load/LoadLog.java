package org.verdigris.core.load;

import java.io.IOException;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;

/** A log of measured load, read as a stream in bounded memory. */
public interface LoadLog {
    /**
     * Reads it from its beginning to its end.
     *
     * @throws CounterLogException if it is no such log; the message says why
     * @throws IOException         if it cannot be read
     * @throws CancelledException  if nobody wants it any more
     */
    CounterLog.Outcome read(CounterLog.Sink sink, Progress progress) throws IOException;
}
