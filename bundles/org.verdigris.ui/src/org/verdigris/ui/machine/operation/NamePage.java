package org.verdigris.ui.machine.operation;

import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.core.machine.MachineName;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.operation.TextField;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.wording.Phrase;

/** The name that a machine has afterwards, and whether its disks follow it. */
final class NamePage extends ChoicePage {
    private final String present;
    private TextField field;
    private Button disks;

    NamePage(String present) {
        super(MachineOperationMessages.NamePage_title, MachineOperationMessages.NamePage_question,
                MachineOperationMessages.NamePage_why);
        this.present = present;
    }

    String value() {
        return field == null ? present : field.value();
    }

    boolean renamesDisks() {
        return disks != null && disks.getEnabled() && disks.getSelection();
    }

    @Override
    protected void createAnswer(Composite parent) {
        Composite line = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 8).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        field = new TextField(line, "choice.name", MachineOperationMessages.PlacePage_name, this::answered);
        disks = Identity.give(new Button(parent, SWT.CHECK), "choice.disks");
        disks.setText(Phrase.of(MachineOperationMessages.NamePage_disks, present.replace("&", "&&")));
        disks.setToolTipText(MachineOperationMessages.NamePage_disksTip);
        disks.setSelection(true);
        field.control().setText(present);
        field.control().selectAll();
    }

    private void answered() {
        if (disks != null) {
            disks.setEnabled(!value().equals(present));
            changed();
        }
    }

    @Override
    protected Optional<String> complaint() {
        return MachineName.complaint(value());
    }

    @Override
    protected void mark(Optional<String> complaint) {
        field.complain(complaint);
    }
}
