package org.verdigris.guest.extract;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.Listing;

/**
 * A path in a guest with wildcards: {@code *} and {@code ?} within a name, and {@code **} alone between slashes for any
 * number of folders, none as well. Either slash separates, letters match in either case, and links are not followed.
 */
public final class PathPattern {

    private static final String ANY_DEPTH = "**";

    private final String text;
    private final List<String> names;
    private final List<NamePattern> patterns;
    private final int fixed;

    /** A folder that is searched, and which parts of the pattern its files may fit. */
    private record Level(List<String> names, Iterator<GuestFile> files, BitSet parts) {
    }

    private record Located(List<String> names, GuestFile file) {
    }

    private record Entered(long folder, BitSet parts) {
    }

    private PathPattern(String text) {
        this.text = text;
        this.names = Stream.of(text.split("[/\\\\]+")).filter(name -> !name.isEmpty() && !name.equals(".")).toList();
        this.patterns = names.stream().map(NamePattern::new).toList();
        this.fixed = (int) names.stream().takeWhile(name -> !NamePattern.isPattern(name)).count();
    }

    /** A pattern, or a plain path. */
    public static PathPattern of(String text) {
        return new PathPattern(text);
    }

    /** Whether it can fit more than one file. */
    public boolean hasWildcards() {
        return fixed < names.size();
    }

    /**
     * Finds what fits, in the order of the folders. A file whose name is the pattern itself, wildcards and all, comes
     * alone. The place of an item is what follows the part of the pattern without wildcards; of a plain path it is the
     * last name.
     *
     * @param warnings receives a sentence for each part that could not be read
     */
    public List<ExtractionItem> find(GuestFileSystem system, Consumer<String> warnings) throws IOException {
        Optional<Located> plain = locate(system, names.size());
        if (plain.isPresent()) {
            return List.of(ExtractionItem.of(path(plain.get().names()), plain.get().file()));
        }
        List<ExtractionItem> fitting = hasWildcards() ? search(system, warnings) : List.of();
        return fitting.isEmpty() ? streams(system, warnings) : fitting;
    }

    private List<ExtractionItem> streams(GuestFileSystem system, Consumer<String> warnings) throws IOException {
        String last = names.isEmpty() ? "" : names.getLast();
        int colon = last.indexOf(':');
        if (colon <= 0 || colon == last.length() - 1) {
            return List.of();
        }
        String file = text.substring(0, text.lastIndexOf(last) + colon);
        String stream = last.substring(colon + 1);
        return of(file).find(system, warnings).stream().map(item -> item.withStream(stream)).toList();
    }

    private List<ExtractionItem> search(GuestFileSystem system, Consumer<String> warnings) throws IOException {
        Optional<Located> start = locate(system, fixed).filter(located -> located.file().isFolder());
        return start.isEmpty() ? List.of()
                : new Search(system, warnings, start.get().names()).below(start.get().file());
    }

    /** The file that the first names lead to as they are, with the names that it and its folders really have. */
    private Optional<Located> locate(GuestFileSystem system, int count) throws IOException {
        GuestFile file = system.root();
        List<String> real = new ArrayList<>();
        for (String name : names.subList(0, count)) {
            Optional<GuestFile> next = file.isFolder() ? system.find(file, name) : Optional.empty();
            if (next.isEmpty()) {
                return Optional.empty();
            }
            file = next.get();
            real.add(file.name());
        }
        return Optional.of(new Located(real, file));
    }

    private static String path(List<String> names) {
        return "/" + String.join("/", names);
    }

    private final class Search {

        private final GuestFileSystem system;
        private final Consumer<String> warnings;
        private final List<String> start;
        private final List<ExtractionItem> found = new ArrayList<>();
        private final Deque<Level> levels = new ArrayDeque<>();
        private final Set<Entered> entered = new HashSet<>();

        Search(GuestFileSystem system, Consumer<String> warnings, List<String> start) {
            this.system = system;
            this.warnings = warnings;
            this.start = start;
        }

        List<ExtractionItem> below(GuestFile folder) throws IOException {
            BitSet parts = new BitSet();
            parts.set(fixed);
            enter(List.of(), folder, withDepths(parts));
            while (!levels.isEmpty()) {
                Level level = levels.peek();
                if (level.files().hasNext()) {
                    meet(level, level.files().next());
                } else {
                    levels.pop();
                }
            }
            return found;
        }

        private void meet(Level level, GuestFile file) throws IOException {
            BitSet next = new BitSet();
            level.parts().stream().filter(part -> part < names.size()).forEach(part -> {
                if (names.get(part).equals(ANY_DEPTH)) {
                    next.set(part);
                } else if (patterns.get(part).matches(file.name())) {
                    next.set(part + 1);
                }
            });
            withDepths(next);
            if (next.isEmpty()) {
                return;
            }
            List<String> below = Stream.concat(level.names().stream(), Stream.of(file.name())).toList();
            if (next.get(names.size())) {
                String path = path(Stream.concat(start.stream(), below.stream()).toList());
                found.add(new ExtractionItem(path, below, file, Optional.empty()));
            }
            if (file.isFolder()) {
                enter(below, file, next);
            }
        }

        /** Each folder is searched once for the same parts, so that this ends on a broken volume too. */
        private void enter(List<String> below, GuestFile folder, BitSet parts) throws IOException {
            if (parts.nextSetBit(0) == names.size() || !entered.add(new Entered(folder.id(), parts))) {
                return;
            }
            try {
                Listing listing = system.list(folder);
                listing.warnings().forEach(warnings);
                levels.push(new Level(below, listing.files().iterator(), parts));
            } catch (DamagedVolumeException e) {
                warnings.accept(Messages.text(Messages.PathPattern_unreadable, folder.name(), e.getMessage()));
            }
        }

        private BitSet withDepths(BitSet parts) {
            for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
                if (part < names.size() && names.get(part).equals(ANY_DEPTH)) {
                    parts.set(part + 1);
                }
            }
            return parts;
        }
    }
}
