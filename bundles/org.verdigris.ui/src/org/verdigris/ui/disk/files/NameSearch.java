package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.extract.NamePattern;
import org.verdigris.guest.volume.GuestDisk;

/**
 * Looks for names in a whole volume: a part of a name, or a pattern if there is a {@code *} or {@code ?}. One thread
 * searches; others may ask how far it is.
 */
final class NameSearch {
    /** Names found so far, how many were looked at, and how many parts could not be read. */
    record Tally(List<FileRow> found, long seen, int unread, boolean full) {
    }

    static final int MOST_FOUND = 10_000;

    private final VolumeLine volume;
    private final String typed;
    private final NamePattern pattern;
    private final List<FileRow> found = new ArrayList<>();
    private long seen;
    private int unread;

    NameSearch(VolumeLine volume, String typed) {
        this.volume = volume;
        this.typed = typed.strip();
        this.pattern = new NamePattern(NamePattern.isPattern(typed) ? this.typed : '*' + this.typed + '*');
    }

    String typed() {
        return typed;
    }

    VolumeLine volume() {
        return volume;
    }

    synchronized Tally tally() {
        return new Tally(List.copyOf(found), seen, unread, found.size() >= MOST_FOUND);
    }

    /** Searches until the end, until too much is found, or until nobody wants more. */
    Tally run(GuestDisk disk, Progress progress) throws IOException {
        GuestFileSystem system = disk.volume(volume.number()).fileSystem();
        try {
            FileTree.walk(system, system.root(), (path, file) -> {
                if (progress.cancelled()) {
                    throw new CancelledException(FilesMessages.Reading_cancelled);
                }
                look(path, file);
            }, warning -> miss());
        } catch (Enough enough) {
            return tally();
        }
        return tally();
    }

    private synchronized void look(String path, GuestFile file) throws Enough {
        seen++;
        if (pattern.matches(file.name())) {
            int end = path.length() - file.name().length() - 1;
            List<String> folders = end < 0 ? List.of() : List.of(path.substring(0, end).split("/"));
            found.add(new FileRow(file, volume.number(), folders, volume.guestClock()));
            if (found.size() >= MOST_FOUND) {
                throw new Enough();
            }
        }
    }

    private synchronized void miss() {
        unread++;
    }

    /** Ends the walk. */
    private static final class Enough extends IOException {
        private static final long serialVersionUID = 1L;
    }
}
