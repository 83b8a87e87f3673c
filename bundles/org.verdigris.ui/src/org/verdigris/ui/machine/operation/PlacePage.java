package org.verdigris.ui.machine.operation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.machine.MachineName;
import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.TextField;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** What a machine that comes to be is called, and in which folder it gets a folder of its own. */
final class PlacePage extends ChoicePage {
    private static final int TEXT_WIDTH = 360;

    private final MachineSurroundings around;
    private final String firstName;
    private final Path firstFolder;
    private TextField name;
    private TextField folder;
    private Label result;

    PlacePage(String question, MachineSurroundings around, String name, Path folder) {
        super(MachineOperationMessages.PlacePage_title, question, MachineOperationMessages.PlacePage_why);
        this.around = around;
        this.firstName = name;
        this.firstFolder = folder;
    }

    /** The name, as far as it was given. */
    String name() {
        return name == null ? firstName : name.value();
    }

    /** The folder; may be asked only when the page is complete, or nobody has seen it. */
    Path folder() {
        return folder == null ? firstFolder : Path.of(folder.value());
    }

    /** The machine's file; as {@link #folder()}. */
    Path machine() {
        return folder().resolve(name()).resolve(name() + ".vmc").toAbsolutePath().normalize();
    }

    @Override
    protected void createAnswer(Composite parent) {
        Composite lines = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(lines);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(lines);
        name = new TextField(lines, "choice.name", MachineOperationMessages.PlacePage_name, this::answered);
        GridDataFactory.createFrom((GridData) name.control().getLayoutData()).span(2, 1)
                .applyTo(name.control());
        folder = new TextField(lines, "choice.folder", MachineOperationMessages.PlacePage_folder, this::answered);
        Button browse = Identity.give(new Button(lines, SWT.PUSH), "choice.browse");
        browse.setText(MachineOperationMessages.PlacePage_browse);
        browse.addListener(SWT.Selection, event -> browse());
        result = Identity.give(Style.QUIET.on(new Label(parent, SWT.WRAP)), "choice.result");
        GridDataFactory.fillDefaults().grab(true, false).hint(TEXT_WIDTH, SWT.DEFAULT).indent(0, 8).applyTo(result);
        folder.control().setText(firstFolder.toString());
        name.control().setText(firstName);
        name.control().selectAll();
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.value());
        Optional.ofNullable(dialog.open()).ifPresent(folder.control()::setText);
    }

    private void answered() {
        if (result != null) {
            changed();
            result.setText(complaint().isPresent() ? ""
                    : Phrase.of(MachineOperationMessages.PlacePage_result, machine()).replace("&", "&&"));
            result.getParent().layout();
        }
    }

    @Override
    protected Optional<String> complaint() {
        return wrongName().or(this::wrongFolder).or(this::taken);
    }

    private Optional<String> wrongName() {
        return MachineName.complaint(name.value());
    }

    private Optional<String> wrongFolder() {
        try {
            return !folder.value().isEmpty() && Path.of(folder.value()).isAbsolute()
                    && Files.isDirectory(Path.of(folder.value())) ? Optional.empty()
                            : Optional.of(Phrase.of(MachineOperationMessages.PlacePage_noFolder, folder.value()));
        } catch (InvalidPathException e) {
            return Optional.of(Phrase.of(MachineOperationMessages.PlacePage_noFolder, folder.value()));
        }
    }

    private Optional<String> taken() {
        if (Files.exists(machine())) {
            return Optional.of(Phrase.of(MachineOperationMessages.PlacePage_exists, machine()));
        }
        return around.namesake(name.value(), machine())
                .map(file -> Phrase.of(MachineOperationMessages.PlacePage_namesake, name.value(), file));
    }

    @Override
    protected void mark(Optional<String> complaint) {
        Optional<String> wrongName = wrongName();
        name.complain(wrongName.isPresent() ? wrongName : wrongFolder().isPresent() ? Optional.empty() : complaint);
        folder.complain(wrongFolder());
    }
}
