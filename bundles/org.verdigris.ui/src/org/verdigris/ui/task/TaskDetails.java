package org.verdigris.ui.task;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verdigris.disk.operation.Undo;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Moments;

/** All that is known of a task that has ended; every text can be marked and copied. */
final class TaskDetails extends Dialog {
    private static final int WIDTH = 420;

    private final Task task;

    TaskDetails(Shell parent, Task task) {
        super(parent);
        this.task = task;
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(TaskMessages.TaskDetails_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(12, 8).applyTo(area);
        Label title = Style.TITLE.on(new Label(area, SWT.WRAP));
        title.setText(task.title().replace("&", "&&"));
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(title);
        TaskState state = task.state();
        fact(area, TaskMessages.TaskDetails_outcome, state.words());
        fact(area, TaskMessages.TaskDetails_files, lines(task.files()));
        fact(area, TaskMessages.TaskDetails_backups, lines(state.undo().map(Undo::backups).orElse(List.of())));
        fact(area, TaskMessages.TaskDetails_begun, Moments.absolute(task.begun()));
        fact(area, TaskMessages.TaskDetails_ended, Moments.absolute(state.ended().orElse(null)));
        return area;
    }

    private static String lines(List<Path> files) {
        return files.stream().map(Path::toString).collect(Collectors.joining("\n"));
    }

    private static void fact(Composite area, String name, String value) {
        if (value.isEmpty()) {
            return;
        }
        Label label = Style.QUIET.on(new Label(area, SWT.NONE));
        label.setText(name);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).applyTo(label);
        Text text = Identity.give(new Text(area, SWT.READ_ONLY | SWT.MULTI | SWT.WRAP), "task.detail", name);
        text.setText(value);
        text.setBackground(area.getBackground());
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(text);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.CANCEL_ID, TaskMessages.TaskDetails_close, true);
    }
}
