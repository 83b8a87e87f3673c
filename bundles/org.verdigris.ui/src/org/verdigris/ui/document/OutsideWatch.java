package org.verdigris.ui.document;

import java.io.IOException;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPartReference;
import org.eclipse.ui.IWorkbenchPartSite;
import org.verdigris.model.document.ConfigurationDocument;

/** Looks, whenever the window or the editor comes to the front and whenever it is asked to, what became of a document's file. */
final class OutsideWatch {
    private final IWorkbenchPartSite site;
    private final Listener activated = event -> look();
    private final IPartListener2 fronted;
    private final Job job;

    /**
     * @param obstacle what stands in the way of editing, which is asked off the UI thread
     * @param found    is told on the UI thread whether the file seemed to be another, and what stands in the way
     */
    OutsideWatch(IWorkbenchPartSite site, ConfigurationDocument document, Supplier<Optional<Obstacle>> obstacle,
            BiConsumer<Boolean, Optional<Obstacle>> found) {
        this.site = site;
        Display display = site.getShell().getDisplay();
        this.job = new Job(DocumentMessages.Outside_job) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                Optional<Obstacle> reason = obstacle.get();
                boolean changed = isChanged(document);
                if (!display.isDisposed()) {
                    display.asyncExec(() -> found.accept(changed, reason));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        site.getShell().addListener(SWT.Activate, activated);
        fronted = new IPartListener2() {
            @Override
            public void partActivated(IWorkbenchPartReference part) {
                if (part.getPart(false) == site.getPart()) {
                    look();
                }
            }
        };
        site.getPage().addPartListener(fronted);
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
        site.getPage().removePartListener(fronted);
        if (!site.getShell().isDisposed()) {
            site.getShell().removeListener(SWT.Activate, activated);
        }
    }
}
