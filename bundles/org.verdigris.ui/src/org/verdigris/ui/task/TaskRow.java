package org.verdigris.ui.task;

import java.time.Instant;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;

/** One task: what it is, how far it is with a way to stop it, and in the end what came of it. */
final class TaskRow {
    /** What one can do with a task that has ended. */
    interface Actions {
        void takeBack(Task task);

        void details(Task task);

        void remove(Task task);
    }

    private static final int FINE = 1000;
    private static final int WORDS = 200;

    private final Task task;
    private final Composite row;
    private final Label sign;
    private final Label words;
    private final Composite buttons;
    private final Actions actions;
    private ProgressBar progress;
    private TaskState.Status shown;

    TaskRow(Composite parent, Task task, Actions actions) {
        this.task = task;
        this.actions = actions;
        row = Identity.give(new Composite(parent, SWT.NONE), "task.row", task.title());
        GridLayoutFactory.fillDefaults().numColumns(3).margins(0, 6).spacing(8, 2).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        sign = new Label(row, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.BEGINNING).hint(16, 16).indent(0, 2).applyTo(sign);
        Composite text = new Composite(row, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 3).applyTo(text);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(text);
        Label title = Style.PLAIN.on(new Label(text, SWT.WRAP));
        title.setText(task.title().replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(WORDS, SWT.DEFAULT).applyTo(title);
        progress = Identity.give(new ProgressBar(text, SWT.HORIZONTAL), "task.progress",
                Phrase.of(TaskMessages.TaskRow_progressOf, task.title()));
        progress.setMaximum(FINE);
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, 6).applyTo(progress);
        words = Identity.give(Style.QUIET.on(new Label(text, SWT.WRAP)), "task.words");
        GridDataFactory.fillDefaults().grab(true, false).hint(WORDS, SWT.DEFAULT).applyTo(words);
        buttons = new Composite(row, SWT.NONE);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(buttons);
        update();
    }

    Task task() {
        return task;
    }

    /** Puts the row at the top of the list. */
    void moveAbove() {
        row.moveAbove(null);
    }

    /** Gives the focus to the first thing that can be done with the task. */
    boolean focus() {
        return buttons.setFocus();
    }

    void dispose() {
        row.dispose();
    }

    /** Shows how the task is now. Tells whether the row needs other room than before. */
    boolean update() {
        TaskState state = task.state();
        state.share().ifPresent(share -> progress.setSelection((int) (share * FINE)));
        boolean other = state.status() != shown;
        String text = state.ended().map(when -> Phrase.of(TaskMessages.TaskRow_ended, state.words(),
                Moments.ago(when, Instant.now()))).orElse(state.words());
        if (!text.equals(words.getText())) {
            words.setText(text.replace("&", "&&"));
        }
        if (other) {
            shown = state.status();
            arrange(state);
        }
        return other;
    }

    private void arrange(TaskState state) {
        sign.setImage((switch (state.status()) {
            case RUNNING, CANCELLING -> Picture.TASKS;
            case DONE -> Picture.FINE;
            case CANCELLED -> Picture.ADVICE;
            case FAILED -> Picture.ERROR;
        }).image());
        progress.setVisible(!state.isEnded());
        ((GridData) progress.getLayoutData()).exclude = state.isEnded();
        for (Control old : buttons.getChildren()) {
            old.dispose();
        }
        if (state.isEnded()) {
            if (state.undo().isPresent()) {
                button("task.takeBack", TaskMessages.TaskRow_takeBack, TaskMessages.TaskRow_takeBackOf,
                        actions::takeBack);
            }
            button("task.details", TaskMessages.TaskRow_details, TaskMessages.TaskRow_detailsOf, actions::details);
            button("task.remove", TaskMessages.TaskRow_remove, TaskMessages.TaskRow_removeOf, actions::remove);
        } else {
            button("task.cancel", TaskMessages.TaskRow_cancel, TaskMessages.TaskRow_cancelOf, Task::cancel)
                    .setEnabled(state.status() == TaskState.Status.RUNNING);
        }
        GridLayoutFactory.fillDefaults().numColumns(buttons.getChildren().length).spacing(4, 0).applyTo(buttons);
    }

    private Button button(String id, String text, String name, Consumer<Task> action) {
        Button button = Identity.give(new Button(buttons, SWT.PUSH), id, Phrase.of(name, task.title()));
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.accept(task));
        return button;
    }
}
