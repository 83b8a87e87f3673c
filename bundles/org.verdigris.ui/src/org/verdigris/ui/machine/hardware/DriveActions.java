package org.verdigris.ui.machine.hardware;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BooleanSupplier;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
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
    private Optional<DriveSlot> cut = Optional.empty();

    private interface Making {
        List<Alteration> make() throws RefusedException;
    }

    DriveActions(DocumentSession session, Shell shell) {
        this.session = session;
        this.shell = shell;
    }

    MachineDrives drives() {
        return new MachineDrives(session.document(), session.mapping());
    }

    private DriveChanges changes() {
        return new DriveChanges(drives());
    }

    /** Attaches a file, or puts it into the CD drive that is there; what it is follows from its name. */
    boolean attach(DriveSlot slot, Path file) {
        String label = drives().at(slot).isPresent() ? HardwareMessages.Step_insert : HardwareMessages.Step_attach;
        return step(Phrase.of(label, file.getFileName(), slot.place()), () -> changes().attach(slot, file));
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

    void captureHostDrive(DriveSlot slot) {
        InputDialog question =
                new InputDialog(shell, HardwareMessages.HostDrive_title, HardwareMessages.HostDrive_question,
                        "D", text -> text.strip().matches("[A-Za-z]:?") ? null : HardwareMessages.HostDrive_letter);
        if (question.open() == Window.OK) {
            String letter = question.getValue().strip().substring(0, 1);
            step(Phrase.of(HardwareMessages.Step_host, letter.toUpperCase(Locale.ROOT), slot.place()),
                    () -> changes().captureHostDrive(slot, letter));
        }
    }

    void eject(DriveSlot slot) {
        step(Phrase.of(HardwareMessages.Step_eject, slot.place()), () -> changes().insert(slot, Optional.empty()));
    }

    boolean detach(DriveRow row) {
        return step(Phrase.of(HardwareMessages.Step_detach, row.name(), row.slot().place()),
                () -> changes().detach(row.slot()));
    }

    boolean move(DriveRow row, DriveSlot to) {
        return step(Phrase.of(drives().at(to).isPresent() ? HardwareMessages.Step_swap : HardwareMessages.Step_move,
                row.name(), to.place()), () -> changes().move(row.slot(), to));
    }

    /** Moves a drive to the slot before or after its own. */
    Optional<DriveSlot> shift(DriveRow row, int by) {
        List<DriveSlot> slots = drives().slots();
        int target = slots.indexOf(row.slot()) + by;
        return target < 0 || target >= slots.size() || !move(row, slots.get(target)) ? Optional.empty()
                : Optional.of(slots.get(target));
    }

    void cut(DriveRow row) {
        cut = Optional.of(row.slot());
        copy(row);
    }

    void copy(DriveRow row) {
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        clipboard.setContents(new Object[] {row.file()}, new Transfer[] {TextTransfer.getInstance()});
        clipboard.dispose();
    }

    /** What was cut comes here; a file whose path is on the clipboard is attached here. */
    boolean paste(DriveSlot slot) {
        Optional<DriveSlot> from = cut.filter(source -> drives().at(source).isPresent());
        cut = Optional.empty();
        if (from.isPresent()) {
            return move(DriveRow.of(from.get(), drives(), session.snapshot()), slot);
        }
        Clipboard clipboard = new Clipboard(shell.getDisplay());
        Object text = clipboard.getContents(TextTransfer.getInstance());
        clipboard.dispose();
        Optional<Path> file = text instanceof String path && !path.isBlank() ? place(path.strip()) : Optional.empty();
        if (file.isEmpty()) {
            session.refuse(Optional.of(HardwareMessages.Paste_nothing));
            return false;
        }
        return attach(slot, file.get());
    }

    private Optional<Path> place(String path) {
        return session.mapping().place(session.document().file().toAbsolutePath().getParent(), path)
                .filter(Files::isRegularFile);
    }

    private boolean step(String label, Making making) {
        try {
            return session.alter(label, making.make());
        } catch (RefusedException e) {
            session.refuse(Optional.of(e.getMessage()));
            return false;
        }
    }
}
