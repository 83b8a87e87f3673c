package org.verdigris.ui.whatif;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.whatif.Change;
import org.verdigris.ui.capacity.HostOpening;
import org.verdigris.ui.capacity.Reckoned;
import org.verdigris.ui.document.StepHandler;
import org.verdigris.ui.editor.EstateEditor;
import org.verdigris.ui.editor.SoleInput;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.picture.Picture;

/**
 * Changes that are only tried, and what they make of the capacity of the open estate. What is tried is a plan of its own, which
 * can be kept in a file; a rescan leaves it as it is.
 */
public final class WhatIfEditor extends EstateEditor {
    private static final int SOON = 120;

    private final Trial trial = new Trial(this::changed);
    private Runnable steps;
    private PlanKeeping keeping;
    private SashForm sash;
    private ChangesPane changes;
    private OutcomePane outcome;
    private Optional<Landscape> today = Optional.empty();
    private volatile Landscape after;
    private Job reading;
    private Job reckoning;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        super.init(site, input);
        setTitleImage(Picture.COMPARE.image());
        steps = StepHandler.activate(site, trial);
        keeping = new PlanKeeping(site.getShell(), trial, this::kept, this::reckon);
    }

    @Override
    public void createPartControl(Composite parent) {
        sash = new SashForm(parent, SWT.HORIZONTAL);
        changes = new ChangesPane(sash, trial, keeping::open, () -> keeping.save(true));
        outcome = new OutcomePane(sash, key -> HostOpening.open(getSite().getPage(), estate().snapshot(), key),
                keeping::chooseOther, keeping::forgetOther);
        sash.setWeights(2, 3);
        read();
    }

    @Override
    public void estateChanged() {
        sash.getDisplay().asyncExec(this::read);
    }

    /** The estate as it is now, with what was measured and how it grows. */
    private void read() {
        if (sash.isDisposed()) {
            return;
        }
        Optional<Snapshot> snapshot = estate().snapshot();
        today = Optional.empty();
        outcome.clear();
        changes.tell(snapshot.isPresent() ? WhatIfMessages.WhatIf_reckoning : WhatIfMessages.WhatIf_nothingOpen);
        snapshot.ifPresent(shown -> {
            Display display = sash.getDisplay();
            reading = background(() -> {
                Landscape landscape = Reckoned.landscape(shown);
                display.asyncExec(() -> show(shown, landscape));
            });
            reading.schedule();
        });
    }

    private interface Work {
        void run() throws Exception;
    }

    private static Job background(Work work) {
        Job job = Job.create(WhatIfMessages.WhatIf_job, (IProgressMonitor monitor) -> {
            try {
                work.run();
                return Status.OK_STATUS;
            } catch (Exception e) { // a fault of ours must not leave the page waiting without a trace
                ILog.of(WhatIfEditor.class).error("The outcome could not be reckoned.", e);
                return (IStatus) Status.CANCEL_STATUS;
            }
        });
        job.setSystem(true);
        return job;
    }

    private void show(Snapshot snapshot, Landscape landscape) {
        if (sash.isDisposed() || estate().snapshot().filter(now -> now == snapshot).isEmpty()) {
            return;
        }
        if (landscape.hosts().isEmpty()) {
            changes.tell(WhatIfMessages.WhatIf_noHosts);
            return;
        }
        today = Optional.of(landscape);
        after = landscape;
        changed();
    }

    private void changed() {
        steps.run();
        firePropertyChange(PROP_DIRTY);
        today.ifPresent(landscape -> {
            changes.show(landscape, () -> after);
            reckon();
        });
    }

    /** Sliders come faster than outcomes: only the last one is reckoned. */
    private void reckon() {
        if (today.isEmpty()) {
            return;
        }
        if (reckoning != null) {
            reckoning.cancel();
        }
        Landscape landscape = today.get();
        List<Change> all = trial.scenario().all();
        List<Change> others = keeping.other();
        Optional<String> plan = keeping.otherName();
        Display display = sash.getDisplay();
        reckoning = background(() -> {
            Outcome made = Outcome.of(landscape, all, others);
            display.asyncExec(() -> show(landscape, all, made, plan));
        });
        reckoning.schedule(SOON);
    }

    private void show(Landscape of, List<Change> all, Outcome made, Optional<String> plan) {
        boolean last = today.filter(now -> now == of).isPresent() && all.equals(trial.scenario().all());
        if (!sash.isDisposed() && last) {
            after = made.after().landscape();
            outcome.show(made, !all.isEmpty(), plan);
        }
    }

    /** Opens the plan of a file; what is wrong with it is told. */
    public void openPlan(Path file) {
        keeping.open(file);
    }

    /** Compares with the plan of a file; what is wrong with it is told. */
    public void compareWith(Path file) {
        keeping.compareWith(file);
    }

    private void kept() {
        setPartName(keeping.name().orElse(SoleInput.WHAT_IF.getName()));
        firePropertyChange(PROP_DIRTY);
    }

    @Override
    public boolean isDirty() {
        return trial.isDirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return true;
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        if (!keeping.save(false)) {
            monitor.setCanceled(true);
        }
    }

    @Override
    public void doSaveAs() {
        keeping.save(true);
    }

    @Override
    public void setFocus() {
        changes.focus();
    }

    @Override
    public void dispose() {
        for (Job job : new Job[] {reading, reckoning}) {
            if (job != null) {
                job.cancel();
            }
        }
        super.dispose();
    }
}
