package org.verdigris.ui.network.create;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.verdigris.model.estate.VirtualNetwork;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.TextField;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.wording.Phrase;

/** Which network of the administrator's own the new one is made from. */
final class TemplatePage extends ChoicePage {
    private static final int TABLE_HEIGHT = 150;

    private final List<VirtualNetwork> networks;
    private TextField file;

    /** @param networks those of the estate, the most fitting first */
    TemplatePage(List<VirtualNetwork> networks) {
        super(CreateMessages.Template_title, CreateMessages.Template_question, CreateMessages.Template_why);
        this.networks = List.copyOf(networks);
    }

    /** The file; asked only when the page is complete. */
    Path file() {
        return Path.of(file.value());
    }

    @Override
    protected void createAnswer(Composite parent) {
        RowTable<VirtualNetwork> table = new RowTable<VirtualNetwork>(parent, "network.templates",
                CreateMessages.Template_table).picture(network -> Picture.NETWORK.image())
                .column(Column.text(CreateMessages.Template_name, 150, Description::name))
                .column(Column.text(CreateMessages.Template_host, 90,
                        network -> network.getHost() == null ? "" : Description.name(network.getHost())))
                .column(Column.number(CreateMessages.Template_binding, 90, VirtualNetwork::getGateway,
                        String::valueOf))
                .column(Column.<VirtualNetwork>text(CreateMessages.Template_path, 160, VirtualNetwork::getPath)
                        .stretching());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table.control());
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        file = new TextField(line, "network.template", CreateMessages.Template_file, this::changed);
        Button browse = new Button(line, SWT.PUSH);
        browse.setText(CreateMessages.Name_browse);
        browse.addListener(SWT.Selection, event -> browse());
        table.control().addListener(SWT.Selection, event -> table.selected()
                .ifPresent(network -> file.control().setText(network.getPath())));
        table.show(networks);
        if (!networks.isEmpty()) {
            table.control().select(0);
            file.control().setText(networks.getFirst().getPath());
        }
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.vnc", "*"});
        Optional.ofNullable(dialog.open()).ifPresent(file.control()::setText);
    }

    @Override
    protected Optional<String> complaint() {
        try {
            return !file.value().isEmpty() && Files.isRegularFile(file()) ? Optional.empty()
                    : Optional.of(file.value().isEmpty() ? CreateMessages.Template_none
                            : Phrase.of(CreateMessages.Template_missing, file.value()));
        } catch (InvalidPathException e) {
            return Optional.of(Phrase.of(CreateMessages.Template_missing, file.value()));
        }
    }

    @Override
    protected void mark(Optional<String> complaint) {
        file.complain(complaint);
    }
}
