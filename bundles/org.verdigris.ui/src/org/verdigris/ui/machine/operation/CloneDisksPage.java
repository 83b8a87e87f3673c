package org.verdigris.ui.machine.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.machine.CloneMachine;
import org.verdigris.core.machine.DiskCopy;
import org.verdigris.core.machine.MachineDisk;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Elision;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** What the copy of a machine gets for each disk. */
final class CloneDisksPage extends ChoicePage {
    private static final int HEIGHT = 190;
    private static final int LONGEST_NAME = 34;
    private static final int TEXT_WIDTH = 340;

    /** @param size bytes of its file; empty if it is not there */
    private record Row(MachineDisk disk, Optional<Long> size) {
    }

    private final Path machine;
    private final MachineSurroundings around;
    private final Map<SettingKey, DiskCopy> chosen = new LinkedHashMap<>();
    private Scroller rows;
    private Optional<String> failure = Optional.of(MachineOperationMessages.CloneDisks_reading);

    CloneDisksPage(Path machine, MachineSurroundings around) {
        super(MachineOperationMessages.CloneDisks_title, MachineOperationMessages.CloneDisks_question,
                MachineOperationMessages.CloneDisks_why);
        this.machine = machine;
        this.around = around;
    }

    /** What each disk gets. */
    Map<SettingKey, DiskCopy> chosen() {
        return Map.copyOf(chosen);
    }

    @Override
    protected void createAnswer(Composite parent) {
        rows = new Scroller(parent);
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, HEIGHT).applyTo(rows.control());
        Job job = Job.create(MachineOperationMessages.CloneDisks_job, (ICoreRunnable) monitor -> read());
        job.setSystem(true);
        job.schedule();
    }

    private void read() {
        try {
            List<Row> found = new ArrayList<>();
            for (MachineDisk disk : CloneMachine.disks(machine, around)) {
                found.add(new Row(disk, disk.file().isPresent() ? Optional.of(Files.size(disk.file().get()))
                        : Optional.empty()));
            }
            later(() -> show(found));
        } catch (IOException e) {
            later(() -> {
                failure = Optional.of(e.getMessage());
                changed();
            });
        }
    }

    private void later(Runnable action) {
        rows.control().getDisplay().asyncExec(() -> {
            if (!rows.control().isDisposed()) {
                action.run();
            }
        });
    }

    private void show(List<Row> found) {
        failure = Optional.empty();
        Composite body = rows.clear();
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(body);
        if (found.isEmpty()) {
            sentence(body, Style.PLAIN, MachineOperationMessages.CloneDisks_none);
        }
        for (int i = 0; i < found.size(); i++) {
            add(body, found.get(i), i);
        }
        rows.fit();
        changed();
    }

    private void add(Composite body, Row row, int index) {
        Label sign = new Label(body, SWT.NONE);
        sign.setImage((row.size().isEmpty() ? Picture.ERROR : Picture.DISK).image());
        Label name = Style.HEADING.on(new Label(body, SWT.NONE));
        String file = row.disk().fileName();
        name.setText(Phrase.of(MachineOperationMessages.CloneDisks_disk,
                Elision.middle(file, LONGEST_NAME).replace("&", "&&"),
                row.size().map(Sizes::human).orElse(MachineOperationMessages.CloneDisks_missing)));
        name.setToolTipText(row.disk().named());
        new Label(body, SWT.NONE);
        Combo choice = Identity.give(new Combo(body, SWT.READ_ONLY), "clone.disk." + index,
                Phrase.of(MachineOperationMessages.CloneDisks_choice, file));
        List<DiskCopy> possible = row.size().isEmpty() ? List.of(DiskCopy.SKIP) : List.of(DiskCopy.values());
        possible.forEach(copy -> choice.add(word(copy)));
        Label meaning = sentence(body, Style.QUIET, "");
        DiskCopy first = row.size().isEmpty() ? DiskCopy.SKIP
                : row.disk().undo().isPresent() ? DiskCopy.WHOLE : DiskCopy.COPY;
        choice.select(possible.indexOf(first));
        take(row, first, meaning);
        choice.addListener(SWT.Selection, event -> {
            take(row, possible.get(choice.getSelectionIndex()), meaning);
            rows.fit();
        });
    }

    private void take(Row row, DiskCopy copy, Label meaning) {
        chosen.put(row.disk().container(), copy);
        meaning.setText(meaning(copy));
    }

    private static Label sentence(Composite body, Style style, String text) {
        new Label(body, SWT.NONE);
        Label label = style.on(new Label(body, SWT.WRAP));
        label.setText(text);
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    private static String word(DiskCopy copy) {
        return switch (copy) {
            case COPY -> MachineOperationMessages.DiskCopy_copy;
            case WHOLE -> MachineOperationMessages.DiskCopy_whole;
            case CHILD -> MachineOperationMessages.DiskCopy_child;
            case SHARE -> MachineOperationMessages.DiskCopy_share;
            case SKIP -> MachineOperationMessages.DiskCopy_skip;
        };
    }

    private static String meaning(DiskCopy copy) {
        return switch (copy) {
            case COPY -> MachineOperationMessages.DiskCopy_copyMeaning;
            case WHOLE -> MachineOperationMessages.DiskCopy_wholeMeaning;
            case CHILD -> MachineOperationMessages.DiskCopy_childMeaning;
            case SHARE -> MachineOperationMessages.DiskCopy_shareMeaning;
            case SKIP -> MachineOperationMessages.DiskCopy_skipMeaning;
        };
    }

    @Override
    protected Optional<String> complaint() {
        return failure;
    }
}
