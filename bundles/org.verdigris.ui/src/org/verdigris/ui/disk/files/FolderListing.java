package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.util.List;

import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.Listing;
import org.verdigris.guest.volume.GuestDisk;

/**
 * What a folder holds.
 *
 * @param warnings a sentence for each part that could not be read
 */
record FolderListing(Place place, List<FileRow> rows, List<String> warnings) {
    FolderListing {
        rows = List.copyOf(rows);
        warnings = List.copyOf(warnings);
    }

    static FolderListing read(GuestDisk disk, Place place, boolean guestClock) throws IOException {
        GuestFileSystem system = disk.volume(place.volume()).fileSystem();
        Place present = Fresh.place(system, place);
        Listing listing = system.list(present.folder());
        List<String> names = present.names();
        List<FileRow> rows = listing.files().stream()
                .map(file -> new FileRow(file, place.volume(), names, guestClock)).toList();
        return new FolderListing(present, rows, listing.warnings());
    }

    /** The folders in it, in the order of the list. */
    List<GuestFile> folders() {
        return rows.stream().filter(FileRow::isFolder).sorted(FileRow.ORDER).map(FileRow::file).toList();
    }
}
