package org.verdigris.ui.document;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.Draft;

/** Keeps the unsaved work on one document, a moment after each change. */
final class DraftKeeping {
    private static final long MOMENT = 400;

    private final ConfigurationDocument document;
    private final Drafts drafts;
    private final BooleanSupplier unsaved;
    private final Job job = new Job(DocumentMessages.Draft_job) {
        @Override
        protected IStatus run(IProgressMonitor monitor) {
            write();
            return Status.OK_STATUS;
        }
    };
    private Optional<Draft> latest = Optional.empty();
    private Path kept;

    /** @param unsaved whether there is anything that would be lost now */
    DraftKeeping(ConfigurationDocument document, Drafts drafts, BooleanSupplier unsaved) {
        this.document = document;
        this.drafts = drafts;
        this.unsaved = unsaved;
        this.kept = document.file();
        job.setSystem(true);
    }

    /** To be called on the UI thread, which alone may look at the document. */
    void documentChanged() {
        synchronized (this) {
            latest = unsaved.getAsBoolean() ? Optional.of(document.draft()) : Optional.empty();
        }
        job.schedule(MOMENT);
    }

    /** So that there is always one place where the work is kept. */
    void keepNow() {
        job.cancel();
        write();
    }

    /** The work was saved, or is not wanted any more. */
    void end() {
        synchronized (this) {
            latest = Optional.empty();
        }
        job.cancel();
        write();
    }

    private synchronized void write() {
        try {
            if (!kept.equals(document.file())) { // it was saved as another file
                drafts.forget(kept);
                kept = document.file();
            }
            if (latest.isPresent()) {
                drafts.keep(latest.get());
            } else {
                drafts.forget(document.file());
            }
        } catch (IOException e) {
            ILog.of(DraftKeeping.class).error("Unsaved work on " + document.file() + " could not be kept.", e);
        }
    }
}
