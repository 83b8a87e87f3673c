package org.verdigris.guest.extract;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Objects;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.GuestFile;

/** The folder of the host that files are put into. What is not there as it is in the guest is told. */
final class HostTarget {

    /** With less room than that on the host, all other files would fail too. */
    private static final long ROOM = 1 << 20;

    private final Path folder;
    private final HostNames names;
    private final HostTimes times;
    private final boolean replace;
    private final Tally tally;
    private final Advance advance;
    private final HostFile writer = new HostFile();

    /** Gives the content to write. */
    interface Opening {
        DiskContent open() throws IOException;
    }

    /**
     * @param folder  is there, and no link
     * @param replace whether files that are there are replaced
     */
    HostTarget(Path folder, HostTimes times, boolean replace, Tally tally, Advance advance) throws IOException {
        this.folder = Objects.requireNonNull(folder);
        this.names = HostNames.below(folder);
        this.times = Objects.requireNonNull(times);
        this.replace = replace;
        this.tally = Objects.requireNonNull(tally);
        this.advance = Objects.requireNonNull(advance);
    }

    Path folder() {
        return folder;
    }

    /** Where a name goes in a folder. @param path what it is in the guest */
    Path place(Path parent, String name, String path) {
        Path place = names.place(parent, name);
        if (!place.getFileName().toString().equals(name)) {
            tally.note(ExtractionNote.Kind.RENAMED, path, Messages.Extraction_renamed, path, folder.relativize(place));
        }
        return place;
    }

    /** Nothing more goes into a folder. */
    void leave(Path parent) {
        names.leave(parent);
    }

    /** Makes a folder, if it is not there. A link would lead out of the target, so only a real folder will do. */
    boolean makeFolder(Path place, String path) throws IOException {
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

    /** Writes a file with the time stamps of a guest's. */
    void write(Opening opening, Path place, String path, GuestFile file) throws IOException {
        boolean exists = Files.exists(place, LinkOption.NOFOLLOW_LINKS);
        if (exists && (!replace || Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS))) {
            tally.note(ExtractionNote.Kind.EXISTS, path, Messages.Extraction_exists, place, path);
            return;
        }
        long before = advance.done();
        try (DiskContent content = open(opening)) {
            writer.write(content, place, replace, temporary -> stamp(temporary, path, file), advance::add);
            tally.file(content.size());
        } catch (CancelledException e) {
            throw e;
        } catch (UnreadableException e) {
            advance.skipTo(before + file.size());
            tally.note(ExtractionNote.Kind.UNREADABLE, path, Messages.Extraction_unreadable, path, e.getMessage());
        } catch (FileAlreadyExistsException e) {
            tally.note(ExtractionNote.Kind.EXISTS, path, Messages.Extraction_exists, place, path);
        } catch (IOException e) {
            advance.skipTo(before + file.size());
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

    /** Gives a file or folder of the host the time stamps of a guest's. */
    void stamp(Path host, String path, GuestFile file) {
        try {
            times.set(host, file.times());
        } catch (IOException | IllegalArgumentException e) {
            tally.note(ExtractionNote.Kind.TIME, path, Messages.Extraction_time, path, String.valueOf(e.getMessage()));
        }
    }

    private void unwritable(String path, Path place, IOException failure) throws IOException {
        if (Files.getFileStore(folder).getUsableSpace() < ROOM) {
            throw new RefusedException(Messages.text(Messages.Extraction_full, folder));
        }
        tally.note(ExtractionNote.Kind.UNWRITABLE, path, Messages.Extraction_unwritable, path, place,
                String.valueOf(failure.getMessage()));
    }
}
