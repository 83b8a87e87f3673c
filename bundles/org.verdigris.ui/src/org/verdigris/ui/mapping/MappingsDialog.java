package org.verdigris.ui.mapping;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.disk.PathMapping;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Phrase;

/** Where the Windows paths that stand in the estate's files are found on this computer. */
public final class MappingsDialog extends TitleAreaDialog {
    private static final int WIDTH = 620;
    private static final int TABLE_HEIGHT = 150;

    private final EstateDefinition estate;
    private final Map<String, Path> mappings;
    private RowTable<Map.Entry<String, Path>> table;
    private Text windows;
    private Text local;
    private Button add;
    private Button remove;

    public MappingsDialog(Shell parent, EstateDefinition estate) {
        super(parent);
        this.estate = estate;
        mappings = new LinkedHashMap<>(estate.mappings());
        setShellStyle(getShellStyle() | SWT.RESIZE);
        setHelpAvailable(false);
    }

    /** The mappings as they stand when the dialog is closed with OK. */
    public Map<String, Path> mappings() {
        return Map.copyOf(mappings);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.MappingsDialog_title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        setTitle(Phrase.of(Messages.MappingsDialog_heading, estate.name()));
        setMessage(
                estate.file().isPresent() ? Messages.MappingsDialog_message : Messages.MappingsDialog_messageUnsaved);
        Composite area = new Composite((Composite) super.createDialogArea(parent), SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 16).spacing(8, 8).applyTo(area);
        GridDataFactory.fillDefaults().grab(true, true).hint(WIDTH, SWT.DEFAULT).applyTo(area);
        table = new RowTable<Map.Entry<String, Path>>(area, "mappings.table", Messages.MappingsDialog_title)
                .column(Column.text(Messages.MappingsDialog_windows, 260, Map.Entry::getKey))
                .column(Column.<Map.Entry<String, Path>>text(Messages.MappingsDialog_local, 260,
                        entry -> entry.getValue().toString()).stretching());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table.control());
        remove = button(area, "mappings.remove", Messages.MappingsDialog_remove, this::remove);
        table.control().addListener(SWT.Selection, event -> remove.setEnabled(table.selected().isPresent()));
        createFields(area);
        refresh();
        return area;
    }

    private void createFields(Composite area) {
        Composite fields = new Composite(area, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(fields);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields);
        windows =
                field(fields, "mappings.windows", Messages.MappingsDialog_windows, Messages.MappingsDialog_windowsHint);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(windows);
        local = field(fields, "mappings.local", Messages.MappingsDialog_local, Messages.MappingsDialog_localHint);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(local);
        button(fields, "mappings.browse", Messages.MappingsDialog_browse, this::browse);
        add = button(area, "mappings.add", Messages.MappingsDialog_add, this::add);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(add);
    }

    private Text field(Composite parent, String id, String name, String hint) {
        new Label(parent, SWT.NONE).setText(name);
        Text text = Identity.give(new Text(parent, SWT.BORDER), id, name);
        text.setMessage(hint);
        text.addListener(SWT.Modify, event -> check());
        return text;
    }

    private static Button button(Composite parent, String id, String text, Runnable action) {
        Button button = Identity.give(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> action.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
        return button;
    }

    private void browse() {
        Optional.ofNullable(new DirectoryDialog(getShell()).open()).ifPresent(local::setText);
    }

    private void add() {
        mappings.put(windows.getText().strip(), Path.of(local.getText().strip()));
        windows.setText("");
        local.setText("");
        refresh();
    }

    private void remove() {
        table.selected().map(Map.Entry::getKey).ifPresent(mappings::remove);
        refresh();
    }

    private void refresh() {
        table.show(List.copyOf(mappings.entrySet()));
        remove.setEnabled(table.selected().isPresent());
        check();
    }

    private void check() {
        boolean untouched = windows.getText().isBlank() && local.getText().isBlank();
        Optional<String> complaint = untouched ? Optional.empty() : complaint();
        add.setEnabled(!untouched && complaint.isEmpty());
        setErrorMessage(null);
        setMessage(complaint.orElse(estate.file().isPresent() ? Messages.MappingsDialog_message
                : Messages.MappingsDialog_messageUnsaved),
                complaint.isPresent() ? IMessageProvider.INFORMATION : IMessageProvider.NONE);
    }

    private Optional<String> complaint() {
        if (!PathMapping.isAbsolute(windows.getText().strip() + "\\")) {
            return Optional.of(Messages.MappingsDialog_noWindowsPath);
        }
        boolean folder = !local.getText().isBlank() && Files.isDirectory(Path.of(local.getText().strip()));
        return folder ? Optional.empty() : Optional.of(Messages.MappingsDialog_noFolder);
    }
}
