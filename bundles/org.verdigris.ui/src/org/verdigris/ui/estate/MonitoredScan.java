package org.verdigris.ui.estate;

import java.nio.file.Path;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.verdigris.core.scan.ScanProgress;
import org.verdigris.ui.Messages;
import org.verdigris.ui.wording.Phrase;

/** Passes a scan's progress on to the platform's monitor, which allows one thread at a time. */
final class MonitoredScan implements ScanProgress {
    private final IProgressMonitor monitor;
    private final Consumer<ScanState> changed;
    private ScanState state;
    private boolean begun;

    MonitoredScan(IProgressMonitor monitor, ScanState state, Consumer<ScanState> changed) {
        this.monitor = monitor;
        this.state = state;
        this.changed = changed;
    }

    @Override
    public synchronized void searching(int filesFound) {
        publish(state.found(filesFound));
        monitor.subTask(Phrase.of(Messages.MonitoredScan_searching, filesFound));
    }

    @Override
    public synchronized void reading(int done, int total, Path current) {
        if (!begun) {
            begun = true;
            monitor.beginTask("", total);
        }
        int before = state.done();
        publish(state.reading(done, total));
        monitor.worked(state.done() - before);
        monitor.subTask(Phrase.of(Messages.MonitoredScan_reading, done, total, current.getFileName().toString()));
    }

    @Override
    public boolean cancelled() {
        return monitor.isCanceled();
    }

    private void publish(ScanState next) {
        state = next;
        changed.accept(next);
    }
}
