package org.verdigris.ui.machine.hardware;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.FileDialog;
import org.verdigris.core.machine.MachineFiles;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.wording.Phrase;

/** Puts an image into a machine's floppy drive, and takes it out. */
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

    void eject() {
        boolean empty = session.document().settings().stream().filter(each -> isOfContainer(each.key()))
                .allMatch(each -> each.text().isEmpty());
        if (!empty) {
            takeOut();
        }
    }

    private boolean isOfContainer(SettingKey key) {
        return key.toString().startsWith(container() + "/");
    }

    private void takeOut() {
        session.alter(HardwareMessages.Step_floppyEject, files().namingNothing(container()));
    }

    private MachineFiles files() {
        return new MachineFiles(session.document().file(), session.mapping()).learning(session.document().settings());
    }

    private SettingKey container() {
        return session.document().key(image).orElseThrow();
    }
}
