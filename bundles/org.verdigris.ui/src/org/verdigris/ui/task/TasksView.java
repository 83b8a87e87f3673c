package org.verdigris.ui.task;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jface.action.Action;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.part.ViewPart;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/** What is being done to files and what came of what was done: one row a task. */
public final class TasksView extends ViewPart implements TaskRow.Actions {
    /** The platform's own id, so that its progress indicator in the status line leads here. */
    public static final String ID = "org.eclipse.ui.views.ProgressView";
    private static final int PACE_MILLISECONDS = 200;
    private static final int MINUTE_MILLISECONDS = 60_000;

    private final Runnable listener = this::tasksChanged;
    private final List<TaskRow> rows = new ArrayList<>();
    private TaskList tasks;
    private Composite stack;
    private Label empty;
    private Scroller scroller;
    private Composite body;
    private Action removeEnded;
    private boolean ticking;

    /** Brings the view to the front, leaving the focus where it is. */
    public static void show(IWorkbenchPage page) {
        try {
            page.showView(ID, null, IWorkbenchPage.VIEW_VISIBLE);
        } catch (PartInitException e) {
            ILog.of(TasksView.class).error("The Tasks view did not open.", e);
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        tasks = getSite().getService(TaskList.class);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        Composite nothing = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 12).applyTo(nothing);
        empty = Identity.give(Style.QUIET.on(new Label(nothing, SWT.WRAP)), "tasks.empty");
        empty.setText(TaskMessages.TasksView_empty);
        GridDataFactory.fillDefaults().grab(true, false).hint(100, SWT.DEFAULT).applyTo(empty);
        scroller = new Scroller(stack);
        body = scroller.clear();
        ((GridLayout) body.getLayout()).marginHeight = 4;
        removeEnded = new Action(TaskMessages.TasksView_removeEnded, Picture.CLEAR.descriptor()) {
            @Override
            public void run() {
                tasks.removeEnded();
            }
        };
        removeEnded.setId("tasks.removeEnded");
        getViewSite().getActionBars().getToolBarManager().add(removeEnded);
        getViewSite().getActionBars().getMenuManager().add(removeEnded);
        tasks.addListener(listener);
        tasksChanged();
        stack.getDisplay().timerExec(MINUTE_MILLISECONDS, this::growOlder);
    }

    private void tasksChanged() {
        List<Task> all = tasks.tasks();
        rows.removeIf(row -> {
            boolean gone = !all.contains(row.task());
            if (gone) {
                row.dispose();
            }
            return gone;
        });
        List<Task> shown = rows.stream().map(TaskRow::task).toList();
        for (Task task : all.reversed()) {
            if (!shown.contains(task)) {
                TaskRow row = new TaskRow(body, task, this);
                row.moveAbove();
                rows.add(row);
            }
        }
        long running = all.stream().filter(task -> !task.state().isEnded()).count();
        setPartName(running == 0 ? TaskMessages.TasksView_name
                : Phrase.of(TaskMessages.TasksView_nameCount, running));
        removeEnded.setEnabled(all.size() > running);
        ((StackLayout) stack.getLayout()).topControl = all.isEmpty() ? empty.getParent() : scroller.control();
        stack.layout();
        update(true);
        if (running > 0 && !ticking) {
            ticking = true;
            tick();
        }
    }

    private void tick() {
        if (stack.isDisposed()) {
            return;
        }
        tasks.poll();
        update(false);
        ticking = tasks.tasks().stream().anyMatch(task -> !task.state().isEnded());
        if (ticking) {
            stack.getDisplay().timerExec(PACE_MILLISECONDS, this::tick);
        }
    }

    /** "2 min ago" grows old by itself. */
    private void growOlder() {
        if (!stack.isDisposed()) {
            update(false);
            stack.getDisplay().timerExec(MINUTE_MILLISECONDS, this::growOlder);
        }
    }

    private void update(boolean arranged) {
        boolean other = arranged;
        for (TaskRow row : rows) {
            other |= row.update();
        }
        if (other) {
            body.layout(true, true);
            scroller.fit();
        }
    }

    @Override
    public void takeBack(Task task) {
        task.state().undo().ifPresent(undo -> Commands.run(getSite(), CommandIds.TAKE_BACK,
                Map.of(CommandIds.DISK_FILE, undo.subject().toString())));
    }

    @Override
    public void details(Task task) {
        new TaskDetails(getSite().getShell(), task).open();
    }

    @Override
    public void remove(Task task) {
        tasks.remove(task);
        setFocus();
    }

    @Override
    public void setFocus() {
        if (rows.isEmpty() || !rows.getLast().focus()) {
            ScrolledComposite area = scroller.control();
            area.setFocus();
        }
    }

    @Override
    public void dispose() {
        tasks.removeListener(listener);
        super.dispose();
    }
}
