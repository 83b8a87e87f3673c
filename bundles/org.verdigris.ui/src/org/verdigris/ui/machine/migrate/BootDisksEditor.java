package org.verdigris.ui.machine.migrate;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.core.migrate.Direction;
import org.verdigris.core.migrate.MigrationCheck;
import org.verdigris.core.migrate.Verdict;
import org.verdigris.core.operation.EstateSurroundings;
import org.verdigris.disk.CancelledException;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.editor.EstateEditor;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.MonitorProgress;
import org.verdigris.ui.operation.OperationDialog;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.FilterField;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.table.RowSelection;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;

/** The boot disks of all machines: which of them can be moved, and why the others cannot. */
public final class BootDisksEditor extends EstateEditor implements Filterable {
    /** The editor's id in {@code plugin.xml}. */
    public static final String ID = "org.verdigris.ui.editor.bootDisks";

    private final RowSelection selection = new RowSelection(row -> machine((BootDiskRow) row));
    private Composite page;
    private FilterField filter;
    private Combo direction;
    private Combo verdict;
    private Button look;
    private Button move;
    private Button save;
    private Label count;
    private RowTable<BootDiskRow> table;
    private List<BootDiskRow> rows = List.of();
    private Optional<Job> job = Optional.empty();

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        super.init(site, input);
        setTitleImage(Picture.DISK.image());
        site.setSelectionProvider(selection);
    }

    @Override
    public void createPartControl(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(16, 8).applyTo(page);
        createBar();
        table = new RowTable<BootDiskRow>(page, "boot.table", MigrateMessages.BootDisks_table)
                .picture(row -> row.picture().image())
                .column(Column.text(MigrateMessages.BootDisks_machine, 120, BootDiskRow::name))
                .column(Column.text(MigrateMessages.BootDisks_host, 70, BootDiskRow::host))
                .column(Column.text(MigrateMessages.BootDisks_verdict, 170, BootDiskRow::verdict)
                        .ordered(Comparator.comparing(row -> row.check().map(MigrationCheck::verdict)
                                .map(Verdict::ordinal).orElse(Verdict.values().length))))
                .column(Column.text(MigrateMessages.BootDisks_boot, 160, BootDiskRow::disk))
                .column(Column.text(MigrateMessages.BootDisks_guest, 150, BootDiskRow::guest))
                .column(Column.<BootDiskRow>sentence(MigrateMessages.BootDisks_reason, 200, BootDiskRow::reason)
                        .stretching())
                .onOpen(this::open);
        table.remembered("boot-disks");
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.onArranged(this::tellCount);
        selection.follow(table);
        estateChanged();
    }

    private void createBar() {
        Composite bar = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(6).spacing(8, 8).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        filter = new FilterField(bar, "boot.filter", word -> table.filter(word));
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(filter.control());
        direction = combo(bar, "boot.direction", MigrateMessages.BootDisks_direction,
                List.of(MigrateMessages.BootDisks_scsi, MigrateMessages.BootDisks_ide));
        direction.addListener(SWT.Selection, event -> estateChanged());
        List<String> verdicts = new ArrayList<>(List.of(MigrateMessages.BootDisks_all));
        for (Verdict each : Verdict.values()) {
            verdicts.add(VerdictWords.name(each));
        }
        verdict = combo(bar, "boot.verdict", MigrateMessages.BootDisks_show, verdicts);
        verdict.addListener(SWT.Selection, event -> arrange());
        look = button(bar, "boot.look", MigrateMessages.BootDisks_look,
                () -> job.ifPresentOrElse(working -> stop(), this::begin));
        move = button(bar, "boot.move", MigrateMessages.BootDisks_move, this::move);
        save = button(bar, "boot.csv", MigrateMessages.BootDisks_csv, this::save);
        count = Identity.give(Style.QUIET.on(new Label(page, SWT.WRAP)), "boot.count");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(count);
    }

    private static Combo combo(Composite bar, String id, String name, List<String> words) {
        Combo combo = Identity.give(new Combo(bar, SWT.READ_ONLY), id, name);
        words.forEach(combo::add);
        combo.select(0);
        combo.setToolTipText(name);
        return combo;
    }

    private static Button button(Composite bar, String id, String text, Runnable action) {
        Button button = Identity.give(new Button(bar, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        return button;
    }

    private Direction direction() {
        return direction.getSelectionIndex() == 0 ? Direction.TO_SCSI : Direction.TO_IDE;
    }

    @Override
    public void estateChanged() {
        if (table == null) {
            return;
        }
        endLooking();
        rows = estate().snapshot().map(shown -> shown.estate().getMachines().stream()
                .map(machine -> BootDiskRow.unseen(Path.of(machine.getPath()), machine.getName(),
                        machine.getHost() == null ? "" : machine.getHost().getName()))
                .toList()).orElse(List.of());
        arrange();
    }

    private void arrange() {
        int chosen = verdict.getSelectionIndex();
        table.show(chosen == 0 ? rows : rows.stream().filter(row -> row.is(Verdict.values()[chosen - 1])).toList());
        tellCount();
    }

    private List<BootDiskRow> ready() {
        return rows.stream().filter(row -> row.is(Verdict.READY)).toList();
    }

    private void tellCount() {
        if (count == null || move == null) {
            return;
        }
        boolean seen = rows.stream().anyMatch(row -> row.check().isPresent() || !row.failure().isEmpty());
        move.setEnabled(job.isEmpty() && !ready().isEmpty());
        move.setToolTipText(move.isEnabled() ? null : MigrateMessages.BootDisks_none);
        look.setEnabled(!rows.isEmpty());
        save.setEnabled(seen);
        count.setText(estate().snapshot().isEmpty() ? MigrateMessages.BootDisks_noEstate
                : seen ? Phrase.of(MigrateMessages.BootDisks_count, table.rows().size(), rows.size(), ready().size())
                        : MigrateMessages.BootDisks_hint);
        count.requestLayout();
    }

    private void open(BootDiskRow row) {
        machine(row).ifPresent(machine -> Editors.open(getSite().getPage(), machine));
    }

    private Optional<NamedElement> machine(BootDiskRow row) {
        return estate().find(new ThingRef(ThingKind.MACHINE, row.machine().toString()));
    }

    private MachineSurroundings around(Snapshot shown, Path machine) {
        return new MachineSurroundings(shown.estate(), shown.definition(),
                new EstateSurroundings(shown.estate(), shown.definition(), machine));
    }

    private void begin() {
        Snapshot shown = estate().snapshot().orElseThrow();
        // what is around each is taken on the UI thread, which owns the estate
        List<MachineSurroundings> around = rows.stream().map(row -> around(shown, row.machine())).toList();
        Job looking = new Looking(direction(), List.copyOf(rows), around);
        job = Optional.of(looking);
        look.setText(MigrateMessages.BootDisks_stop);
        look.requestLayout();
        looking.schedule();
        tellCount();
    }

    private void stop() {
        endLooking();
        arrange();
    }

    /** What the job finds from now on is not shown: it may belong to another direction or another estate. */
    private void endLooking() {
        job.ifPresent(Job::cancel);
        job = Optional.empty();
        look.setText(MigrateMessages.BootDisks_look);
        look.requestLayout();
    }

    /** Looks at one machine after the other; each appears when it was seen. */
    private final class Looking extends Job {
        private final Direction wanted;
        private final List<BootDiskRow> unseen;
        private final List<MachineSurroundings> around;

        Looking(Direction wanted, List<BootDiskRow> unseen, List<MachineSurroundings> around) {
            super(MigrateMessages.BootDisks_job);
            this.wanted = wanted;
            this.unseen = unseen;
            this.around = around;
            setSystem(true);
        }

        @Override
        protected IStatus run(IProgressMonitor monitor) {
            for (int i = 0; i < unseen.size() && !monitor.isCanceled(); i++) {
                int number = i;
                BootDiskRow row = unseen.get(i);
                later(() -> count.setText(Phrase.of(MigrateMessages.BootDisks_looking, row.name(), number + 1,
                        unseen.size())));
                try {
                    BootDiskRow seen = row.seen(MigrationCheck.of(row.machine(), wanted, around.get(i),
                            new MonitorProgress(monitor)));
                    later(() -> replace(row, seen));
                } catch (CancelledException stopped) {
                    break;
                } catch (IOException unreadable) {
                    later(() -> replace(row, row.failed(unreadable.getMessage())));
                }
            }
            later(BootDisksEditor.this::stop);
            return Status.OK_STATUS;
        }

        private void later(Runnable action) {
            if (page.isDisposed()) {
                return;
            }
            page.getDisplay().asyncExec(() -> {
                if (!page.isDisposed() && job.filter(current -> current == this).isPresent()) {
                    action.run();
                }
            });
        }

        private void replace(BootDiskRow old, BootDiskRow seen) {
            List<BootDiskRow> all = new ArrayList<>(rows);
            IntStream.range(0, all.size()).filter(index -> all.get(index).machine().equals(old.machine())).findFirst()
                    .ifPresent(index -> all.set(index, seen));
            rows = List.copyOf(all);
            int chosen = verdict.getSelectionIndex();
            table.show(chosen == 0 ? rows : rows.stream().filter(row -> row.is(Verdict.values()[chosen - 1])).toList());
        }
    }

    private void move() {
        Snapshot shown = estate().snapshot().orElseThrow();
        List<Path> machines = ready().stream().map(BootDiskRow::machine).toList();
        OperationDialog.open(getSite().getWorkbenchWindow(), new MigrateAllChoices(
                machines, machines.stream().map(machine -> around(shown, machine)).toList(), direction()));
    }

    private void save() {
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.SAVE);
        dialog.setFilterExtensions("*.csv");
        dialog.setFileName("boot-disks.csv");
        dialog.setOverwrite(true);
        Optional<Path> file = Optional.ofNullable(dialog.open()).map(Path::of);
        try {
            if (file.isPresent()) {
                Files.writeString(file.get(), table.csv(), StandardCharsets.UTF_8);
            }
        } catch (IOException e) {
            MessageDialog.openError(getSite().getShell(), MigrateMessages.BootDisks_title,
                    Phrase.of(MigrateMessages.BootDisks_unsaved, file.orElseThrow(), e.getMessage()));
        }
    }

    @Override
    public void focusFilter() {
        filter.focus();
    }

    @Override
    public void setFocus() {
        look.setFocus();
    }

    @Override
    public void dispose() {
        job.ifPresent(Job::cancel);
        super.dispose();
    }
}
