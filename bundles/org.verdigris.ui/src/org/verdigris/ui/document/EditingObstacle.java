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
public record EditingObstacle(Path file, PathMapping mapping) implements OutsideWatch.Obstacle {
    @Override
    public Optional<String> find() {
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        if (!Files.isWritable(file)) {
            return Optional.of(Phrase.of(DocumentMessages.Obstacle_file, file));
        }
        if (!Files.isWritable(file.toAbsolutePath().getParent())) {
            return Optional.of(Phrase.of(DocumentMessages.Obstacle_folder, file.toAbsolutePath().getParent()));
        }
        try {
            ConfigurationFile read = ConfigurationFile.read(file);
            return read.kind() == ConfigurationFile.Kind.MACHINE ? MachineActivity.of(read, mapping).sentence()
                    : Optional.empty();
        } catch (IOException unreadable) { // the editor itself says so
            return Optional.empty();
        }
    }
}
