package org.verdigris.ui.remark;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.verdigris.core.remark.FileSight;

/**
 * Looks for files in the background, so that typing a path never waits for a share. What it found it goes on believing
 * until it is told to forget.
 */
final class BackgroundSight implements FileSight {
    private final Map<Path, Optional<Path>> known = new ConcurrentHashMap<>();
    private final Queue<Path> wanted = new ConcurrentLinkedQueue<>();
    private final Runnable found;
    private final Job job;

    /** @param found told in the job's thread when something new is known */
    BackgroundSight(Runnable found) {
        this.found = found;
        this.job = Job.create(RemarkMessages.Sight_looking, (ICoreRunnable) monitor -> look());
        job.setSystem(true);
    }

    @Override
    public boolean knows(Path path) {
        if (known.containsKey(path)) {
            return true;
        }
        if (!wanted.contains(path)) {
            wanted.add(path);
        }
        job.schedule();
        return false;
    }

    @Override
    public Optional<Path> find(Path path) {
        return known.getOrDefault(path, Optional.empty());
    }

    void forget() {
        known.clear();
    }

    private void look() {
        boolean any = false;
        for (Path path = wanted.poll(); path != null; path = wanted.poll()) {
            known.put(path, FileSight.direct().find(path));
            any = true;
        }
        if (any) {
            found.run();
        }
    }
}
