package org.verdigris.ui.disk.raw;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.disk.raw.RawDisk;
import org.verdigris.disk.raw.RawField;
import org.verdigris.disk.raw.RawStructure;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.disk.reading.FileReading;
import org.verdigris.ui.disk.reading.FileReading.Outcome;
import org.verdigris.ui.disk.reading.FileState;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Phrase;

/** The structures of a disk's file, field by field and byte by byte; also of a file that everything else refuses. */
public final class RawPage implements ThingPage<DiskImage> {
    private static final int SHOWN_BYTES = 16;

    private Composite page;
    private Label sentence;
    private org.eclipse.swt.widgets.List structures;
    private RowTable<RawField> fields;
    private HexView dump;
    private FileReading reading;
    private Optional<FileState> state = Optional.empty();
    private List<RawStructure> shown = List.of();

    @Override
    public String title() {
        return DiskMessages.RawPage_title;
    }

    @Override
    public Control create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(page);
        sentence = Identity.give(Style.PLAIN.on(new Label(page, SWT.WRAP)), "raw.sentence");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(sentence);
        SashForm columns = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        structures = Identity.give(new org.eclipse.swt.widgets.List(columns, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER),
                "raw.structures", DiskMessages.RawPage_structures);
        structures.addListener(SWT.Selection, event -> showStructure());
        SashForm rows = new SashForm(columns, SWT.VERTICAL);
        fields = new RowTable<RawField>(rows, "raw.fields", DiskMessages.RawPage_fields).picture(RawPage::picture)
                .column(Column.text(DiskMessages.RawPage_field, 165, RawField::label))
                .column(Column.number(DiskMessages.RawPage_offset, 60, RawField::offset, String::valueOf))
                .column(Column.text(DiskMessages.RawPage_bytes, 180, this::bytes))
                .column(Column.text(DiskMessages.RawPage_mark, 85, RawPage::mark))
                .column(Column.<RawField>sentence(DiskMessages.RawPage_meaning, 180, RawField::meaning).stretching())
                .remembered("raw");
        fields.control().addListener(SWT.Selection, event -> fields.selected().ifPresent(field -> dump.mark(field)));
        dump = new HexView(rows);
        rows.setWeights(62, 38);
        columns.setWeights(25, 75);
        reading = new FileReading(page);
        return page;
    }

    private static Image picture(RawField field) {
        return field.doubtful() ? Picture.ERROR.image() : field.different() ? Picture.WARNING.image() : null;
    }

    private static String mark(RawField field) {
        return field.doubtful() ? DiskMessages.RawPage_doubtful
                : field.different() ? DiskMessages.RawPage_different : "";
    }

    private String bytes(RawField field) {
        return structure().map(structure -> structure.hex(field, SHOWN_BYTES)).orElse("");
    }

    private Optional<RawStructure> structure() {
        int index = structures.getSelectionIndex();
        return index < 0 ? Optional.empty() : Optional.of(shown.get(index));
    }

    @Override
    public void show(DiskImage disk, Snapshot snapshot) {
        FileState present = FileState.of(disk);
        if (state.equals(Optional.of(present))) {
            return;
        }
        state = Optional.of(present);
        Path file = Path.of(disk.getPath());
        say(DiskMessages.RawPage_reading);
        reading.<RawDisk>begin(Phrase.of(DiskMessages.RawPage_job, disk.getName()), true, file,
                progress -> RawDisk.read(file), outcome -> take(outcome, Optional.ofNullable(disk.getUnreadable())));
    }

    private void take(Outcome<RawDisk> outcome, Optional<String> refusal) {
        switch (outcome) {
            case Outcome.Read<RawDisk> read -> {
                String words = summary(read.value());
                say(refusal.map(why -> why + "\n" + words).orElse(words));
                show(read.value().structures());
            }
            case Outcome.Failed<RawDisk> failed -> showNothing(failed.sentence());
            case Outcome.Cancelled<RawDisk> cancelled -> showNothing("");
        }
    }

    private static String summary(RawDisk disk) {
        List<RawField> all = disk.structures().stream().flatMap(structure -> structure.fields().stream()).toList();
        long doubtful = all.stream().filter(RawField::doubtful).count();
        long different = all.stream().filter(RawField::different).count() / 2;
        if (disk.structures().isEmpty()) {
            return DiskMessages.RawPage_empty;
        }
        String pattern = doubtful + different == 0 ? DiskMessages.RawPage_sound : DiskMessages.RawPage_summary;
        return Phrase.of(pattern, doubtful, different);
    }

    private void show(List<RawStructure> others) {
        int before = Math.max(0, structures.getSelectionIndex());
        shown = others;
        structures.setItems(others.stream().map(RawPage::line).toArray(String[]::new));
        structures.select(Math.min(before, others.size() - 1));
        showStructure();
    }

    private static String line(RawStructure structure) {
        boolean doubtful = structure.fields().stream().anyMatch(RawField::doubtful);
        boolean different = structure.fields().stream().anyMatch(RawField::different);
        return (doubtful ? "✖ " : different ? "≠ " : "") + structure.title();
    }

    private void showStructure() {
        structure().ifPresentOrElse(structure -> {
            fields.control().deselectAll();
            fields.show(structure.fields());
            dump.show(structure);
            structures.setToolTipText(Phrase.of(DiskMessages.RawPage_place, structure.title(), structure.offset(),
                    structure.bytes().limit()));
        }, () -> {
            fields.show(List.of());
            dump.clear();
        });
    }

    private void say(String words) {
        sentence.setText(words.replace("&", "&&"));
        page.layout(true, true);
    }

    @Override
    public void showNothing(String words) {
        state = Optional.empty();
        say(words);
        show(List.of());
    }

    @Override
    public void focus() {
        structures.setFocus();
    }
}
