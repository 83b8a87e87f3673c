package org.verdigris.ui.disk.files;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.verdigris.guest.FileAttribute;
import org.verdigris.guest.GuestFile;
import org.verdigris.ui.wording.NaturalOrder;

/**
 * A line of the list of files, or of what a search found.
 *
 * @param volume     the number of the partition
 * @param folders    the names of the folders that lead to it from the root, which itself is left out
 * @param guestClock whether its time stamps are in the guest's local time, as FAT keeps them
 */
record FileRow(GuestFile file, int volume, List<String> folders, boolean guestClock) {
    /** Folders before files, by name; what belongs to the file system itself comes last. */
    static final Comparator<FileRow> ORDER = Comparator.comparing(FileRow::isOfFileSystem)
            .thenComparing(row -> !row.isFolder())
            .thenComparing(row -> row.file().name(), NaturalOrder.ORDER);

    FileRow {
        folders = List.copyOf(folders);
    }

    /** The path of the folder that holds it, such as {@code /WINDOWS}; {@code /} for the root. */
    String folder() {
        return '/' + String.join("/", folders);
    }

    /** The path in the volume. */
    String path() {
        return folders.isEmpty() ? '/' + file.name() : folder() + '/' + file.name();
    }

    boolean isFolder() {
        return file.isFolder();
    }

    /** Whether it is one of the files in which NTFS keeps its own books, such as {@code $Bitmap}. */
    boolean isOfFileSystem() {
        return folders.isEmpty() && file.name().startsWith("$")
                && file.attributes().containsAll(Set.of(FileAttribute.HIDDEN, FileAttribute.SYSTEM));
    }

    /** The ending of its name in capitals, such as {@code TXT}; empty without one. */
    String ending() {
        int dot = file.name().lastIndexOf('.');
        return dot <= 0 ? "" : file.name().substring(dot + 1).toUpperCase(Locale.ROOT);
    }
}
