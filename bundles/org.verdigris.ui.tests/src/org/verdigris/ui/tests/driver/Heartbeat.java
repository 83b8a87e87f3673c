package org.verdigris.ui.tests.driver;

import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/** Measures the longest time that the UI thread lets a task wait. */
public final class Heartbeat implements AutoCloseable {
    private static final int PERIOD_MILLISECONDS = 5;

    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong longest = new AtomicLong();

    public Heartbeat(Display display) {
        pulse.scheduleWithFixedDelay(() -> {
            long begin = System.nanoTime();
            display.syncExec(() -> longest.accumulateAndGet(System.nanoTime() - begin, Math::max));
        }, 0, PERIOD_MILLISECONDS, TimeUnit.MILLISECONDS);
    }

    public Duration longestPause() {
        return Duration.ofNanos(longest.get());
    }

    @Override
    public void close() {
        pulse.shutdownNow();
    }
}
