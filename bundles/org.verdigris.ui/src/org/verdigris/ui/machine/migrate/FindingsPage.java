package org.verdigris.ui.machine.migrate;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

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
import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.Finding;
import org.verdigris.core.migrate.Finding.Result;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.migrate.Verdict;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.MonitorProgress;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;

/** What was looked at in the machine, its disks and its guest, what was found, and the verdict that follows. */
final class FindingsPage extends ChoicePage {
    /** Looks at everything; off the UI thread. */
    @FunctionalInterface
    interface Checking {
        /** @throws IOException if the machine cannot be read; the message says why */
        MigrationCheck check(Direction direction, Progress progress) throws IOException;
    }

    private static final int TABLE_HEIGHT = 190;
    private static final int TEXT_WIDTH = 380;
    private static final int LINES = 3;

    private final Supplier<Direction> direction;
    private final BooleanSupplier furtherDisks;
    private final Checking checking;
    private RowTable<Finding> table;
    private Label sign;
    private Label verdict;
    private Label todo;
    private Button again;
    private Optional<MigrationCheck> check = Optional.empty();
    private Optional<Job> job = Optional.empty();
    private Optional<String> obstacle = Optional.of(MigrateMessages.Findings_looking);

    /** @param furtherDisks whether the other disks go along */
    FindingsPage(Supplier<Direction> direction, BooleanSupplier furtherDisks, Checking checking) {
        super(MigrateMessages.Findings_title, MigrateMessages.Findings_question, MigrateMessages.Findings_why);
        this.direction = direction;
        this.furtherDisks = furtherDisks;
        this.checking = checking;
    }

    /** What was found; empty until that is known. */
    Optional<MigrationCheck> check() {
        return check;
    }

    @Override
    protected void createAnswer(Composite parent) {
        Composite head = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        sign = new Label(head, SWT.NONE);
        sign.setImage(Picture.ADVICE.image());
        GridDataFactory.fillDefaults().align(SWT.CENTER, SWT.BEGINNING).applyTo(sign);
        verdict = Identity.give(Style.PLAIN.on(new Label(head, SWT.WRAP)), "findings.verdict");
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(verdict);
        again = Identity.give(new Button(head, SWT.PUSH), "findings.again");
        again.addListener(SWT.Selection, event -> job.ifPresentOrElse(Job::cancel, this::begin));
        GridDataFactory.fillDefaults().align(SWT.END, SWT.BEGINNING).applyTo(again);
        table = new RowTable<Finding>(parent, "findings.table", MigrateMessages.Findings_table)
                .picture(finding -> picture(finding.result()).image())
                .column(Column.<Finding>sentence(MigrateMessages.Findings_found, 300, Finding::sentence)
                        .ordered(Comparator.comparing(Finding::result)).stretching());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table.control());
        table.control().addListener(SWT.Selection, event -> explain());
        todo = Identity.give(Style.PLAIN.on(new Label(parent, SWT.WRAP)), "findings.todo");
        int line = todo.computeSize(SWT.DEFAULT, SWT.DEFAULT).y;
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, LINES * line).applyTo(todo);
        table.control().addListener(SWT.Dispose, event -> job.ifPresent(Job::cancel));
    }

    static Picture picture(Result result) {
        return switch (result) {
            case GOOD -> Picture.FINE;
            case CAUTION -> Picture.WARNING;
            case BAD -> Picture.ERROR;
            case UNKNOWN -> Picture.ADVICE;
        };
    }

    @Override
    protected void shown() {
        if (check.filter(made -> made.direction() == direction.get()).isEmpty()) {
            begin();
        } else {
            tellObstacle();
        }
    }

    private void tellObstacle() {
        check.ifPresent(made -> {
            boolean alone = made.otherBootDisks().isPresent() && !furtherDisks.getAsBoolean();
            boolean never = made.verdict() == Verdict.CANNOT;
            obstacle = never ? Optional.of(made.reason())
                    : alone ? Optional.of(MigrateMessages.Findings_others) : Optional.empty();
            tell(alone && !never ? Picture.WARNING : verdictPicture(made.verdict()),
                    alone && !never ? MigrateMessages.Findings_together : VerdictWords.sentence(made.verdict()));
        });
        changed();
    }

    private void begin() {
        job.ifPresent(Job::cancel);
        check = Optional.empty();
        table.show(List.of());
        explain();
        tell(Picture.ADVICE, MigrateMessages.Findings_looking);
        obstacle = Optional.of(MigrateMessages.Findings_looking);
        again.setText(MigrateMessages.Findings_stop);
        setPageComplete(false);
        setErrorMessage(null);
        job = Optional.of(new Looking(direction.get()));
        job.get().schedule();
    }

    /** Looks at everything, and brings the outcome to the page if nobody began anew meanwhile. */
    private final class Looking extends Job {
        private final Direction wanted;

        Looking(Direction wanted) {
            super(MigrateMessages.Findings_job);
            this.wanted = wanted;
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            try {
                MigrationCheck made = checking.check(wanted, new MonitorProgress(monitor));
                later(() -> show(made));
            } catch (CancelledException stopped) {
                later(() -> fail(MigrateMessages.Findings_stopped));
            } catch (IOException e) {
                later(() -> fail(e.getMessage()));
            }
            return Status.OK_STATUS;
        }

        private void later(Runnable action) {
            if (table.control().isDisposed()) {
                return;
            }
            table.control().getDisplay().asyncExec(() -> {
                if (!table.control().isDisposed() && job.filter(current -> current == this).isPresent()) {
                    job = Optional.empty();
                    again.setText(MigrateMessages.Findings_again);
                    action.run();
                    again.requestLayout();
                }
            });
        }
    }

    private void show(MigrationCheck made) {
        check = Optional.of(made);
        table.show(made.findings().stream()
                .sorted(Comparator.comparingInt(finding -> rank(finding.result()))).toList());
        table.control().setSelection(0);
        explain();
        tellObstacle();
    }

    private static int rank(Result result) {
        return switch (result) {
            case BAD -> 0;
            case CAUTION -> 1;
            case UNKNOWN -> 2;
            case GOOD -> 3;
        };
    }

    static Picture verdictPicture(Verdict verdict) {
        return switch (verdict) {
            case READY -> Picture.FINE;
            case AFTER_GUIDED_STEPS, PREPARE_OFFLINE -> Picture.WARNING;
            case CANNOT -> Picture.ERROR;
        };
    }

    private void fail(String sentence) {
        obstacle = Optional.of(sentence);
        tell(Picture.ERROR, sentence);
        setPageComplete(false);
    }

    private void tell(Picture picture, String sentence) {
        sign.setImage(picture.image());
        verdict.setText(sentence.replace("&", "&&"));
        verdict.getParent().requestLayout();
    }

    private void explain() {
        Optional<Finding> chosen = table.selected();
        todo.setText(chosen.map(finding -> finding.todo().map(what -> finding.sentence() + "\n" + what)
                .orElse(finding.sentence())).orElse("").replace("&", "&&"));
        todo.setToolTipText(chosen.flatMap(Finding::file).map(Object::toString).orElse(null));
    }

    @Override
    protected Optional<String> complaint() {
        return obstacle;
    }
}
