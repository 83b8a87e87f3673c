package org.verdigris.ui.machine.operation;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.verdigris.core.machine.GuestProfile;
import org.verdigris.ui.operation.ChoicePage;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.wording.Sizes;

/** For which guest system a machine is meant; memory and disk are proposed by that. */
final class ProfilePage extends ChoicePage {
    private static final int TABLE_HEIGHT = 190;

    private final Runnable whenChanged;
    private GuestProfile chosen = GuestProfile.all().getFirst();

    /** @param whenChanged is told when another profile was chosen */
    ProfilePage(Runnable whenChanged) {
        super(MachineOperationMessages.ProfilePage_title, MachineOperationMessages.ProfilePage_question,
                MachineOperationMessages.ProfilePage_why);
        this.whenChanged = whenChanged;
    }

    GuestProfile chosen() {
        return chosen;
    }

    @Override
    protected void createAnswer(Composite parent) {
        RowTable<GuestProfile> table = new RowTable<GuestProfile>(parent, "choice.guests",
                MachineOperationMessages.ProfilePage_table)
                .column(Column.<GuestProfile>text(MachineOperationMessages.ProfilePage_guest, 220, GuestProfile::name)
                        .stretching())
                .column(Column.number(MachineOperationMessages.ProfilePage_memory, 90, GuestProfile::memory,
                        Sizes::megabytes))
                .column(Column.size(MachineOperationMessages.ProfilePage_disk, GuestProfile::disk));
        table.show(GuestProfile.all());
        table.select(chosen::equals);
        table.onOpen(profile -> goOn());
        table.control().addListener(SWT.Selection, event -> table.selected().ifPresent(profile -> {
            chosen = profile;
            whenChanged.run();
        }));
        GridDataFactory.fillDefaults().grab(true, true).hint(SWT.DEFAULT, TABLE_HEIGHT).applyTo(table.control());
    }
}
