package org.verdigris.ui.machine.hardware;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.verdigris.core.machine.MachineFiles;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.settings.SettingType;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.wording.Phrase;

/** Puts an image or a drive of the host into a machine's floppy drive, and takes it out. */
final class FloppyActions {
    private static final String[] ENDINGS = {"*.vfd;*.VFD;*.img;*.IMG", "*"};

    private final DocumentSession session;
    private final FeaturePath image;

    FloppyActions(DocumentSession session, FeaturePath image) {
        this.session = session;
        this.image = image;
    }

    void choose() {
        FileDialog dialog = new FileDialog(Display.getCurrent().getActiveShell(), SWT.OPEN);
        dialog.setText(HardwareMessages.Floppy_title);
        dialog.setFilterPath(session.document().file().toAbsolutePath().getParent().toString());
        dialog.setFilterExtensions(ENDINGS);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(this::insert);
    }

    private void insert(Path file) {
        try {
            List<Alteration> naming = files().naming(container(), file);
            session.alter(Phrase.of(HardwareMessages.Step_floppy, file.getFileName()), naming);
        } catch (RefusedException e) {
            session.refuse(Optional.of(e.getMessage()));
        }
    }

    /** A letter in the place of the path, as CD drives have it. */
    void captureHostDrive() {
        InputDialog question = new InputDialog(Display.getCurrent().getActiveShell(), HardwareMessages.HostDrive_title,
                HardwareMessages.HostDrive_floppyQuestion, "A",
                text -> text.strip().matches("[A-Za-z]:?") ? null : HardwareMessages.HostDrive_letter);
        if (question.open() == Window.OK) {
            String letter = question.getValue().strip().substring(0, 1).toUpperCase(Locale.ROOT);
            session.alter(Phrase.of(HardwareMessages.Step_floppyHost, letter),
                    Alteration.put(key(image.then(Literals.FILE_REFERENCE__ABSOLUTE)), SettingType.STRING, letter),
                    Alteration.put(key(image.then(Literals.FILE_REFERENCE__RELATIVE)), SettingType.STRING, ""));
        }
    }

    void eject() {
        List<Alteration> emptied = session.document().settings().stream()
                .filter(each -> each.key().isBelow(container()) && !each.text().isEmpty())
                .map(each -> Alteration.put(each.key(), "")).toList();
        if (!emptied.isEmpty()) {
            session.alter(HardwareMessages.Step_floppyEject, emptied);
        }
    }

    private MachineFiles files() {
        return new MachineFiles(session.document().file(), session.mapping()).learning(session.document().settings());
    }

    private SettingKey container() {
        return key(image);
    }

    private SettingKey key(FeaturePath path) {
        return session.document().key(path).orElseThrow();
    }
}
