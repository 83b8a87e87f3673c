package org.verdigris.ui.machine.operation;

import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.TextField;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.NaturalOrder;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** Which machine's settings are taken: one of the estate, or any other file. */
final class TemplatePage extends ChoicePage {
    private static final int TABLE_HEIGHT = 150;

    private final List<VirtualMachine> machines;
    private final Runnable whenChanged;
    private TextField field;

    /** @param whenChanged is told when another template was chosen */
    TemplatePage(List<VirtualMachine> machines, Runnable whenChanged) {
        super(MachineOperationMessages.TemplatePage_title, MachineOperationMessages.TemplatePage_question,
                MachineOperationMessages.TemplatePage_why);
        this.machines = machines.stream()
                .sorted(Comparator.comparing(NamedElement::getName, NaturalOrder.ORDER)).toList();
        this.whenChanged = whenChanged;
    }

    /** The file; may be asked only when the page is complete. */
    Path file() {
        return Path.of(field.value());
    }

    /** The machine of the estate that is the template; empty if it is another file. */
    Optional<VirtualMachine> machine() {
        return field == null ? Optional.empty()
                : machines.stream().filter(machine -> machine.getPath().equals(field.value())).findFirst();
    }

    @Override
    protected void createAnswer(Composite parent) {
        RowTable<VirtualMachine> table = new RowTable<VirtualMachine>(parent, "choice.machines",
                MachineOperationMessages.TemplatePage_table)
                .picture(machine -> Picture.MACHINE.image())
                .column(Column.text(MachineOperationMessages.TemplatePage_name, 150, VirtualMachine::getName))
                .column(Column.number(MachineOperationMessages.ProfilePage_memory, 90, VirtualMachine::getMemory,
                        Sizes::megabytes))
                .column(Column.<VirtualMachine>text(MachineOperationMessages.TemplatePage_path, 160,
                        VirtualMachine::getPath).stretching());
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table.control());
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 8).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        field = new TextField(line, "choice.template", MachineOperationMessages.TemplatePage_file, () -> {
            changed();
            whenChanged.run();
        });
        Button browse = Identity.give(new Button(line, SWT.PUSH), "choice.browse");
        browse.setText(MachineOperationMessages.PlacePage_browse);
        browse.addListener(SWT.Selection, event -> browse());
        table.control().addListener(SWT.Selection,
                event -> table.selected().map(VirtualMachine::getPath).ifPresent(field.control()::setText));
        table.show(machines);
    }

    private void browse() {
        FileDialog dialog = new FileDialog(getShell(), SWT.OPEN);
        dialog.setFilterExtensions(new String[] {"*.vmc", "*"});
        Optional.ofNullable(dialog.open()).ifPresent(field.control()::setText);
    }

    @Override
    protected Optional<String> complaint() {
        if (field == null || field.value().isEmpty()) {
            return Optional.of(MachineOperationMessages.TemplatePage_choose);
        }
        try {
            return Files.isRegularFile(file()) ? Optional.empty()
                    : Optional.of(Phrase.of(MachineOperationMessages.TemplatePage_missing, field.value()));
        } catch (InvalidPathException e) {
            return Optional.of(Phrase.of(MachineOperationMessages.TemplatePage_missing, field.value()));
        }
    }

    @Override
    protected void mark(Optional<String> complaint) {
        field.complain(complaint);
    }
}
