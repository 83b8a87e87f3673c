package org.verdigris.ui.machine.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.resource.Dialect;

/** Reads the drives of a machine, off the UI thread. What cannot be read is told by the findings, not here. */
record DrivesReading(Path machine, Optional<Path> dialect, PathMapping mapping) {

    /** Begins; the picture's owner is told the outcome on the UI thread if it is still there. */
    void begin(Composite owner, Consumer<DrivesDrawing> told) {
        Job job = Job.create(MigrateMessages.Drawing_job, (ICoreRunnable) monitor -> read().ifPresent(
                drawing -> owner.getDisplay().asyncExec(() -> {
                    if (!owner.isDisposed()) {
                        told.accept(drawing);
                    }
                })));
        job.setSystem(true);
        job.schedule();
    }

    private Optional<DrivesDrawing> read() {
        try {
            Dialect words = dialect.isPresent() ? Dialect.load(dialect.get()) : Dialect.shipped();
            return Optional.of(
                    DrivesDrawing.of(new MachineDrives(ConfigurationDocument.open(machine, words), mapping)));
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }
}
