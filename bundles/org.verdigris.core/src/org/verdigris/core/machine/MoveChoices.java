package org.verdigris.core.machine;

import java.nio.file.Path;
import java.util.Objects;

/**
 * Where a machine is to be, and what it is to be called.
 *
 * @param machine     its {@code .vmc} file
 * @param folder      the folder its files are to lie in; made if it is missing, in one that is there
 * @param name        its name: {@link MachineName}; the one it has if it keeps it
 * @param renameDisks whether disks that begin with the old name begin with the new one
 * @param media       whether images of CDs and floppy disks that lie beside it move as well
 */
public record MoveChoices(Path machine, Path folder, String name, boolean renameDisks, boolean media) {

    public MoveChoices {
        Objects.requireNonNull(machine);
        Objects.requireNonNull(folder);
        Objects.requireNonNull(name);
    }

    /** The machine's file afterwards. */
    public Path target() {
        return folder.resolve(name + ".vmc");
    }
}
