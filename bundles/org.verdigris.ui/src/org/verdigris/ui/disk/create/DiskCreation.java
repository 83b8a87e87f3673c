package org.verdigris.ui.disk.create;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.operation.OperationDialog;

/** Opens the wizard that makes a new disk. */
public final class DiskCreation {
    private DiskCreation() {
    }

    /** A disk by itself; it is opened in its editor when it is there. @param folder where it is proposed to lie */
    public static void open(IWorkbenchWindow window, Path folder) {
        OperationDialog.open(window, new NewDiskChoices(snapshot(window), folder, NewDiskMessages.NewDisk_stem, true));
    }

    /**
     * A disk for a machine. Returns when the wizard is closed; the disk is not there yet then.
     *
     * @param machine the {@code .vmc} file, beside which the disk is proposed to lie
     * @param whenMade is told the file, on the UI thread, when it is there; never if it does not come to be
     */
    public static void open(IWorkbenchWindow window, Path machine, Consumer<Path> whenMade) {
        Objects.requireNonNull(whenMade);
        Path file = machine.toAbsolutePath().normalize();
        String name = file.getFileName().toString();
        String stem = name.substring(0, name.lastIndexOf('.') < 1 ? name.length() : name.lastIndexOf('.'));
        NewDiskChoices choices = new NewDiskChoices(snapshot(window), file.getParent(), stem, false);
        OperationDialog.open(window, choices, () -> whenMade.accept(choices.file()));
    }

    private static Optional<Snapshot> snapshot(IWorkbenchWindow window) {
        return window.getService(OpenEstate.class).snapshot();
    }
}
