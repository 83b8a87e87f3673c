package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.operation.Undo;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.Volume;

/** Two workers that compact disks, one after the other, until there are no more. */
final class CompactionRun {

    private static final int WORKERS = 2;

    private final List<Candidate> candidates;
    private final Surroundings surroundings;
    private final Volume volume;
    private final boolean discardBackups;
    private final Progress progress;
    private final CompactionQueue queue;
    private final Map<Candidate, CompactedDisk> results = new ConcurrentHashMap<>();
    private final Set<Path> replaced = ConcurrentHashMap.newKeySet();

    CompactionRun(List<Candidate> candidates, Surroundings surroundings, Volume volume, boolean discardBackups,
            Progress progress) {
        this.candidates = List.copyOf(candidates);
        this.surroundings = surroundings;
        this.volume = volume;
        this.discardBackups = discardBackups;
        this.progress = new SharedProgress(progress);
        this.queue = new CompactionQueue(candidates, volume);
    }

    /** The results in the order of the candidates. */
    List<CompactedDisk> run() throws IOException {
        try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
            List<Future<Object>> all = Stream.generate(() -> workers.submit(this::work)).limit(WORKERS).toList();
            for (Future<Object> worker : all) {
                await(worker);
            }
        }
        if (progress.cancelled()) {
            throw new CancelledException(Messages.CompactionBatch_cancelled);
        }
        return candidates.stream().map(results::get).toList();
    }

    private static void await(Future<Object> worker) throws IOException {
        try {
            worker.get();
        } catch (ExecutionException e) {
            throw new IOException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }

    private Object work() throws IOException {
        try {
            Optional<Candidate> next = queue.take();
            while (next.isPresent()) {
                compact(next.get());
                next = progress.cancelled() ? Optional.empty() : queue.take();
            }
            return results;
        } finally {
            queue.close();
        }
    }

    private void compact(Candidate candidate) {
        try {
            Optional<Undo> undo = plan(candidate).perform(volume, progress);
            if (discardBackups && undo.isPresent()) {
                undo.get().discard(volume);
            }
            results.put(candidate, candidate.planned());
        } catch (IOException e) {
            results.put(candidate, CompactedDisk.failed(candidate.plan().subject(), candidate.before(),
                    CompactionBatch.sentence(candidate.plan().subject(), e)));
        } finally {
            replaced.add(candidate.file());
            queue.end(candidate);
        }
    }

    /** A plan is worthless once a parent has got a new file, although that shows the same content. */
    private Plan plan(Candidate candidate) throws IOException {
        if (candidate.chain().stream().noneMatch(replaced::contains)) {
            return candidate.plan();
        }
        synchronized (surroundings) { // which need not be made for two threads
            return candidate.again().plan(progress);
        }
    }
}
