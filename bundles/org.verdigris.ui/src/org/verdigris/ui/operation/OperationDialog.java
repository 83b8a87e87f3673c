package org.verdigris.ui.operation;

import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Palette;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.task.TasksView;

/** A wizard's window, whose last button says what it does. Where there is something to mind, Cancel is the default. */
public final class OperationDialog extends WizardDialog {
    private static final Point PAGE = new Point(780, 390);
    private static final Point LARGE_PAGE = new Point(860, 470);

    private final OperationWizard wizard;

    private OperationDialog(Shell parent, OperationWizard wizard) {
        super(parent, wizard);
        this.wizard = wizard;
        setPageSize(wizard.staysOpen() ? LARGE_PAGE : PAGE);
    }

    /** Goes through the wizard; if a task has begun, the Tasks view comes to the front. */
    public static void open(IWorkbenchWindow window, Choices choices) {
        open(window, choices, () -> {});
    }

    /** @param whenDone what is to be done when the task has ended well; nothing is done after any other end */
    public static void open(IWorkbenchWindow window, Choices choices, Runnable whenDone) {
        OperationWizard wizard = new OperationWizard(choices, window.getService(TaskList.class));
        if (new OperationDialog(window.getShell(), wizard).open() == OK || wizard.isAtEnd()) {
            TasksView.show(window.getActivePage());
            Sequel.of(window, wizard.task(), whenDone, wizard.result());
        }
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        super.createButtonsForButtonBar(parent);
        Identity.give(getButton(IDialogConstants.FINISH_ID), "wizard.finish");
        Identity.give(getButton(IDialogConstants.CANCEL_ID), "wizard.cancel");
        if (getButton(IDialogConstants.NEXT_ID) != null) {
            Identity.give(getButton(IDialogConstants.NEXT_ID), "wizard.next");
            Identity.give(getButton(IDialogConstants.BACK_ID), "wizard.back");
        }
    }

    @Override
    public void updateButtons() {
        super.updateButtons();
        Button finish = getButton(IDialogConstants.FINISH_ID);
        if (!finish.getText().equals(wizard.button())) {
            finish.setText(wizard.button());
            setButtonLayoutData(finish);
            finish.getParent().layout(true, true);
            finish.getParent().requestLayout();
        }
        getShell().setText(wizard.title());
        getButton(IDialogConstants.CANCEL_ID).setEnabled(wizard.canCancel());
        boolean isPlan = getCurrentPage() instanceof PlanPage && getShell().isVisible(); // not while it is laid out
        if (isPlan && (!wizard.canFinish() || wizard.isRisky())) {
            getShell().setDefaultButton(getButton(IDialogConstants.CANCEL_ID));
        } else if (wizard.isAtEnd()) {
            getShell().setDefaultButton(finish);
        }
        shade();
    }

    /** The platform's dark theme paints the words of every button alike, whether it can be pressed or not. */
    private void shade() {
        for (int id : new int[] {IDialogConstants.BACK_ID, IDialogConstants.NEXT_ID, IDialogConstants.CANCEL_ID,
                IDialogConstants.FINISH_ID}) {
            Button button = getButton(id);
            if (button != null && Palette.of(button).dark()) {
                Palette palette = Palette.of(button);
                button.setForeground(button.getEnabled() ? palette.foreground() : palette.disabled());
            }
        }
    }
}
