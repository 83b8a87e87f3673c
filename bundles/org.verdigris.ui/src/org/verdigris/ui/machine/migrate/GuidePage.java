package org.verdigris.ui.machine.migrate;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.migrate.GuidedRoute;
import org.verdigris.core.migrate.GuidedStep;
import org.verdigris.core.migrate.GuidedStep.State;
import org.verdigris.disk.Progress;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.MonitorProgress;
import org.verdigris.ui.operation.ScriptDialog;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;

/** How far the machine has come on the documented way. Nobody ticks anything: the files tell. */
final class GuidePage extends ChoicePage {
    /** Looks how far the machine has come; off the UI thread. */
    @FunctionalInterface
    interface Looking {
        /** @throws IOException if the machine cannot be read; the message says why */
        GuidedRoute look(Progress progress) throws IOException;
    }

    private static final int TABLE_HEIGHT = 160;
    private static final int TEXT_WIDTH = 380;
    private static final int LINES = 4;

    private final Looking looking;
    private RowTable<GuidedStep> table;
    private Label evidence;
    private Button sheet;
    private Optional<GuidedRoute> route = Optional.empty();

    GuidePage(Looking looking) {
        super(MigrateMessages.Guide_title, MigrateMessages.Guide_question, MigrateMessages.Guide_why);
        this.looking = looking;
    }

    @Override
    protected void createAnswer(Composite parent) {
        table = new RowTable<GuidedStep>(parent, "guide.table", MigrateMessages.Guide_table)
                .picture(step -> picture(step.state()).image())
                .column(Column.<GuidedStep>sentence(MigrateMessages.Guide_step, 300, GuidedStep::what).stretching());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table.control());
        table.control().addListener(SWT.Selection, event -> explain());
        evidence = Identity.give(Style.PLAIN.on(new Label(parent, SWT.WRAP)), "guide.evidence");
        int line = evidence.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, LINES * line).applyTo(evidence);
        Composite buttons = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(buttons);
        sheet = Identity.give(new Button(buttons, SWT.PUSH), "guide.sheet");
        sheet.setText(MigrateMessages.Guide_sheet);
        sheet.setEnabled(false);
        sheet.addListener(SWT.Selection, event -> route.ifPresent(known -> new ScriptDialog(getShell(),
                MigrateMessages.Guide_sheetTitle, MigrateMessages.Guide_sheetPurpose, known.cheatSheet(),
                known.machine().getFileName() + ".txt").open()));
        Button again = Identity.give(new Button(buttons, SWT.PUSH), "guide.again");
        again.setText(MigrateMessages.Findings_again);
        again.addListener(SWT.Selection, event -> begin());
    }

    private static Picture picture(State state) {
        return switch (state) {
            case DONE -> Picture.FINE;
            case NOW -> Picture.ADVICE;
            case LATER -> Picture.SLOT;
        };
    }

    @Override
    protected void shown() {
        begin();
    }

    private void begin() {
        evidence.setText(MigrateMessages.Findings_looking);
        Job job = new Job(MigrateMessages.Findings_job) {
            @Override
            protected IStatus run(IProgressMonitor monitor) {
                try {
                    GuidedRoute found = looking.look(new MonitorProgress(monitor));
                    later(() -> show(found));
                } catch (IOException e) {
                    later(() -> evidence.setText(e.getMessage().replace("&", "&&")));
                }
                return Status.OK_STATUS;
            }
        };
        job.setSystem(true);
        job.schedule();
        table.control().addListener(SWT.Dispose, event -> job.cancel());
    }

    private void later(Runnable action) {
        if (!table.control().isDisposed()) {
            table.control().getDisplay().asyncExec(() -> {
                if (!table.control().isDisposed()) {
                    action.run();
                }
            });
        }
    }

    private void show(GuidedRoute found) {
        route = Optional.of(found);
        sheet.setEnabled(true);
        table.show(found.steps());
        table.select(found.now().orElse(found.steps().getFirst())::equals);
        explain();
    }

    private void explain() {
        evidence.setText(table.selected().map(step -> String.join("\n", List.of(step.what(), step.evidence())))
                .orElse("").replace("&", "&&"));
    }
}
