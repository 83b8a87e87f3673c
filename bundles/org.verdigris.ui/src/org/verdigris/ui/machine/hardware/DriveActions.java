package org.verdigris.ui.machine.hardware;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.verdigris.core.machine.DriveChanges;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.ui.disk.create.DiskCreation;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.wording.Phrase;

/** What can be done with a machine's drives: each is one step of the document, or a sentence why not. */
final class DriveActions {
    private static final String[] DISKS = {"*.vhd;*.VHD", "*"};
    private static final String[] CDS = {"*.iso;*.ISO", "*"};

    private final DocumentSession session;
    private final Shell shell;
    private final DriveClipboard clipboard;

    private interface Making {
        List<Alteration> make(DriveChanges changes) throws RefusedException;
    }

    DriveActions(DocumentSession session, Shell shell) {
        this.session = session;
        this.shell = shell;
        this.clipboard = new DriveClipboard(session);
    }

    DriveClipboard clipboard() {
        return clipboard;
    }

    MachineDrives drives() {
        return new MachineDrives(session.document(), session.mapping());
    }

    /** Attaches a file, or puts it into the CD drive that is there; what it is follows from its name. */
    boolean attach(DriveSlot slot, Path file) {
        String label = drives().at(slot).isPresent() ? HardwareMessages.Step_insert : HardwareMessages.Step_attach;
        return step(Phrase.of(label, file.getFileName(), slot.place()), changes -> changes.attach(slot, file));
    }

    void attachDisk(DriveSlot slot) {
        choose(HardwareMessages.Attach_disk, DISKS).ifPresent(file -> attach(slot, file));
    }

    /** Asks what the disk is to be, and attaches it when it is there. @param gone whether nobody sees it any more */
    void newDisk(DriveSlot slot, BooleanSupplier gone) {
        IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
        DiskCreation.open(window, session.document().file(), made -> {
            if (!gone.getAsBoolean()) {
                attach(slot, made);
            }
        });
    }

    void attachCd(DriveSlot slot) {
        choose(HardwareMessages.Attach_cd, CDS).ifPresent(file -> attach(slot, file));
    }

    private Optional<Path> choose(String title, String[] endings) {
        FileDialog dialog = new FileDialog(shell, SWT.OPEN);
        dialog.setText(title);
        dialog.setFilterPath(session.document().file().toAbsolutePath().getParent().toString());
        dialog.setFilterExtensions(endings);
        return Optional.ofNullable(dialog.open()).map(Path::of);
    }

    void emptyCd(DriveSlot slot) {
        step(Phrase.of(HardwareMessages.Step_emptyCd, slot.place()), changes -> changes.attachEmptyCd(slot));
    }

    void captureHostDrive(DriveSlot slot) {
        InputDialog question =
                new InputDialog(shell, HardwareMessages.HostDrive_title, HardwareMessages.HostDrive_question,
                        "D", text -> text.strip().matches("[A-Za-z]:?") ? null : HardwareMessages.HostDrive_letter);
        if (question.open() == Window.OK) {
            String letter = question.getValue().strip().substring(0, 1);
            step(Phrase.of(HardwareMessages.Step_host, letter.toUpperCase(Locale.ROOT), slot.place()),
                    changes -> changes.captureHostDrive(slot, letter));
        }
    }

    void eject(DriveSlot slot) {
        step(Phrase.of(HardwareMessages.Step_eject, slot.place()), changes -> changes.insert(slot, Optional.empty()));
    }

    boolean detach(DriveRow row) {
        return step(Phrase.of(HardwareMessages.Step_detach, row.name(), row.slot().place()),
                changes -> changes.detach(row.slot()));
    }

    /** Moves a drive; one that is in its way comes to where it was. */
    boolean move(DriveRow row, DriveSlot to) {
        return row.slot().equals(to)
                || step(Phrase.of(drives().at(to).isPresent() ? HardwareMessages.Step_swap : HardwareMessages.Step_move,
                        row.name(), to.place()), changes -> changes.move(row.slot(), to));
    }

    /** Moves a drive to the slot before or after its own. Returns where it is then. */
    Optional<DriveSlot> shift(DriveRow row, int by) {
        List<DriveSlot> slots = drives().slots();
        int target = slots.indexOf(row.slot()) + by;
        return target < 0 || target >= slots.size() || !move(row, slots.get(target)) ? Optional.empty()
                : Optional.of(slots.get(target));
    }

    /** What was cut comes here; a file that is on the clipboard is attached here. */
    boolean paste(DriveSlot slot) {
        Optional<DriveSlot> from = clipboard.takeCut();
        if (from.isPresent()) {
            return move(DriveRow.of(from.get(), drives(), session), slot);
        }
        Optional<Path> file = clipboard.file();
        if (file.isEmpty()) {
            session.refuse(Optional.of(HardwareMessages.Paste_nothing));
            return false;
        }
        return attach(slot, file.get());
    }

    private boolean step(String label, Making making) {
        try {
            return session.alter(label, making.make(new DriveChanges(drives())));
        } catch (RefusedException e) {
            session.refuse(Optional.of(e.getMessage()));
            return false;
        }
    }
}
