package org.verdigris.ui.machine.operation;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Supplier;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.TextField;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** The folder in which the files of a machine lie afterwards. */
final class FolderPage extends ChoicePage {
    private static final int TEXT_WIDTH = 360;

    private final Path present;
    private final Path machine;
    private final Supplier<String> name;
    private TextField field;
    private Button media;
    private Label hint;

    /** @param name of the machine afterwards */
    FolderPage(MachineSubject subject, Supplier<String> name) {
        super(MachineOperationMessages.FolderPage_title, MachineOperationMessages.FolderPage_question,
                MachineOperationMessages.FolderPage_why);
        this.machine = subject.file().toAbsolutePath().normalize();
        this.present = machine.getParent();
        this.name = name;
    }

    /** The folder; may be asked only when the page is complete, or nobody has seen it. */
    Path value() {
        return field == null ? present : Path.of(field.value());
    }

    boolean takesMedia() {
        return media != null && media.getSelection();
    }

    @Override
    protected void createAnswer(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        field = new TextField(line, "choice.folder", MachineOperationMessages.PlacePage_folder, this::answered);
        Button browse = Identity.give(new Button(line, SWT.PUSH), "choice.browse");
        browse.setText(MachineOperationMessages.PlacePage_browse);
        browse.addListener(SWT.Selection, event -> browse());
        media = Identity.give(new Button(parent, SWT.CHECK), "choice.media");
        media.setText(MachineOperationMessages.FolderPage_media);
        media.setSelection(true);
        hint = Style.QUIET.on(new Label(parent, SWT.WRAP));
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).indent(0, 8).applyTo(hint);
        field.control().setText(present.toString());
        field.control().selectAll();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(field.value());
        Optional.ofNullable(dialog.open()).ifPresent(field.control()::setText);
    }

    @Override
    protected void shown() {
        answered();
    }

    private void answered() {
        if (hint != null) {
            changed();
            hint.setText(complaint().isPresent() ? ""
                    : Phrase.of(MachineOperationMessages.PlacePage_result, target()).replace("&", "&&"));
            hint.getParent().layout();
        }
    }

    private Path target() {
        return value().resolve(name.get() + ".vmc").toAbsolutePath().normalize();
    }

    @Override
    protected Optional<String> complaint() {
        try {
            Path folder = value();
            if (field.value().isEmpty() || !folder.isAbsolute() || folder.getParent() == null
                    || !Files.isDirectory(folder) && !Files.isDirectory(folder.getParent())) {
                return Optional.of(Phrase.of(MachineOperationMessages.FolderPage_noFolder, field.value()));
            }
            if (target().equals(machine)) {
                return Optional.of(Phrase.of(MachineOperationMessages.FolderPage_same, machine.getParent()));
            }
            boolean taken = Files.exists(target()) && !Files.isSameFile(target(), machine);
            return taken ? Optional.of(Phrase.of(MachineOperationMessages.PlacePage_exists, target()))
                    : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.of(Phrase.of(MachineOperationMessages.FolderPage_noFolder, field.value()));
        }
    }

    @Override
    protected void mark(Optional<String> complaint) {
        field.complain(complaint);
    }
}
