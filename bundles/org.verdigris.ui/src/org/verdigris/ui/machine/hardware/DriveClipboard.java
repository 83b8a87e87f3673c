package org.verdigris.ui.machine.hardware;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.FileTransfer;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Display;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.document.DocumentSession;

/**
 * Drives on the clipboard: the path of the file as text, and the file itself for other machines and programs. A drive
 * that was cut moves when it is pasted, for as long as nothing else comes to the clipboard.
 */
final class DriveClipboard {
    private record Cut(DriveSlot slot, String text) {
    }

    private final DocumentSession session;
    private Optional<Cut> cut = Optional.empty();

    DriveClipboard(DocumentSession session) {
        this.session = session;
    }

    void cut(DriveRow row) {
        cut = Optional.of(new Cut(row.slot(), put(row)));
    }

    void copy(DriveRow row) {
        cut = Optional.empty();
        put(row);
    }

    private String put(DriveRow row) {
        String text = row.path().orElse(row.name());
        Optional<String> file = row.disk().map(DiskImage::getPath);
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        if (file.isPresent()) {
            clipboard.setContents(new Object[] {text, new String[] {file.get()}},
                    new Transfer[] {TextTransfer.getInstance(), FileTransfer.getInstance()});
        } else {
            clipboard.setContents(new Object[] {text}, new Transfer[] {TextTransfer.getInstance()});
        }
        clipboard.dispose();
        return text;
    }

    /** The slot whose drive was cut, if it still is there. */
    Optional<DriveSlot> cut() {
        MachineDrives drives = new MachineDrives(session.document(), session.mapping());
        return cut.map(Cut::slot).filter(slot -> drives.at(slot).isPresent());
    }

    /** The same, if pasting means that drive; the clipboard is asked. */
    Optional<DriveSlot> takeCut() {
        Optional<DriveSlot> slot = cut().filter(still -> Objects.equals(cut.get().text(), text().orElse(null)));
        cut = Optional.empty();
        return slot;
    }

    private static Optional<String> text() {
        return contents(TextTransfer.getInstance()).map(String.class::cast);
    }

    private static Optional<Object> contents(Transfer transfer) {
        Clipboard clipboard = new Clipboard(Display.getCurrent());
        Object contents = clipboard.getContents(transfer);
        clipboard.dispose();
        return Optional.ofNullable(contents);
    }

    /** The file on the clipboard: one that was copied here or in another program, or one whose path is there as text. */
    Optional<Path> file() {
        return contents(FileTransfer.getInstance()).map(String[].class::cast).filter(files -> files.length > 0)
                .map(files -> Path.of(files[0]))
                .or(() -> text().map(String::strip).filter(path -> !path.isEmpty())
                        .flatMap(path -> session.mapping().place(folder(), path)))
                .filter(Files::isRegularFile);
    }

    private Path folder() {
        return session.document().file().toAbsolutePath().getParent();
    }
}
