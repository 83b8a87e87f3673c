package org.verdigris.guest.extract;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.Listing;
import org.verdigris.guest.NamedStream;

/**
 * Takes files, folders and named streams out of a guest's file system into a folder of the host, with their time
 * stamps. Whatever the guest calls them, nothing is written outside that folder, nothing that is there is overwritten
 * unless that was asked for, and a file is there whole or not at all. Links are told of, not made.
 *
 * <p>An extraction is used once, by one thread.
 */
public final class Extraction {

    private final GuestFileSystem system;
    private final Path disk;
    private final ExtractionOptions options;
    private final Progress progress;
    private final Tally tally;
    private final List<Made> made = new ArrayList<>();
    private HostTarget target;
    private Advance advance;

    /** A folder on the host that gets its time stamps when nothing more is put into it. */
    private record Made(String path, Path host, GuestFile folder) {
    }

    /** A folder whose files are being taken. */
    private record Level(Made folder, Iterator<GuestFile> files) {
    }

    /**
     * @param disk  what the progress is told is being read
     * @param notes is told at once of what is not on the host as it is in the guest; on the thread that works
     */
    public Extraction(GuestFileSystem system, Path disk, ExtractionOptions options, Progress progress,
            Consumer<ExtractionNote> notes) {
        this.system = Objects.requireNonNull(system);
        this.disk = Objects.requireNonNull(disk);
        this.options = Objects.requireNonNull(options);
        this.progress = Objects.requireNonNull(progress);
        this.tally = new Tally(notes);
    }

    /**
     * Takes the items; of a folder all that is below it. A file that cannot be read or written does not keep the others
     * from being taken.
     *
     * @param folder where to, made if it is not there
     * @throws CancelledException if the listener wants no more; complete files stay
     * @throws RefusedException   if the target is no folder or its volume is full
     * @throws IOException        if the target folder cannot be made
     */
    public ExtractionResult into(Path folder, List<ExtractionItem> items) throws IOException {
        Path real = made(folder);
        advance = new Advance(progress, disk, real);
        target = new HostTarget(real, new HostTimes(system.kind(), ZoneId.systemDefault()), options.replace(), tally,
                advance);
        List<ExtractionItem> separate = Separate.of(items);
        advance.expect(new Survey(system).bytes(separate, advance::check));
        for (ExtractionItem item : separate) {
            take(item);
        }
        for (Made each : made.reversed()) {
            target.stamp(each.host(), each.path(), each.folder());
        }
        return tally.result();
    }

    private static Path made(Path folder) throws IOException {
        try {
            return Files.createDirectories(folder).toRealPath();
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException(Messages.text(Messages.Extraction_target, folder));
        }
    }

    private void take(ExtractionItem item) throws IOException {
        List<String> below = item.below();
        if (below.isEmpty()) {
            walk(new Made(item.path(), target.folder(), item.file()));
            return;
        }
        Path host = target.folder();
        for (String name : below.subList(0, below.size() - 1)) {
            host = target.place(host, name, item.path());
            if (!target.makeFolder(host, item.path())) {
                return;
            }
        }
        if (item.stream().isPresent()) {
            takeStream(item.path(), host, item.file(), item.stream().get());
            return;
        }
        Optional<Made> folder = take(item.path(), host, item.file());
        if (folder.isPresent()) {
            walk(folder.get());
        }
    }

    /** Takes all that is below a folder; each folder is entered once, so that this ends on a broken volume too. */
    private void walk(Made start) throws IOException {
        Set<Long> entered = new HashSet<>(List.of(start.folder().id()));
        Deque<Level> levels = new ArrayDeque<>();
        levels.push(level(start));
        while (!levels.isEmpty()) {
            Made folder = levels.peek().folder();
            if (!levels.peek().files().hasNext()) {
                levels.pop();
                target.leave(folder.host());
                continue;
            }
            GuestFile file = levels.peek().files().next();
            String path = folder.path().endsWith("/") ? folder.path() + file.name()
                    : folder.path() + "/" + file.name();
            if (file.isFolder() && !entered.add(file.id())) {
                tally.note(ExtractionNote.Kind.UNREADABLE, path, Messages.Extraction_folderTwice, path);
                continue;
            }
            Optional<Made> next = take(path, folder.host(), file);
            if (next.isPresent()) {
                levels.push(level(next.get()));
            }
        }
    }

    private Level level(Made folder) throws IOException {
        try {
            Listing listing = system.list(folder.folder());
            listing.warnings().forEach(warning -> unreadable(folder.path(), warning));
            return new Level(folder, listing.files().stream()
                    .filter(file -> options.metadata() || !system.isMetadata(file)).iterator());
        } catch (IOException e) {
            unreadable(folder.path(), e.getMessage());
            return new Level(folder, List.<GuestFile>of().iterator());
        }
    }

    private void unreadable(String path, String reason) {
        tally.note(ExtractionNote.Kind.UNREADABLE, path, Messages.Extraction_unreadable, path, reason);
    }

    /** Takes one file, or makes one folder, which is returned for its files to be taken. */
    private Optional<Made> take(String path, Path host, GuestFile file) throws IOException {
        advance.check();
        if (file.kind() == GuestFile.Kind.LINK) {
            String pattern = file.target().isPresent() ? Messages.Extraction_link : Messages.Extraction_linkUnknown;
            tally.note(ExtractionNote.Kind.LINK, path, pattern, path, file.target().orElse(""));
            return Optional.empty();
        }
        Path place = target.place(host, file.name(), path);
        if (file.isFolder()) {
            if (!target.makeFolder(place, path)) {
                return Optional.empty();
            }
            Made folder = new Made(path, place, file);
            made.add(folder);
            tally.folder();
            takeStreams(path, host, file);
            return Optional.of(folder);
        }
        target.write(() -> system.open(file), place, path, file);
        takeStreams(path, host, file);
        return Optional.empty();
    }

    private void takeStreams(String path, Path host, GuestFile file) throws IOException {
        if (!options.streams()) {
            return;
        }
        try {
            for (NamedStream stream : system.streams(file)) {
                takeStream(path, host, file, stream.name());
            }
        } catch (CancelledException | RefusedException e) {
            throw e;
        } catch (IOException e) {
            unreadable(path, e.getMessage());
        }
    }

    private void takeStream(String path, Path host, GuestFile file, String stream) throws IOException {
        String whole = path + ":" + stream;
        Path place = target.place(host, file.name() + ":" + stream, whole);
        target.write(() -> system.open(file, stream), place, whole, file);
    }
}
