package org.verdigris.ui.document;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.model.document.ConfigurationDocument;

/** Looks, whenever the window comes to the front and whenever it is asked to, what became of a document's file. */
final class OutsideWatch {
    private final Shell window;
    private final Listener activated = event -> look();
    private final Job job;

    /**
     * @param busy  what the machine is doing, which is asked off the UI thread
     * @param found is told on the UI thread whether another program changed the file, and why it should not be edited
     */
    OutsideWatch(Shell window, ConfigurationDocument document, Obstacle busy,
            BiConsumer<Boolean, Optional<String>> found) {
        this.window = window;
        Display display = window.getDisplay();
        this.job = new Job(DocumentMessages.Outside_job) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Optional<String> reason = busy.find();
                boolean changed = isChanged(document);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> found.accept(changed, reason));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        window.addListener(SWT.Activate, activated);
    }

    /** Why a file should not be edited now. */
    interface Obstacle {
        Optional<String> find();
    }

    /** What cannot be found out is told when it is saved. */
    private static boolean isChanged(ConfigurationDocument document) {
        try {
            return document.changedOutside();
        } catch (IOException unreachable) {
            return false;
        }
    }

    void look() {
        job.schedule();
    }

    void end() {
        job.cancel();
        if (!window.isDisposed()) {
            window.removeListener(SWT.Activate, activated);
        }
    }
}
