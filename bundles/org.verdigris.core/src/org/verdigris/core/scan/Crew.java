package org.verdigris.core.scan;

import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;

/**
 * The threads of one scan. Their number bounds the requests that a file server has to answer at once; it is larger than
 * the number of processors because they mostly wait.
 */
final class Crew implements AutoCloseable {

    private static final int THREADS = Math.clamp(Runtime.getRuntime().availableProcessors() * 2L, 4, 16);
    private static final long TICK_MILLISECONDS = 50;

    private final ScanProgress progress;
    private final ExecutorService threads = Executors.newFixedThreadPool(THREADS,
            Thread.ofPlatform().daemon().name("verdigris-scan-", 1).factory());
    private final ReentrantLock lock = new ReentrantLock();
    private final Condition idle = lock.newCondition();
    private int open;
    private boolean stopped;
    private Throwable failure;

    Crew(ScanProgress progress) {
        this.progress = Objects.requireNonNull(progress);
    }

    /** Has a task done soon; tasks may submit tasks. After the end nothing is done any more. */
    void submit(Runnable task) {
        lock.lock();
        try {
            if (!stopped) {
                open++;
                threads.execute(() -> perform(task));
            }
        } finally {
            lock.unlock();
        }
    }

    /**
     * Waits until every task is done.
     *
     * @param meanwhile is done again and again by the waiting thread, and once more at the end
     * @throws InterruptedException if the scan is to stop
     */
    void await(Runnable meanwhile) throws InterruptedException {
        boolean busy = true;
        while (busy) {
            checkCancelled();
            lock.lock();
            try {
                if (open > 0) {
                    idle.await(TICK_MILLISECONDS, TimeUnit.MILLISECONDS);
                }
                busy = open > 0;
                rethrow();
            } finally {
                lock.unlock();
            }
            meanwhile.run();
        }
        checkCancelled(); // a task that heard of the end left its work undone
    }

    /** @throws InterruptedException if the scan is to stop */
    void checkCancelled() throws InterruptedException {
        if (progress.cancelled() || Thread.interrupted()) {
            throw new InterruptedException("the scan was cancelled");
        }
    }

    /** Stops without waiting: a request that hangs on a dead share must not hold up the one who cancels. */
    @Override
    public void close() {
        lock.lock();
        try {
            stopped = true;
            threads.shutdownNow();
        } finally {
            lock.unlock();
        }
    }

    private void perform(Runnable task) {
        try {
            if (!isStopped()) {
                task.run();
            }
        } catch (RuntimeException | Error e) {
            failed(e);
        } finally {
            done();
        }
    }

    private boolean isStopped() {
        lock.lock();
        try {
            return stopped;
        } finally {
            lock.unlock();
        }
    }

    private void failed(Throwable e) {
        lock.lock();
        try {
            failure = failure == null ? e : failure;
        } finally {
            lock.unlock();
        }
    }

    private void done() {
        lock.lock();
        try {
            open--;
            if (open == 0) {
                idle.signalAll();
            }
        } finally {
            lock.unlock();
        }
    }

    private void rethrow() {
        if (failure instanceof Error error) {
            throw error;
        }
        if (failure != null) {
            throw (RuntimeException) failure;
        }
    }
}
