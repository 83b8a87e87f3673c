package org.verdigris.guest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.Set;
import java.util.function.Consumer;

/** A walk over everything below a folder. Each folder is entered once, so that it ends on a broken volume too. */
public final class FileTree {

    /** Receives what the walk meets. */
    @FunctionalInterface
    public interface Visitor {

        /** A file, folder or link, with its path below the start; names are joined with a slash. */
        void visit(String path, GuestFile file) throws IOException;
    }

    private record Level(String prefix, Iterator<GuestFile> files) {
    }

    private FileTree() {
    }

    /**
     * Visits all files, folders and links below a folder, a folder before what it holds.
     *
     * @param warnings receives a sentence for each part that could not be read
     * @throws IOException if the visitor throws it, or if the start cannot be listed
     */
    public static void walk(GuestFileSystem system, GuestFile start, Visitor visitor, Consumer<String> warnings)
            throws IOException {
        Set<Long> entered = new HashSet<>();
        entered.add(start.id());
        Deque<Level> levels = new ArrayDeque<>();
        levels.push(level(system.list(start), "", warnings));
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            if (!level.files().hasNext()) {
                levels.pop();
                continue;
            }
            GuestFile file = level.files().next();
            String path = level.prefix() + file.name();
            visitor.visit(path, file);
            if (!file.isFolder()) {
                continue;
            }
            if (!entered.add(file.id())) {
                warnings.accept(Messages.text(Messages.Tree_again, path));
                continue;
            }
            try {
                levels.push(level(system.list(file), path + "/", warnings));
            } catch (DamagedVolumeException damaged) {
                warnings.accept(Messages.text(Messages.Tree_unreadable, path, damaged.getMessage()));
            }
        }
    }

    private static Level level(Listing listing, String prefix, Consumer<String> warnings) {
        listing.warnings().forEach(warnings);
        return new Level(prefix, listing.files().iterator());
    }
}
