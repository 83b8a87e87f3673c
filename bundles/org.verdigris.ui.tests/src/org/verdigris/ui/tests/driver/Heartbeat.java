package org.verdigris.ui.tests.driver;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;

import org.eclipse.swt.widgets.Display;

/**
 * Measures how long the UI thread worked at one thing while a task waited for it. What counts is the thread's own
 * processor time, which other programs on the same computer do not stretch.
 */
public final class Heartbeat implements AutoCloseable {
    private static final int PERIOD_MILLISECONDS = 5;

    private final ScheduledExecutorService pulse = Executors.newSingleThreadScheduledExecutor();
    private final AtomicLong longest = new AtomicLong();

    public Heartbeat(Display display) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long thread = display.getThread().threadId();
        pulse.scheduleWithFixedDelay(() -> {
            long begin = threads.getThreadCpuTime(thread);
            display.syncExec(() -> longest.accumulateAndGet(threads.getThreadCpuTime(thread) - begin, Math::max));
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
