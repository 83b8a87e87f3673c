package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.verdigris.disk.Progress;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** Passes the progress of planning on to the wizard's bar, some ten times a second. */
public final class MonitorProgress implements Progress {
    private static final long PACE = 100_000_000;
    private static final int PARTS = 1000;

    private final IProgressMonitor monitor;
    private Path present;
    private int worked;
    private long told = System.nanoTime();

    public MonitorProgress(IProgressMonitor monitor) {
        this.monitor = monitor;
    }

    @Override
    public synchronized void at(Phase phase, Path file, long done, long total) {
        if (!Objects.equals(file, present)) {
            present = file;
            worked = 0;
            monitor.beginTask("", PARTS);
        } else if (System.nanoTime() - told < PACE) {
            return;
        }
        told = System.nanoTime();
        int parts = total <= 0 ? 0 : (int) (PARTS * done / total);
        monitor.worked(Math.max(0, parts - worked));
        worked = Math.max(worked, parts);
        monitor.subTask(Phrase.of(OperationMessages.PlanPage_reading, file.getFileName().toString(),
                Sizes.human(done), Sizes.human(total)));
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
