package org.verdigris.ui.machine.hardware;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;

import org.eclipse.jface.action.Action;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.action.Separator;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Tree;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.picture.Identity;

/** The ways to act on the chosen slot: a menu, buttons below the tree, and keys. */
final class DriveMenu {
    /** One thing that can be done with a slot. */
    private enum Deed {
        OPEN, ATTACH_DISK, NEW_DISK, ATTACH_CD, HOST_DRIVE, EJECT, DETACH, CUT, COPY, PASTE, UP, DOWN
    }

    private final DrivesTree drives;
    private final DriveActions actions;
    private final DocumentSession session;

    DriveMenu(DrivesTree drives, DriveActions actions, DocumentSession session) {
        this.drives = drives;
        this.actions = actions;
        this.session = session;
    }

    void addTo(Composite section) {
        MenuManager menu = new MenuManager();
        menu.setRemoveAllWhenShown(true);
        menu.addMenuListener(shown -> {
            for (Deed deed : Deed.values()) {
                if (deed == Deed.ATTACH_DISK || deed == Deed.CUT || deed == Deed.UP) {
                    shown.add(new Separator());
                }
                shown.add(item(deed));
            }
        });
        Tree tree = drives.control();
        tree.setMenu(menu.createContextMenu(tree));
        tree.addListener(SWT.KeyDown, this::key);
        tree.addListener(SWT.DefaultSelection, event -> run(Deed.OPEN));
        buttons(section);
    }

    private Action item(Deed deed) {
        Action action = new Action(label(deed)) {
            @Override
            public void run() {
                DriveMenu.this.run(deed);
            }
        };
        action.setEnabled(isPossible(deed));
        return action;
    }

    private void buttons(Composite section) {
        Composite bar = new Composite(section, SWT.NONE);
        Deed[] deeds = {Deed.ATTACH_DISK, Deed.NEW_DISK, Deed.ATTACH_CD, Deed.HOST_DRIVE, Deed.EJECT, Deed.DETACH};
        GridLayoutFactory.fillDefaults().numColumns(deeds.length).spacing(8, 0).applyTo(bar);
        for (Deed deed : deeds) {
            Button button = Identity.give(new Button(bar, SWT.PUSH),
                    "hardware." + deed.name().toLowerCase(Locale.ROOT));
            button.setText(label(deed).replaceAll("\t.*", ""));
            button.addListener(SWT.Selection, event -> run(deed));
            Runnable update = () -> button.setEnabled(isPossible(deed));
            drives.control().addListener(SWT.Selection, event -> update.run());
            Runnable refresh = () -> {
                if (!button.isDisposed()) {
                    update.run();
                }
            };
            session.document().addListener(refresh);
            button.addListener(SWT.Dispose, event -> session.document().removeListener(refresh));
            update.run();
        }
        GridDataFactory.fillDefaults().applyTo(bar);
    }

    private void key(Event event) {
        Optional<Deed> deed = Optional.ofNullable(switch (event.keyCode) {
            case SWT.DEL -> Deed.DETACH;
            case SWT.INSERT -> Deed.ATTACH_DISK;
            case SWT.ARROW_UP -> event.stateMask == SWT.ALT ? Deed.UP : null;
            case SWT.ARROW_DOWN -> event.stateMask == SWT.ALT ? Deed.DOWN : null;
            case 'x' -> event.stateMask == SWT.MOD1 ? Deed.CUT : null;
            case 'c' -> event.stateMask == SWT.MOD1 ? Deed.COPY : null;
            case 'v' -> event.stateMask == SWT.MOD1 ? Deed.PASTE : null;
            default -> null;
        });
        deed.filter(this::isPossible).ifPresent(possible -> {
            event.doit = false;
            run(possible);
        });
    }

    private boolean isPossible(Deed deed) {
        boolean reads = deed == Deed.OPEN || deed == Deed.COPY;
        return (reads || session.writable()) && drives.selected().filter(fits(deed)).isPresent();
    }

    private static Predicate<DriveRow> fits(Deed deed) {
        return row -> switch (deed) {
            case OPEN -> row.disk().isPresent();
            case ATTACH_DISK, NEW_DISK -> row.isFree();
            case ATTACH_CD, HOST_DRIVE -> row.slot().bus() == DriveSlot.Bus.IDE && (row.isFree() || row.isCd());
            case EJECT -> row.isCd() && row.drive().orElseThrow().named().isPresent();
            case DETACH, CUT, COPY, UP, DOWN -> !row.isFree();
            case PASTE -> true;
        };
    }

    private void run(Deed deed) {
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
            case EJECT -> actions.eject(row.slot());
            case DETACH -> actions.detach(row);
            case CUT -> actions.cut(row);
            case COPY -> actions.copy(row);
            case PASTE -> actions.paste(row.slot());
            case UP -> shift.accept(-1);
            case DOWN -> shift.accept(1);
        }
    }

    private static String label(Deed deed) {
        return switch (deed) {
            case OPEN -> HardwareMessages.Deed_open;
            case ATTACH_DISK -> HardwareMessages.Deed_attachDisk;
            case NEW_DISK -> HardwareMessages.Deed_newDisk;
            case ATTACH_CD -> HardwareMessages.Deed_attachCd;
            case HOST_DRIVE -> HardwareMessages.Deed_hostDrive;
            case EJECT -> HardwareMessages.Deed_eject;
            case DETACH -> HardwareMessages.Deed_detach;
            case CUT -> HardwareMessages.Deed_cut;
            case COPY -> HardwareMessages.Deed_copy;
            case PASTE -> HardwareMessages.Deed_paste;
            case UP -> HardwareMessages.Deed_up;
            case DOWN -> HardwareMessages.Deed_down;
        };
    }
}
