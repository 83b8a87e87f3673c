package org.verdigris.ui.capacity;

import java.io.IOException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.verdigris.ui.Messages;
import org.verdigris.ui.editor.EstateEditor;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.picture.Picture;

/** Whether the hosts of the open estate carry its machines; reckoned in the background whenever the estate is read. */
public final class CapacityEditor extends EstateEditor {
    static final String ID = "org.verdigris.ui.editor.capacity";

    private Scroller scroller;
    private Job job;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        super.init(site, input);
        setTitleImage(Picture.VOLUME.image());
    }

    @Override
    public void createPartControl(Composite parent) {
        scroller = new Scroller(parent);
        reckon();
    }

    @Override
    public void estateChanged() {
        scroller.control().getDisplay().asyncExec(this::reckon);
    }

    private void reckon() {
        if (scroller.control().isDisposed()) {
            return;
        }
        Optional<Snapshot> snapshot = estate().snapshot();
        if (snapshot.isEmpty()) {
            tell(CapacityMessages.Capacity_nothing);
            return;
        }
        tell(CapacityMessages.Capacity_reckoning);
        Display display = scroller.control().getDisplay();
        job = Job.create(CapacityMessages.Capacity_job, (IProgressMonitor monitor) -> reckon(snapshot.get(), display));
        job.setSystem(true);
        job.schedule();
    }

    private IStatus reckon(Snapshot snapshot, Display display) {
        try {
            Reckoned reckoned = Reckoned.of(snapshot);
            display.asyncExec(() -> show(snapshot, reckoned));
        } catch (IOException | RuntimeException e) { // a fault of ours must not leave the page waiting
            ILog.of(CapacityEditor.class).error("The capacity could not be reckoned.", e);
            display.asyncExec(() -> tell(String.valueOf(e.getMessage())));
        }
        return Status.OK_STATUS;
    }

    private void tell(String sentence) {
        if (!scroller.control().isDisposed()) {
            Composite body = scroller.clear();
            new Sections(body, thing -> {}).title(Messages.Capacity_name, sentence);
            scroller.fit();
        }
    }

    /** What was reckoned of an estate that is no longer the one is of no use. */
    private void show(Snapshot snapshot, Reckoned reckoned) {
        if (scroller.control().isDisposed() || estate().snapshot().filter(now -> now == snapshot).isEmpty()) {
            return;
        }
        new CapacityPage(getSite().getPage(), snapshot).fill(scroller.clear(), reckoned);
        scroller.fit();
    }

    @Override
    public void setFocus() {
        scroller.focus();
    }

    @Override
    public void dispose() {
        if (job != null) {
            job.cancel();
        }
        super.dispose();
    }
}
