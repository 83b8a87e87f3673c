package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.util.Optional;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.ui.wording.Phrase;

/**
 * Finds files and folders again by their names before they are read: between the listing of a folder and a click on one
 * of its files the disk was perhaps closed, changed by its machine and opened again, and what stood for one file may
 * stand for another.
 */
final class Fresh {
    private Fresh() {
    }

    /** The same folder as it is now. */
    static Place place(GuestFileSystem system, Place known) throws IOException {
        Place place = Place.root(known.volume(), system.root());
        for (GuestFile folder : known.folders().subList(1, known.folders().size())) {
            place = place.below(find(system, place.folder(), folder.name(), Optional.of(folder.id()), place.path()));
        }
        return place;
    }

    /** The same file as it is now. */
    static GuestFile file(GuestFileSystem system, FileRow row) throws IOException {
        GuestFile folder = system.root();
        for (String name : row.folders()) {
            folder = find(system, folder, name, Optional.empty(), row.folder());
        }
        return find(system, folder, row.file().name(), Optional.of(row.file().id()), row.folder());
    }

    private static GuestFile find(GuestFileSystem system, GuestFile folder, String name, Optional<Long> id,
            String where) throws IOException {
        Optional<GuestFile> found = system.find(folder, name);
        if (found.isEmpty()) {
            throw new RefusedException(Phrase.of(FilesMessages.Fresh_gone, Names.shown(name), Names.shown(where)));
        }
        if (id.isEmpty() || found.get().id() == id.get()) {
            return found.get();
        }
        return system.list(folder).files().stream() // a damaged folder may hold a name twice
                .filter(file -> file.id() == id.get() && file.name().equals(name)).findFirst().orElse(found.get());
    }
}
