package org.verdigris.cli.guest;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.Listing;
import org.verdigris.guest.extract.ExtractionItem;
import org.verdigris.model.text.Catalogue;

/** Folders drawn as a tree, each entered once. */
final class TreeDrawing {

    private static final Comparator<GuestFile> ORDER = Comparator
            .comparing(GuestFile::name, String.CASE_INSENSITIVE_ORDER).thenComparing(GuestFile::name);

    private final Terminal terminal;
    private final OpenVolume volume;
    private final int depth;
    private final boolean foldersOnly;
    private final Set<Long> entered = new HashSet<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private long files;
    private long folders;
    private boolean whole = true;

    private record Level(String indentation, Iterator<GuestFile> files) {
    }

    TreeDrawing(Terminal terminal, OpenVolume volume, int depth, boolean foldersOnly) {
        this.terminal = Objects.requireNonNull(terminal);
        this.volume = Objects.requireNonNull(volume);
        this.depth = depth;
        this.foldersOnly = foldersOnly;
    }

    /** Draws what is below an item; returns whether all of it could be read. */
    boolean draw(ExtractionItem item) throws IOException {
        terminal.line(Cell.clean(volume.name() + ":" + item.path()));
        if (item.file().isFolder()) {
            enter("", item.file());
        }
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            if (!level.files().hasNext()) {
                levels.pop();
                continue;
            }
            GuestFile file = level.files().next();
            boolean last = !level.files().hasNext();
            terminal.line(level.indentation() + (last ? "└── " : "├── ")
                    + Cell.clean(new ListedFile(file.name(), file, List.of()).shown()));
            count(file);
            if (file.isFolder() && levels.size() < depth) {
                enter(level.indentation() + (last ? "    " : "│   "), file);
            }
        }
        terminal.line(Catalogue.text(Messages.TreeDrawing_sum, folders, files));
        return whole;
    }

    private void count(GuestFile file) {
        if (file.isFolder()) {
            folders++;
        } else {
            files++;
        }
    }

    private void enter(String indentation, GuestFile folder) throws IOException {
        if (!entered.add(folder.id())) {
            warn(Catalogue.text(Messages.TreeDrawing_again, folder.name()));
            return;
        }
        try {
            Listing listing = volume.system().list(folder);
            listing.warnings().forEach(this::warn);
            levels.push(new Level(indentation, listing.files().stream().filter(file -> !foldersOnly || file.isFolder())
                    .filter(file -> !volume.system().isMetadata(file)).sorted(ORDER).iterator()));
        } catch (DamagedVolumeException e) {
            warn(Catalogue.text(Messages.TreeDrawing_unreadable, folder.name(), e.getMessage()));
        }
    }

    private void warn(String warning) {
        whole = false;
        volume.warn(terminal, warning);
    }
}
