package org.verdigris.ui.network.create;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.verdigris.core.network.NetworkName;
import org.verdigris.core.network.NetworkPlace;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.TextField;
import org.verdigris.ui.wording.Phrase;

/** What the network is called, and in which folder its file lies. */
final class NamePage extends ChoicePage {
    private final Path proposed;
    private final Function<Path, NetworkPlace> places;
    private TextField name;
    private TextField folder;

    /** @param places what is known of a folder */
    NamePage(Path proposed, Function<Path, NetworkPlace> places) {
        super(CreateMessages.Name_title, CreateMessages.Name_question, CreateMessages.Name_why);
        this.proposed = proposed;
        this.places = places;
    }

    /** The name; an empty one while nothing was typed. */
    String name() {
        return name == null ? "" : name.value();
    }

    /** The folder; asked only when the page is complete, or nobody has seen it. */
    Path folder() {
        return folder == null ? proposed : Path.of(folder.value());
    }

    @Override
    protected void createAnswer(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        name = new TextField(line, "network.name", CreateMessages.Name_name, this::changed);
        GridDataFactory.createFrom((GridData) name.control().getLayoutData()).span(2, 1)
                .applyTo(name.control());
        folder = new TextField(line, "network.folder", CreateMessages.Name_folder, this::changed);
        folder.control().setText(proposed.toString());
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(CreateMessages.Name_browse);
        browse.addListener(SWT.Selection, event -> browse());
    }

    private void browse() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setFilterPath(folder.value());
        Optional.ofNullable(dialog.open()).ifPresent(folder.control()::setText);
    }

    @Override
    protected Optional<String> complaint() {
        return nameComplaint().or(this::folderComplaint);
    }

    private Optional<String> nameComplaint() {
        Optional<NetworkPlace> place = folderComplaint().isPresent() ? Optional.empty()
                : Optional.of(places.apply(folder()));
        return NetworkName.complaint(name(), place.flatMap(known -> known.mapping().windows(folder())),
                place.map(NetworkPlace::taken).orElse(List.of()));
    }

    private Optional<String> folderComplaint() {
        try {
            return Files.isDirectory(folder()) && folder().isAbsolute() ? Optional.empty()
                    : Optional.of(Phrase.of(CreateMessages.Name_noFolder, folder.value()));
        } catch (InvalidPathException e) {
            return Optional.of(Phrase.of(CreateMessages.Name_noFolder, folder.value()));
        }
    }

    @Override
    protected void mark(Optional<String> complaint) {
        name.complain(nameComplaint());
        folder.complain(folderComplaint());
    }
}
