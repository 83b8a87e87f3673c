package org.verdigris.guest.extract;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
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
import org.verdigris.disk.DiskContent;
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

    /** With less room than that on the host, all other files would fail too. */
    private static final long ROOM = 1 << 20;

    private final GuestFileSystem system;
    private final Path disk;
    private final ExtractionOptions options;
    private final Progress progress;
    private final Tally tally;
    private final HostFile writer = new HostFile();
    private final HostTimes times;
    private final List<Made> made = new ArrayList<>();
    private Path target;
    private HostNames names;
    private long done;
    private long total;

    /** A folder on the host that gets its time stamps when nothing more is put into it. */
    private record Made(String path, Path host, GuestFile folder) {
    }

    /** A folder whose files are being taken. */
    private record Level(Made folder, Iterator<GuestFile> files) {
    }

    /** Gives the content to write. */
    private interface Opening {
        DiskContent open() throws IOException;
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
        this.times = new HostTimes(system.kind(), ZoneId.systemDefault());
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
        try {
            target = Files.createDirectories(folder).toRealPath();
        } catch (FileAlreadyExistsException e) {
            throw new RefusedException(Messages.text(Messages.Extraction_target, folder));
        }
        names = HostNames.below(target);
        List<ExtractionItem> separate = Separate.of(items);
        total = new Survey(system).bytes(separate, this::checkCancelled);
        for (ExtractionItem item : separate) {
            take(item);
        }
        for (Made each : made.reversed()) {
            stamp(each.host(), each.path(), each.folder());
        }
        return tally.result();
    }

    private void checkCancelled() throws CancelledException {
        if (progress.cancelled()) {
            throw new CancelledException(Messages.text(Messages.Extraction_cancelled, target));
        }
    }

    private void take(ExtractionItem item) throws IOException {
        List<String> below = item.below();
        if (below.isEmpty()) {
            walk(new Made(item.path(), target, item.file()));
            return;
        }
        Path host = target;
        for (String name : below.subList(0, below.size() - 1)) {
            host = place(host, name, item.path());
            if (!makeFolder(host, item.path())) {
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
                names.leave(folder.host());
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
        checkCancelled();
        if (file.kind() == GuestFile.Kind.LINK) {
            String pattern = file.target().isPresent() ? Messages.Extraction_link : Messages.Extraction_linkUnknown;
            tally.note(ExtractionNote.Kind.LINK, path, pattern, path, file.target().orElse(""));
            return Optional.empty();
        }
        Path place = place(host, file.name(), path);
        if (file.isFolder()) {
            if (!makeFolder(place, path)) {
                return Optional.empty();
            }
            Made folder = new Made(path, place, file);
            made.add(folder);
            tally.folder();
            takeStreams(path, host, file);
            return Optional.of(folder);
        }
        write(() -> system.open(file), place, path, file);
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
        Path place = place(host, file.name() + ":" + stream, whole);
        write(() -> system.open(file, stream), place, whole, file);
    }

    private Path place(Path folder, String name, String path) {
        Path place = names.place(folder, name);
        if (!place.getFileName().toString().equals(name)) {
            tally.note(ExtractionNote.Kind.RENAMED, path, Messages.Extraction_renamed, path, target.relativize(place));
        }
        return place;
    }

    /** A link would lead out of the target folder, so only a real folder will do. */
    private boolean makeFolder(Path place, String path) throws IOException {
        try {
            Files.createDirectory(place);
        } catch (FileAlreadyExistsException e) {
            if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
                tally.note(ExtractionNote.Kind.EXISTS, path, Messages.Extraction_noFolder, place, path);
                return false;
            }
        } catch (IOException e) {
            unwritable(path, place, e);
            return false;
        }
        return true;
    }

    private void write(Opening opening, Path place, String path, GuestFile file) throws IOException {
        boolean exists = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        if (exists && (!options.replace() || Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS))) {
            tally.note(ExtractionNote.Kind.EXISTS, path, Messages.Extraction_exists, place, path);
            return;
        }
        long before = done;
        try (DiskContent content = open(opening)) {
            writer.write(content, place, options.replace(), temporary -> stamp(temporary, path, file), this::count);
            tally.file(content.size());
        } catch (CancelledException e) {
            throw e;
        } catch (UnreadableException e) {
            done = before + file.size();
            unreadable(path, e.getMessage());
        } catch (FileAlreadyExistsException e) {
            tally.note(ExtractionNote.Kind.EXISTS, path, Messages.Extraction_exists, place, path);
        } catch (IOException e) {
            done = before + file.size();
            unwritable(path, place, e);
        }
    }

    private static DiskContent open(Opening opening) throws UnreadableException {
        try {
            return opening.open();
        } catch (IOException e) {
            throw new UnreadableException(e);
        }
    }

    private void count(long bytes) throws CancelledException {
        checkCancelled();
        done += bytes;
        progress.at(Progress.Phase.READING, disk, done, Math.max(done, total));
    }

    private void stamp(Path host, String path, GuestFile file) {
        try {
            times.set(host, file.times());
        } catch (IOException | IllegalArgumentException e) {
            tally.note(ExtractionNote.Kind.TIME, path, Messages.Extraction_time, path, String.valueOf(e.getMessage()));
        }
    }

    private void unwritable(String path, Path place, IOException failure) throws IOException {
        if (Files.getFileStore(target).getUsableSpace() < ROOM) {
            throw new RefusedException(Messages.text(Messages.Extraction_full, target));
        }
        tally.note(ExtractionNote.Kind.UNWRITABLE, path, Messages.Extraction_unwritable, path, place,
                String.valueOf(failure.getMessage()));
    }
}
