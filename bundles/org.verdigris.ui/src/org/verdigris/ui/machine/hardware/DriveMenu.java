package org.verdigris.ui.machine.hardware;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.RowLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.remark.QuickFixPopup;
import org.verdigris.ui.wording.Phrase;

/** The ways to act on the chosen slot: a menu, buttons below the tree, and keys. */
final class DriveMenu {
    private static final List<DriveDeed> BUTTONS = List.of(DriveDeed.ATTACH_DISK, DriveDeed.NEW_DISK,
            DriveDeed.ATTACH_CD, DriveDeed.HOST_DRIVE, DriveDeed.EJECT, DriveDeed.DETACH);

    private final DrivesTree drives;
    private final DriveActions actions;
    private final DocumentSession session;
    private final Consumer<DriveRow> script;
    private final Map<DriveDeed, Button> buttons = new EnumMap<>(DriveDeed.class);

    /** @param script puts the script for a disk on the clipboard */
    DriveMenu(DrivesTree drives, DriveActions actions, DocumentSession session, Consumer<DriveRow> script) {
        this.script = script;
        this.drives = drives;
        this.actions = actions;
        this.session = session;
    }

    void addTo(Composite section) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> fill(menu));
        Tree tree = drives.control();
        tree.setMenu(menu.createContextMenu(tree));
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.DefaultSelection, event -> run(DriveDeed.OPEN));
        tree.addListener(SWT.Selection, event -> refresh());
        Composite bar = new Composite(section, SWT.NONE);
        RowLayoutFactory.fillDefaults().center(true).spacing(8).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        BUTTONS.forEach(deed -> add(bar, deed));
    }

    /** A button for something that can be done with the chosen slot. */
    void add(Composite bar, DriveDeed deed) {
        Button button = Identity.give(new Button(bar, SWT.PUSH), "hardware." + deed.name().toLowerCase(Locale.ROOT));
        button.setText(deed.words());
        button.addListener(SWT.Selection, event -> run(deed));
        buttons.put(deed, button);
    }

    private void fill(MenuManager menu) {
        for (DriveDeed deed : DriveDeed.values()) {
            if (deed.beginsGroup()) {
                menu.add(new Separator());
            }
            menu.add(item(deed.label(), isPossible(deed), () -> run(deed)));
            if (deed == DriveDeed.DOWN) {
                menu.add(places());
            }
        }
    }

    private static Action item(String label, boolean possible, Runnable deed) {
        Action action = new Action(label) {
            @Override
            public void run() {
                deed.run();
            }
        };
        action.setEnabled(possible);
        return action;
    }

    /** All the places that the chosen drive could come to. */
    private MenuManager places() {
        MenuManager places = new MenuManager(HardwareMessages.Deed_moveTo);
        if (isPossible(DriveDeed.UP)) {
            DriveRow row = drives.selected().orElseThrow();
            actions.drives().slots().stream().filter(slot -> !slot.equals(row.slot()))
                    .forEach(slot -> places.add(item(label(slot), true, () -> {
                        if (actions.move(row, slot)) {
                            drives.select(slot);
                        }
                    })));
        }
        return places;
    }

    private String label(DriveSlot slot) {
        DriveRow there = DriveRow.of(slot, actions.drives(), session);
        return there.isFree() ? slot.place() : Phrase.of(HardwareMessages.Deed_swap, slot.place(), there.name());
    }

    private void key(Event event) {
        DriveDeed.of(event).filter(this::isPossible).ifPresent(possible -> {
            event.doit = false;
            run(possible);
        });
    }

    private boolean isPossible(DriveDeed deed) {
        return (deed.onlyReads() || session.writable()) && drives.selected().filter(deed::fits).isPresent();
    }

    private void run(DriveDeed deed) {
        if (!isPossible(deed)) {
            return;
        }
        DriveRow row = drives.selected().orElseThrow();
        Consumer<Integer> shift = by -> actions.shift(row, by).ifPresent(drives::select);
        switch (deed) {
            case OPEN -> session.open(row.disk().orElseThrow());
            case ATTACH_DISK -> actions.attachDisk(row.slot());
            case NEW_DISK -> actions.newDisk(row.slot(), drives.control()::isDisposed);
            case ATTACH_CD -> actions.attachCd(row.slot());
            case HOST_DRIVE -> actions.captureHostDrive(row.slot());
            case EMPTY_CD -> actions.emptyCd(row.slot());
            case EJECT -> actions.eject(row.slot());
            case DETACH -> actions.detach(row);
            case CUT -> cut(row);
            case COPY -> actions.clipboard().copy(row);
            case PASTE -> paste(row);
            case UP -> shift.accept(-1);
            case DOWN -> shift.accept(1);
            case FIX -> QuickFixPopup.open(drives.control(), session, row.remarks());
            case SCSI_SCRIPT -> script.accept(row);
        }
    }

    private void cut(DriveRow row) {
        actions.clipboard().cut(row);
        drives.refresh(actions.clipboard().cut());
    }

    private void paste(DriveRow row) {
        actions.paste(row.slot());
        drives.refresh(actions.clipboard().cut()); // what was cut is so no more, even if nothing came of it
    }

    /** What can be done may be something else now. */
    void refresh() {
        buttons.forEach((deed, button) -> button.setEnabled(isPossible(deed)));
        Presence.set(buttons.get(DriveDeed.FIX), isPossible(DriveDeed.FIX));
    }
}
