package org.verdigris.ui.machine.overview;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.swt.widgets.MenuItem;
import org.eclipse.ui.PlatformUI;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.Messages;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.operation.OperationMessages;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.table.Column;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.thing.Slot;

/** What is attached to a machine's controllers, a row each. */
final class DrivesTable {
    private static final int MOST_ROWS_SHOWN = 8;

    private final Composite section;
    private final Consumer<NamedElement> open;

    DrivesTable(Composite section, Consumer<NamedElement> open) {
        this.section = section;
        this.open = open;
        GridLayoutFactory.fillDefaults().applyTo(section);
    }

    void show(List<Slot> slots) {
        if (slots.isEmpty()) {
            Style.QUIET.on(new Label(section, SWT.NONE)).setText(Messages.DrivesTable_empty);
            return;
        }
        RowTable<Slot> table = new RowTable<Slot>(section, "machine.drives", Messages.MachinePage_drives)
                .picture(slot -> disk(slot).map(DiskFacts::picture)
                        .orElse(slot.holdsHardDisk() ? Picture.UNREADABLE : Picture.DISK).image())
                .column(Column.text(Messages.DrivesTable_place, 100, Slot::place))
                .column(Column.text(Messages.DrivesTable_image, 200, DrivesTable::image).stretching())
                .column(Column.text(Messages.DrivesTable_type, 175, DrivesTable::type))
                .column(Column.size(Messages.DrivesTable_capacity,
                        slot -> disk(slot).map(DiskImage::getCapacity).orElse(null)))
                .column(Column.size(Messages.DrivesTable_file,
                        slot -> disk(slot).map(DiskImage::getFileSize).orElse(null)))
                .remembered("drives").onOpen(slot -> disk(slot).ifPresent(open));
        browsable(table);
        table.show(slots);
        int rows = Math.min(slots.size(), MOST_ROWS_SHOWN);
        int height = table.control().getHeaderHeight() + rows * table.control().getItemHeight() + 12;
        GridDataFactory.fillDefaults().grab(true, false).hint(SWT.DEFAULT, height).applyTo(table.control());
    }

    /** The table's menu leads to the files in a disk as well. */
    private static void browsable(RowTable<Slot> table) {
        Menu menu = table.control().getMenu();
        MenuItem browse = new MenuItem(menu, SWT.PUSH, 0);
        browse.setText(OperationMessages.BrowseFiles_label);
        browse.addListener(SWT.Selection, event -> table.selected().flatMap(DrivesTable::disk)
                .ifPresent(disk -> Commands.run(PlatformUI.getWorkbench(), CommandIds.BROWSE_FILES,
                        Map.of(CommandIds.DISK_FILE, disk.getPath()))));
        new MenuItem(menu, SWT.SEPARATOR, 1);
        menu.addListener(SWT.Show,
                event -> browse.setEnabled(table.selected().flatMap(DrivesTable::disk).isPresent()));
    }

    private static Optional<DiskImage> disk(Slot slot) {
        return Optional.ofNullable(slot.drive().getDisk());
    }

    private static String image(Slot slot) {
        return disk(slot).map(Description::name).or(slot::path).orElse(Messages.DrivesTable_nothing);
    }

    private static String type(Slot slot) {
        if (!slot.holdsHardDisk()) {
            return Messages.DrivesTable_cd;
        }
        return disk(slot).map(DiskFacts::typeName).orElse(Messages.DrivesTable_missing);
    }
}
