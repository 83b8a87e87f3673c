package org.verdigris.ui.machine.overview;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

import org.verdigris.core.machine.MachineActivity;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.FileReference;

/**
 * What the folder of a machine tells beside its file. Found by looking into it, so not on the UI thread.
 *
 * @param activity what the machine is doing
 * @param backup   when the version before the last save was written; empty if there is none
 */
record FileState(MachineActivity activity, Optional<Instant> backup) {

    /** @param savedState null if the file holds none */
    static FileState of(Path machine, FileReference savedState, PathMapping mapping) {
        return new FileState(MachineActivity.of(machine, savedState, mapping), written(backupOf(machine)));
    }

    static Path backupOf(Path machine) {
        return machine.resolveSibling(machine.getFileName() + ".bak");
    }

    private static Optional<Instant> written(Path file) {
        try {
            return Optional.of(Files.getLastModifiedTime(file).toInstant());
        } catch (IOException none) {
            return Optional.empty(); // there is no backup, or it cannot be reached, which is the same here
        }
    }
}
