package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Function;

import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.FileReference;

/**
 * Finds the files that one machine names. Which of its two paths the products trust is not documented; here the one
 * relative to the machine wins, as it does for the parents of disks: a machine that was copied with its disks then uses
 * the copies.
 */
public final class PathResolver {

    private final Path folder;
    private final PathMapping mapping;
    private final Function<Path, Optional<Path>> files;

    /**
     * A resolver for one machine.
     *
     * @param folder the folder of the machine's file
     * @param files  the existing file that a path, whose case may be wrong, leads to
     */
    public PathResolver(Path folder, PathMapping mapping, Function<Path, Optional<Path>> files) {
        this.folder = folder;
        this.mapping = mapping;
        this.files = files;
    }

    /** What a reference leads to; it stays as it is. */
    public Resolution resolve(FileReference reference) {
        String absolute = text(reference == null ? null : reference.getAbsolute());
        String relative = text(reference == null ? null : reference.getRelative());
        if (absolute.isEmpty() && relative.isEmpty()) {
            return new Resolution.Nothing();
        }
        if (HostDrive.letter(reference).isPresent()) {
            return new Resolution.HostDrive();
        }
        Optional<Path> near = mapping.place(folder, relative);
        Optional<Path> far = mapping.place(folder, absolute);
        Optional<Path> first = near.flatMap(files);
        Optional<Path> second = far.flatMap(files);
        if (first.isPresent() && second.isPresent() && !first.equals(second)) {
            return new Resolution.TwoFiles(first.get(), second.get());
        }
        Optional<Path> found = first.or(() -> second);
        if (found.isPresent()) {
            boolean doubtful = !absolute.isEmpty() && !PathMapping.isAbsolute(absolute)
                    && near.isPresent() && !near.equals(far);
            return new Resolution.Found(found.get(), doubtful);
        }
        String named = absolute.isEmpty() ? relative : absolute;
        return new Resolution.Missing(named, PathMapping.isAbsolute(named) && far.or(() -> near).isEmpty());
    }

    private static String text(String path) {
        return path == null ? "" : path.strip();
    }
}
