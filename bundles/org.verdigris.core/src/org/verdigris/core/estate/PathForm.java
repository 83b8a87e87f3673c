package org.verdigris.core.estate;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Optional;

/** How folders stand in an estate file: relative to it where that can be, so that the file can be moved and shared. */
final class PathForm {

    private final Path folder;

    /** @param file the estate file, absolute */
    PathForm(Path file) {
        this.folder = file.getParent();
    }

    /**
     * With forward slashes and relative to the estate file, if both share a folder below the root; a path to quite
     * another place stays absolute because it would not move along.
     */
    String text(Path path) {
        Path text = path;
        if (path.getRoot().equals(folder.getRoot()) && path.getNameCount() > 0 && folder.getNameCount() > 0
                && path.getName(0).equals(folder.getName(0))) {
            text = folder.relativize(path);
        }
        String form = text.toString().replace(text.getFileSystem().getSeparator(), "/");
        return form.isEmpty() ? "." : form;
    }

    /** The absolute path that a text of the file stands for; empty if this computer cannot express it. */
    Optional<Path> path(String text) {
        try {
            return Optional.of(folder.resolve(text).toAbsolutePath().normalize());
        } catch (InvalidPathException noPathHere) {
            return Optional.empty();
        }
    }
}
