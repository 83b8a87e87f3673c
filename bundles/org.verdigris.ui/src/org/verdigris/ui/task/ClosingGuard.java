package org.verdigris.ui.task;

import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchListener;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.wording.Phrase;

/** Asks before the console is closed while tasks work on files, and lets them end in good order. */
public final class ClosingGuard implements IWorkbenchListener {
    private static final int PATIENCE_MILLISECONDS = 10_000;
    private static final int CLOSE = 1;

    private final IWorkbenchWindow window;
    private final TaskList tasks;
    private boolean late;

    public ClosingGuard(IWorkbenchWindow window) {
        this.window = window;
        tasks = window.getService(TaskList.class);
    }

    private List<Task> working() {
        return tasks.tasks().stream().filter(task -> !task.state().isEnded() && !task.files().isEmpty()).toList();
    }

    @Override
    public boolean preShutdown(IWorkbench workbench, boolean forced) {
        List<Task> working = working();
        if (working.isEmpty()) {
            return true;
        }
        String names = working.stream().map(Task::title).collect(Collectors.joining(", "));
        int answer = forced ? CLOSE : MessageDialog.open(MessageDialog.WARNING, window.getShell(),
                TaskMessages.ClosingGuard_title, Phrase.of(TaskMessages.ClosingGuard_question, names), 0,
                TaskMessages.ClosingGuard_stay, TaskMessages.ClosingGuard_close);
        if (answer != CLOSE) {
            return false;
        }
        working.forEach(Task::cancel);
        waitFor(window.getShell().getDisplay());
        return true;
    }

    /** A cancelled task removes what it has begun to write; a volume that hangs is not waited for. */
    private void waitFor(Display display) {
        late = false;
        display.timerExec(PATIENCE_MILLISECONDS, () -> late = true);
        while (!late && !working().isEmpty()) {
            if (!display.readAndDispatch()) {
                display.sleep();
            }
        }
    }

    @Override
    public void postShutdown(IWorkbench workbench) {
        // all has been done before
    }
}
