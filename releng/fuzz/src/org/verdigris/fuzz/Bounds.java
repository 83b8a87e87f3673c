package org.verdigris.fuzz;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import com.sun.management.ThreadMXBean;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DamagedDiskException;
import org.verdigris.disk.MissingParentException;
import org.verdigris.disk.NotADiskException;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;

/**
 * What no input may make the library do: take memory without bounds, fail otherwise than in a sentence, or hang.
 */
public final class Bounds {

    /** The most bytes that one call may allocate, all it lets go again included. */
    static final long MOST_MEMORY = 64L << 20;
    /** A little more than the fuzzer's own limit, which keeps the input but does not hold for what it begins with. */
    private static final int MOST_SECONDS = 15;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    private static final ScheduledThreadPoolExecutor WATCH = new ScheduledThreadPoolExecutor(1,
            Thread.ofPlatform().daemon().factory());

    static {
        WATCH.setRemoveOnCancelPolicy(true);
    }

    /** A part of the library at work. */
    @FunctionalInterface
    public interface Work {
        /** Runs to its end. */
        void run() throws IOException;
    }

    private Bounds() {
    }

    /**
     * Runs a part of the library; twice if need be, so it must do the same again.
     *
     * @throws IOException    if it fails as it must not: other than in an exception of ours with a whole sentence
     * @throws AssertionError if it takes too much memory
     */
    public static void hold(Work work) throws IOException {
        Thread worker = Thread.currentThread();
        Future<?> end = WATCH.schedule(() -> end(worker), MOST_SECONDS, TimeUnit.SECONDS);
        try {
            holdMemory(work);
        } finally {
            end.cancel(false);
        }
    }

    /** Nothing less ends a thread that does not want to. */
    private static void end(Thread worker) {
        PrintStream console = new PrintStream(new FileOutputStream(FileDescriptor.err), true);
        console.println("ERROR: an input took more than " + MOST_SECONDS + " seconds:");
        for (StackTraceElement each : worker.getStackTrace()) {
            console.println("    at " + each);
        }
        Runtime.getRuntime().halt(1);
    }

    private static void holdMemory(Work work) throws IOException {
        // the first call into a class pays for loading and instrumenting it, which is much more than the limit
        if (memory(work) > MOST_MEMORY) {
            long taken = memory(work);
            if (taken > MOST_MEMORY) {
                throw new AssertionError(taken + " bytes were allocated, more than " + MOST_MEMORY);
            }
        }
    }

    /** Bytes that a call allocates in its thread. */
    private static long memory(Work work) throws IOException {
        long before = THREADS.getCurrentThreadAllocatedBytes();
        try {
            work.run();
        } catch (IOException e) {
            if (!isOurs(e)) {
                throw e;
            }
        }
        return THREADS.getCurrentThreadAllocatedBytes() - before;
    }

    private static boolean isOurs(IOException e) {
        boolean kind = e instanceof NotADiskException || e instanceof DamagedDiskException
                || e instanceof MissingParentException || e instanceof RefusedException
                || e instanceof CancelledException || e instanceof DamagedVolumeException
                || e.getClass() == IOException.class;
        return kind && isSentence(e.getMessage());
    }

    private static boolean isSentence(String text) {
        return text != null && text.endsWith(".") && text.indexOf('\n') < 0;
    }

    /** @throws AssertionError if an exception says nothing that can be shown */
    static void demandSentence(IOException e) {
        demandSentence(e.getMessage());
    }

    /** @throws AssertionError if a warning is nothing that can be shown */
    static void demandSentence(String text) {
        if (!isSentence(text)) {
            throw new AssertionError("no sentence on one line: " + text);
        }
    }
}
