package org.verdigris.ui.operation;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.disk.CancelledException;
import org.verdigris.ui.operation.Choices.Planning;
import org.verdigris.ui.wording.Phrase;

/**
 * The last page: what will be done, before anything is done. The plan is made when the page comes to the front, in the
 * wizard's own window, and can be stopped.
 */
final class PlanPage extends WizardPage {
    private final Choices choices;
    private Composite stack;
    private PlanView view;
    private PlanNotice notice;
    private Optional<Proposal> proposal = Optional.empty();
    private boolean planning;
    private Optional<StepList> steps = Optional.empty();

    PlanPage(Choices choices) {
        super(OperationMessages.PlanPage_name);
        this.choices = choices;
        setPageComplete(false);
    }

    /** The plan, if there is one with something to do. */
    Optional<Proposal> proposal() {
        return proposal.filter(plan -> !plan.isEmpty());
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        boolean alone = getWizard().getPageCount() == 1;
        GridLayoutFactory.fillDefaults().numColumns(alone ? 1 : 2).margins(16, 16).spacing(24, 8).applyTo(area);
        if (!alone) {
            StepList list = new StepList(area, this);
            GridDataFactory.fillDefaults().grab(false, true).applyTo(list.control());
            steps = Optional.of(list);
        }
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        notice = new PlanNotice(stack, this::plan);
        view = new PlanView(stack);
        setControl(area);
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            setTitle(choices.title());
            steps.ifPresent(StepList::refresh);
            forget();
            getShell().getDisplay().asyncExec(this::plan); // the page is painted first
        }
    }

    /** What follows comes with the work only. */
    @Override
    public boolean canFlipToNextPage() {
        return false;
    }

    private void forget() {
        proposal = Optional.empty();
        setPageComplete(false);
        setDescription(OperationMessages.PlanPage_planning);
        notice.wait(OperationMessages.PlanPage_wait);
        front(notice.control());
    }

    private void plan() {
        if (planning || getControl().isDisposed() || !isCurrentPage()) {
            return;
        }
        planning = true;
        forget();
        Planning make = choices.planning();
        Proposal[] made = new Proposal[1];
        try {
            getContainer().run(true, true, monitor -> {
                try {
                    made[0] = make.plan(new MonitorProgress(monitor));
                } catch (CancelledException e) {
                    throw new InterruptedException(e.getMessage());
                } catch (IOException | RuntimeException e) {
                    throw new InvocationTargetException(e);
                }
            });
            if (!getControl().isDisposed()) {
                show(made[0]);
            }
        } catch (InterruptedException e) {
            if (!getControl().isDisposed()) {
                tell(OperationMessages.PlanPage_cancelled, PlanNotice.Kind.STOPPED, OperationMessages.PlanPage_stopped);
            }
        } catch (InvocationTargetException e) {
            if (!getControl().isDisposed()) {
                tell(OperationMessages.PlanPage_refused, PlanNotice.Kind.REFUSED, sentence(e.getCause()));
            }
        } finally {
            planning = false;
        }
    }

    private static String sentence(Throwable failure) {
        if (failure instanceof RuntimeException) {
            ILog.of(PlanPage.class).error("A plan could not be made.", failure);
            return Phrase.of(OperationMessages.PlanPage_fault, failure);
        }
        return failure.getClass().getName().startsWith("org.verdigris.") ? failure.getMessage()
                : Phrase.of(OperationMessages.PlanPage_failed, String.valueOf(failure.getMessage()));
    }

    private void show(Proposal made) {
        proposal = Optional.of(made);
        if (made.isEmpty()) {
            tell(OperationMessages.PlanPage_nothing, PlanNotice.Kind.NOTHING, made.cautions().isEmpty()
                    ? choices.nothing() : String.join("\n\n", made.cautions()));
            return;
        }
        view.show(made);
        front(view.control());
        setDescription(OperationMessages.PlanPage_question);
        setPageComplete(true);
        focusLater();
    }

    /** The button that Enter presses; the platform moves the focus about while it works, so it is set afterwards. */
    private void focusLater() {
        getShell().getDisplay().asyncExec(() -> {
            if (!getControl().isDisposed() && getShell().getDefaultButton() != null) {
                getShell().getDefaultButton().setFocus();
            }
        });
    }

    private void tell(String description, PlanNotice.Kind kind, String sentence) {
        setDescription(description);
        notice.tell(kind, sentence);
        front(notice.control());
        setPageComplete(false);
        focusLater();
    }

    private void front(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout(true, true);
    }
}
