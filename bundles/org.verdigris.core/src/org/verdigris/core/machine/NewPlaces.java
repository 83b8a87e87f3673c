package org.verdigris.core.machine;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.PathMapping;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Step;
import org.verdigris.model.text.Catalogue;

/** Where the files of a machine come to be. */
record NewPlaces(PathMapping mapping) {

    /**
     * The step that makes a folder; none if it is there.
     *
     * @throws RefusedException if there is no folder to make it in, or a file in its place
     */
    static List<Step> folder(Path folder) throws RefusedException {
        if (Files.isDirectory(folder)) {
            return List.of();
        }
        Optional<Path> other = PathMapping.existing(folder);
        if (other.isPresent()) {
            throw exists(other.get());
        }
        Path outer = folder.toAbsolutePath().normalize().getParent();
        if (outer == null || !Files.isDirectory(outer)) {
            throw new RefusedException(Catalogue.text(Messages.NewPlaces_noFolder, folder));
        }
        return List.of(Step.folder(folder, Messages.NewPlaces_folder));
    }

    /**
     * That a file can come to be.
     *
     * @throws RefusedException if there is one that differs in case at most, or Windows could not name it
     */
    void refuse(Path file) throws RefusedException {
        Optional<Path> other = PathMapping.existing(file);
        if (other.isPresent()) {
            throw exists(other.get());
        }
        Optional<String> windows = mapping.windows(file);
        if (windows.filter(path -> path.length() > MachineName.LONGEST_PATH).isPresent()) {
            throw new RefusedException(Catalogue.text(Messages.NewPlaces_long, windows.get(), windows.get().length(),
                    MachineName.LONGEST_PATH));
        }
    }

    private static RefusedException exists(Path file) {
        return new RefusedException(Catalogue.text(Messages.NewPlaces_exists, file));
    }
}
