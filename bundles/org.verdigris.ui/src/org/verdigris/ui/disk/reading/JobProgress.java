package org.verdigris.ui.disk.reading;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.verdigris.disk.Progress;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.wording.Phrase;

/** Passes progress on to the platform's monitor and, some ten times a second, to the page that waits. */
final class JobProgress implements Progress {
    private static final long PACE = 100_000_000;
    private static final int PARTS = 100;

    private final IProgressMonitor monitor;
    private final Consumer<Amount> changed;
    private long told;
    private Path present;
    private SubMonitor part;
    private int worked;

    JobProgress(IProgressMonitor monitor, Consumer<Amount> changed) {
        this.monitor = monitor;
        this.changed = changed;
        this.told = System.nanoTime();
    }

    @Override
    public void at(Phase phase, Path file, long done, long total) {
        long now = System.nanoTime();
        if (now - told < PACE) {
            return;
        }
        told = now;
        if (!file.equals(present)) {
            present = file;
            part = SubMonitor.convert(monitor, PARTS);
            worked = 0;
        }
        Amount amount = new Amount(file.getFileName().toString(), done, total);
        part.worked(Math.max(0, amount.percent() - worked));
        worked = amount.percent();
        monitor.subTask(Phrase.of(DiskMessages.ReadingBar_words, amount.name(), amount.percent()));
        changed.accept(amount);
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }
}
