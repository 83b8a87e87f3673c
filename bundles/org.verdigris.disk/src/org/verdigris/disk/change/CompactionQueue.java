package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.verdigris.disk.write.Volume;

/** Hands out disks to those who compact them: the largest gain first, unless it has to wait for another disk. */
final class CompactionQueue {

    private final Volume volume;
    private final List<Candidate> waiting;
    private final List<Candidate> working = new ArrayList<>();
    private final Lock lock = new ReentrantLock();
    private final Condition ended = lock.newCondition();

    CompactionQueue(Collection<Candidate> candidates, Volume volume) {
        this.waiting = new ArrayList<>(candidates);
        this.volume = volume;
    }

    /** The next disk; waits for one, if others must end before. Empty when all are handed out. */
    Optional<Candidate> take() throws IOException {
        lock.lock();
        try {
            while (!waiting.isEmpty()) {
                Optional<Candidate> next = next();
                if (next.isPresent()) {
                    waiting.remove(next.get());
                    working.add(next.get());
                    return next;
                }
                ended.awaitUninterruptibly();
            }
            return Optional.empty();
        } finally {
            lock.unlock();
        }
    }

    /** Without others at work nothing will change for the better: then the first is taken, and may be refused. */
    private Optional<Candidate> next() throws IOException {
        if (working.isEmpty()) {
            return Optional.of(waiting.getFirst());
        }
        for (Candidate candidate : waiting) {
            if (working.stream().noneMatch(candidate::meets) && hasRoom(candidate)) {
                return Optional.of(candidate);
            }
        }
        return Optional.empty();
    }

    /** Whether there is room even if those at work have not written anything yet. */
    private boolean hasRoom(Candidate candidate) throws IOException {
        Path folder = candidate.file().getParent();
        FileStore store = Files.getFileStore(folder);
        long claimed = 0;
        for (Candidate other : working) {
            claimed += Files.getFileStore(other.file().getParent()).equals(store) ? other.after() : 0;
        }
        return volume.freeBytes(folder) - claimed >= candidate.after();
    }

    /** A disk that was taken is done with, whatever became of it. */
    void end(Candidate candidate) {
        lock.lock();
        try {
            working.remove(candidate);
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }

    /** No more are handed out. */
    void close() {
        lock.lock();
        try {
            waiting.clear();
            ended.signalAll();
        } finally {
            lock.unlock();
        }
    }
}
