package org.verdigris.ui.operation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.verdigris.core.machine.MachineName;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.wording.Phrase;

/** Which file is meant: one that is there, chosen among disks of the estate or elsewhere, or a new one. */
public final class FilePage extends ChoicePage {
    private static final int TABLE_HEIGHT = 130;

    private final boolean isNew;
    private final String first;
    private final List<DiskImage> disks;
    private String ending = "";
    private boolean folder;
    private TextField field;

    private FilePage(String title, String question, String why, boolean isNew, String first, List<DiskImage> disks) {
        super(title, question, why);
        this.isNew = isNew;
        this.first = first;
        this.disks = List.copyOf(disks);
    }

    /** A file that does not exist yet. */
    public static FilePage created(String title, String question, String why, Path proposed) {
        return new FilePage(title, question, why, true, proposed.toString(), List.of());
    }

    /** The same, whose name must have an ending, in whatever case. */
    public FilePage ending(String wanted) {
        ending = wanted;
        return this;
    }

    /** The same, for a folder; one that exists will do. */
    public FilePage folder() {
        folder = true;
        return this;
    }

    /** A disk that exists. */
    public static FilePage existing(String title, String question, String why, List<DiskImage> proposed) {
        String first = proposed.isEmpty() ? "" : proposed.getFirst().getPath();
        return new FilePage(title, question, why, false, first, proposed);
    }

    /** The file; may be asked only when the page is complete, or nobody has seen it. */
    public Path file() {
        return Path.of(field == null ? first : field.value());
    }

    /** The file as far as it was given; empty while there is no path in the field. */
    public Optional<Path> given() {
        try {
            return Optional.of(file()).filter(path -> path.getFileName() != null && path.isAbsolute());
        } catch (InvalidPathException e) { // said by the complaint
            return Optional.empty();
        }
    }

    /** Proposes another file; what somebody typed stays. */
    public void propose(Path before, Path other) {
        if (field != null && field.value().equals(before.toString())) {
            field.control().setText(other.toString());
        }
    }

    @Override
    protected void createAnswer(Composite parent) {
        if (!disks.isEmpty()) {
            createTable(parent);
        }
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        field = new TextField(line, "choice.file",
                folder ? OperationMessages.FilePage_folder : OperationMessages.FilePage_file, this::changed);
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(OperationMessages.FilePage_browse);
        browse.addListener(SWT.Selection, event -> browse());
        field.control().setText(first);
    }

    private void createTable(Composite parent) {
        RowTable<DiskImage> table = new RowTable<DiskImage>(parent, "choice.disks", OperationMessages.FilePage_disks)
                .picture(disk -> DiskFacts.picture(disk).image())
                .column(Column.text(OperationMessages.FilePage_name, 140, DiskImage::getName))
                .column(Column.text(OperationMessages.FilePage_type, 185, DiskFacts::typeName))
                .column(Column.<DiskImage>text(OperationMessages.FilePage_path, 180, DiskImage::getPath).stretching());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table.control());
        table.control().addListener(SWT.Selection, event -> table.selected()
                .ifPresent(disk -> field.control().setText(Objects.requireNonNullElse(disk.getPath(), ""))));
        table.show(disks);
        table.control().select(0);
    }

    private void browse() {
        Optional.ofNullable(folder ? folderDialog() : fileDialog()).ifPresent(field.control()::setText);
    }

    private String folderDialog() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        given().map(path -> Files.isDirectory(path) ? path : path.getParent()).map(Path::toString)
                .ifPresent(dialog::setFilterPath);
        return dialog.open();
    }

    private String fileDialog() {
        FileDialog dialog = new FileDialog(getShell(), isNew ? SWT.SAVE : SWT.OPEN);
        given().map(Path::getParent).map(Path::toString).ifPresent(dialog::setFilterPath);
        return dialog.open();
    }

    @Override
    protected Optional<String> complaint() {
        return Optional.ofNullable(wrong());
    }

    @Override
    protected void mark(Optional<String> complaint) {
        field.complain(complaint);
    }

    private String wrong() {
        if (field.value().isEmpty()) {
            return isNew ? OperationMessages.FilePage_noName : OperationMessages.FilePage_noFile;
        }
        try {
            Path file = Path.of(field.value());
            if (!file.isAbsolute()) {
                return Phrase.of(OperationMessages.FilePage_relative, file);
            }
            if (file.getFileName() == null || !Files.isDirectory(file.getParent())) {
                return Phrase.of(OperationMessages.FilePage_noFolder, file);
            }
            Optional<String> wrongName = wrongName(file.getFileName().toString());
            if (wrongName.isPresent()) {
                return wrongName.get();
            }
            if (isNew && Files.exists(file) && !(folder && Files.isDirectory(file))) {
                return Phrase.of(OperationMessages.FilePage_exists, file);
            }
            return isNew || Files.isRegularFile(file) ? null : Phrase.of(OperationMessages.FilePage_missing, file);
        } catch (InvalidPathException e) {
            return Phrase.of(OperationMessages.FilePage_invalid, field.value());
        }
    }

    /** A file with a fixed ending is for the products, so its name must be one that Windows takes. */
    private Optional<String> wrongName(String name) {
        if (!name.toLowerCase(Locale.ROOT).endsWith(ending)) {
            return Optional.of(Phrase.of(OperationMessages.FilePage_ending, name, ending));
        }
        String stem = name.substring(0, name.length() - ending.length());
        if (stem.isBlank()) {
            return Optional.of(OperationMessages.FilePage_noName);
        }
        return isNew && !ending.isEmpty() ? MachineName.complaint(stem) : Optional.empty();
    }
}
