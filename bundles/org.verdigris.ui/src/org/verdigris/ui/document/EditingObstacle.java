package org.verdigris.ui.document;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

import org.verdigris.core.machine.MachineActivity;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.settings.ConfigurationFile;
import org.verdigris.ui.wording.Phrase;

/** Why a file should not be edited now: it may not be written, or its machine is not off. */
public record EditingObstacle(Path file, PathMapping mapping) {
    /** Looks at the files; not for the UI thread. */
    public Optional<Obstacle> find() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (!Files.isWritable(file)) {
            return Optional.of(new Obstacle(Phrase.of(DocumentMessages.Obstacle_file, file),
                    DocumentMessages.Obstacle_fileRisk));
        }
        if (!Files.isWritable(file.toAbsolutePath().getParent())) {
            return Optional.of(new Obstacle(Phrase.of(DocumentMessages.Obstacle_folder,
                    file.toAbsolutePath().getParent()), DocumentMessages.Obstacle_fileRisk));
        }
        try {
            ConfigurationFile read = ConfigurationFile.read(file);
            return read.kind() == ConfigurationFile.Kind.MACHINE ? of(MachineActivity.of(read, mapping))
                    : Optional.empty();
        } catch (IOException unreadable) { // the editor itself says so
            return Optional.empty();
        }
    }

    private static Optional<Obstacle> of(MachineActivity activity) {
        String risk = activity.state() == MachineActivity.State.RUNNING ? DocumentMessages.Obstacle_runningRisk
                : DocumentMessages.Obstacle_savedRisk;
        return activity.sentence().map(sentence -> new Obstacle(sentence, risk));
    }
}
