package org.verdigris.core.scan;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.verdigris.disk.PathMapping;

/**
 * Finds files by the paths under which others name them. What the search has seen is found without asking the file
 * system again, which matters for thousands of machines on a share.
 */
final class FileIndex {

    private final Map<Path, FoundFile> byPath = new HashMap<>();
    private final Map<Path, FoundFile> byReal = new HashMap<>();
    private final Map<String, FoundFile> byFolded = new HashMap<>();
    private final Set<Path> searched;

    /** @param searched folders of which every file is added */
    FileIndex(Set<Path> searched) {
        this.searched = new HashSet<>(searched);
    }

    void add(Collection<FoundFile> files) {
        for (FoundFile file : files) {
            byPath.put(file.path(), file);
            byReal.put(file.real(), file);
            byFolded.putIfAbsent(folded(file.path()), file);
        }
    }

    /** Whether this very path was added. */
    boolean contains(Path path) {
        return byPath.containsKey(path);
    }

    /**
     * The existing file that a path, whose case may be wrong, leads to. For all paths that lead to one file the answer
     * is the same if that file was added.
     */
    Optional<Path> find(Path wanted) {
        Path path = wanted.toAbsolutePath().normalize();
        FoundFile file = byPath.get(path);
        if (file == null) {
            file = byFolded.get(folded(path));
        }
        if (file != null) {
            return Optional.of(file.path());
        }
        if (searched.contains(path.getParent()) && FileKind.of(path).isPresent()) {
            return Optional.empty();
        }
        return PathMapping.existing(path).filter(Files::isRegularFile).map(this::canonical);
    }

    private Path canonical(Path existing) {
        try {
            FoundFile file = byReal.get(existing.toRealPath());
            return file == null ? existing : file.path();
        } catch (IOException gone) {
            return existing;
        }
    }

    private static String folded(Path path) {
        return path.toString().toLowerCase(Locale.ROOT);
    }
}
