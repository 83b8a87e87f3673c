package org.verdigris.ui.operation;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.OptionalDouble;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.WizardPage;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.swt.widgets.ProgressBar;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.task.Task;
import org.verdigris.ui.task.TaskState;

/** How the work goes, and when it has ended, what is so now and what to do next. Nobody goes back from here. */
final class EndPage extends WizardPage {
    private static final int PERIOD_MS = 100;
    private static final int FINENESS = 1000;
    private static final int TEXT_WIDTH = 420;

    private StepList steps;
    private Composite stack;
    private Composite progress;
    private ProgressBar known;
    private ProgressBar unknown;
    private Label words;
    private Scroller result;
    private Optional<Task> task = Optional.empty();
    private Afterwards afterwards;

    EndPage() {
        super(OperationMessages.EndPage_name);
        setPageComplete(false);
    }

    @Override
    public void createControl(Composite parent) {
        Composite area = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(24, 8).applyTo(area);
        steps = new StepList(area, this);
        GridDataFactory.fillDefaults().grab(false, true).applyTo(steps.control());
        stack = new Composite(area, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        createProgress();
        result = new Scroller(stack);
        setControl(area);
    }

    private void createProgress() {
        progress = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(progress);
        Composite bars = new Composite(progress, SWT.NONE);
        bars.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bars);
        known = Identity.give(new ProgressBar(bars, SWT.SMOOTH), "end.progress", OperationMessages.EndPage_name);
        known.setMaximum(FINENESS);
        unknown =
                Identity.give(new ProgressBar(bars, SWT.INDETERMINATE), "end.working", OperationMessages.EndPage_name);
        words = Identity.give(Style.QUIET.on(new Label(progress, SWT.WRAP)), "end.words");
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(words);
    }

    /** Shows a task from now on. */
    void follow(Task begun, Afterwards then) {
        task = Optional.of(begun);
        afterwards = then;
        front(progress);
    }

    /** Whether the work goes on. */
    boolean isWorking() {
        return task.filter(begun -> !begun.state().isEnded()).isPresent();
    }

    Optional<Task> task() {
        return task;
    }

    @Override
    public void setVisible(boolean visible) {
        super.setVisible(visible);
        if (visible) {
            setTitle(task.orElseThrow().title());
            setDescription(OperationMessages.EndPage_working);
            steps.refresh();
            look();
        }
    }

    private void look() {
        if (getControl().isDisposed()) {
            return;
        }
        TaskState state = task.orElseThrow().state();
        if (state.isEnded()) {
            show(state);
            return;
        }
        OptionalDouble share = state.share();
        Control bar = share.isPresent() ? known : unknown;
        ((StackLayout) bar.getParent().getLayout()).topControl = bar;
        bar.getParent().layout();
        share.ifPresent(part -> known.setSelection((int) (FINENESS * part)));
        words.setText(state.words().replace("&", "&&"));
        getControl().getDisplay().timerExec(PERIOD_MS, this::look);
    }

    private void show(TaskState state) {
        boolean done = state.status() == TaskState.Status.DONE;
        setDescription(done ? OperationMessages.EndPage_done
                : state.status() == TaskState.Status.CANCELLED ? OperationMessages.EndPage_cancelled
                        : OperationMessages.EndPage_failed);
        Composite body = result.clear();
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(body);
        sign(body, done ? Picture.FINE : state.status() == TaskState.Status.CANCELLED ? Picture.ADVICE : Picture.ERROR);
        sentence(body, state.words(), "end.outcome");
        if (done) {
            next(body);
        }
        result.fit();
        front(result.control());
        setPageComplete(true);
    }

    private void next(Composite body) {
        if (!afterwards.next().isEmpty()) {
            Label heading = Style.HEADING.on(new Label(body, SWT.NONE));
            heading.setText(OperationMessages.EndPage_next);
            GridDataFactory.fillDefaults().span(2, 1).indent(0, 8).applyTo(heading);
        }
        for (int i = 0; i < afterwards.next().size(); i++) {
            Label number = Style.QUIET.on(new Label(body, SWT.NONE));
            number.setText(String.valueOf(i + 1));
            GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(number);
            sentence(body, afterwards.next().get(i), "end.next." + i);
        }
        for (Path file : afterwards.files().stream().filter(Files::exists).toList()) {
            sign(body, Picture.ADVICE);
            Link link = Identity.give(new Link(body, SWT.NONE), "end.file", file.toString());
            link.setText("<a>" + file.getFileName().toString().replace("&", "&&") + "</a>");
            link.setToolTipText(file.toString());
            link.addListener(SWT.Selection, event -> Program.launch(file.toString()));
        }
    }

    private static void sign(Composite body, Picture picture) {
        Label sign = new Label(body, SWT.NONE);
        sign.setImage(picture.image());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
    }

    private static void sentence(Composite body, String text, String id) {
        Label label = Identity.give(Style.PLAIN.on(new Label(body, SWT.WRAP)), id);
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
    }

    private void front(Control control) {
        ((StackLayout) stack.getLayout()).topControl = control;
        stack.layout(true, true);
    }

    @Override
    public IWizardPage getPreviousPage() {
        return null;
    }
}
