package org.verdigris.guest.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.Listing;
import org.verdigris.guest.NamedStream;

/**
 * Compares what two folders hold, with all below them: what was added, removed and changed from the one to the other.
 * Files are brought together by their names, letters in either case; those that a file system keeps for itself are left
 * out. A comparison is used once, by one thread.
 */
public final class TreeComparison {

    private final GuestFileSystem before;
    private final GuestFileSystem after;
    private final boolean contents;
    private final SamePlaces places;
    private final Path disk;
    private final Progress progress;
    private final Consumer<FileChange> changes;
    private final Consumer<String> warnings;
    private final ContentComparison comparison = new ContentComparison();
    private final Set<Long> enteredBefore = new HashSet<>();
    private final Set<Long> enteredAfter = new HashSet<>();
    private final Deque<Level> levels = new ArrayDeque<>();
    private long added;
    private long removed;
    private long changed;
    private long same;
    private long unreadable;
    private long done;
    private long total;

    private record Level(String prefix, Iterator<Pairing.Pair> pairs) {
    }

    /**
     * @param contents whether files of the same size are compared byte for byte, with their named streams; otherwise
     *                 files with the same size and time of modification count as equal
     * @param places   what is known of contents without reading them
     * @param disk     what the progress is told is being read
     * @param changes  is told of each difference in the order of the paths
     * @param warnings is told of each part that could not be read
     */
    public TreeComparison(GuestFileSystem before, GuestFileSystem after, boolean contents, SamePlaces places, Path disk,
            Progress progress, Consumer<FileChange> changes, Consumer<String> warnings) {
        this.before = Objects.requireNonNull(before);
        this.after = Objects.requireNonNull(after);
        this.contents = contents;
        this.places = Objects.requireNonNull(places);
        this.disk = Objects.requireNonNull(disk);
        this.progress = Objects.requireNonNull(progress);
        this.changes = Objects.requireNonNull(changes);
        this.warnings = Objects.requireNonNull(warnings);
    }

    /**
     * Compares two folders or two files.
     *
     * @throws CancelledException if the listener wants no more
     * @throws IOException        if a file of the host cannot be read
     */
    public ComparedTrees compare(GuestFile old, GuestFile now) throws IOException {
        Allocation allocation = after.allocation();
        total = (allocation.clusters() - allocation.free()) * allocation.clusterBytes();
        if (old.isFolder() && now.isFolder()) {
            enter("", Optional.of(old), Optional.of(now));
        } else {
            levels.push(new Level("", Pairing.alone(old, now).iterator()));
        }
        while (!levels.isEmpty()) {
            Level level = levels.peek();
            if (level.pairs().hasNext()) {
                meet(level.prefix(), level.pairs().next());
            } else {
                levels.pop();
            }
        }
        return new ComparedTrees(added, removed, changed, same, unreadable);
    }

    private void meet(String prefix, Pairing.Pair pair) throws IOException {
        String path = prefix + pair.name();
        if (pair.before().isEmpty()) {
            added++;
            changes.accept(new FileChange(path, pair.before(), pair.after(), Set.of()));
        } else if (pair.after().isEmpty()) {
            removed++;
            changes.accept(new FileChange(path, pair.before(), pair.after(), Set.of()));
        } else {
            compare(path, pair.before().get(), pair.after().get());
        }
        Optional<GuestFile> old = pair.before().filter(GuestFile::isFolder);
        Optional<GuestFile> now = pair.after().filter(GuestFile::isFolder);
        if (old.isPresent() || now.isPresent()) {
            enter(path + "/", old, now);
        }
    }

    /** Each folder is entered once, so that this ends on a broken volume too. */
    private void enter(String prefix, Optional<GuestFile> old, Optional<GuestFile> now) throws IOException {
        boolean again = old.isPresent() && !enteredBefore.add(old.get().id())
                | now.isPresent() && !enteredAfter.add(now.get().id());
        if (again) {
            unreadable(Messages.text(Messages.TreeComparison_again, prefix));
            return;
        }
        levels.push(new Level(prefix,
                Pairing.of(list(prefix, before, old), list(prefix, after, now)).iterator()));
    }

    private List<GuestFile> list(String prefix, GuestFileSystem system, Optional<GuestFile> folder) {
        if (folder.isEmpty()) {
            return List.of();
        }
        try {
            Listing listing = system.list(folder.get());
            listing.warnings().forEach(this::unreadable);
            return listing.files().stream().filter(file -> !system.isMetadata(file)).toList();
        } catch (IOException e) {
            unreadable(Messages.text(Messages.TreeComparison_unreadable, prefix, e.getMessage()));
            return List.of();
        }
    }

    private void unreadable(String sentence) {
        unreadable++;
        warnings.accept(sentence);
    }

    private void compare(String path, GuestFile old, GuestFile now) throws CancelledException {
        EnumSet<FileChange.Aspect> aspects = EnumSet.noneOf(FileChange.Aspect.class);
        try {
            look(old, now, aspects);
        } catch (CancelledException e) {
            throw e;
        } catch (IOException e) {
            unreadable(Messages.text(Messages.TreeComparison_unreadable, path, e.getMessage()));
            return;
        }
        if (aspects.isEmpty()) {
            same++;
        } else {
            changed++;
            changes.accept(new FileChange(path, Optional.of(old), Optional.of(now), aspects));
        }
    }

    private void look(GuestFile old, GuestFile now, Set<FileChange.Aspect> aspects) throws IOException {
        count(0);
        if (now.kind() == GuestFile.Kind.LINK && !old.target().equals(now.target())) {
            aspects.add(FileChange.Aspect.TARGET);
        }
        if (now.kind() == GuestFile.Kind.FILE) {
            if (old.size() != now.size()) {
                aspects.add(FileChange.Aspect.SIZE);
            } else if (contents && !sameContent(old, now)) {
                aspects.add(FileChange.Aspect.CONTENT);
            }
            if (!contents && !old.times().modified().equals(now.times().modified())) {
                aspects.add(FileChange.Aspect.TIME);
            }
        }
        if (contents && !sameStreams(old, now)) {
            aspects.add(FileChange.Aspect.STREAMS);
        }
    }

    private boolean sameContent(GuestFile old, GuestFile now) throws IOException {
        if (now.size() == 0 || places.sameContent(old, now)) {
            return true;
        }
        try (DiskContent first = before.open(old); DiskContent second = after.open(now)) {
            return comparison.same(first, second, this::count);
        }
    }

    private boolean sameStreams(GuestFile old, GuestFile now) throws IOException {
        TreeMap<String, Long> first = sizes(before.streams(old));
        if (!first.equals(sizes(after.streams(now)))) {
            return false;
        }
        for (String name : first.keySet()) {
            try (DiskContent ours = before.open(old, name); DiskContent theirs = after.open(now, name)) {
                if (!comparison.same(ours, theirs, this::count)) {
                    return false;
                }
            }
        }
        return true;
    }

    private static TreeMap<String, Long> sizes(List<NamedStream> streams) {
        TreeMap<String, Long> sizes = new TreeMap<>();
        streams.forEach(stream -> sizes.put(stream.name(), stream.size()));
        return sizes;
    }

    private void count(long bytes) throws CancelledException {
        if (progress.cancelled()) {
            throw new CancelledException(Messages.text(Messages.TreeComparison_cancelled, disk));
        }
        if (bytes > 0) {
            done += bytes;
            progress.at(Progress.Phase.READING, disk, done, Math.max(done, total));
        }
    }
}
