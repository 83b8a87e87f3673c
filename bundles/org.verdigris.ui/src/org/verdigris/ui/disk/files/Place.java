package org.verdigris.ui.disk.files;

import java.util.ArrayList;
import java.util.List;

import org.verdigris.guest.GuestFile;

/**
 * A folder of a volume, with the folders that lead to it.
 *
 * @param volume  the number of the partition
 * @param folders from the root, whose name is empty, down to the folder itself; never empty
 */
record Place(int volume, List<GuestFile> folders) {
    Place {
        folders = List.copyOf(folders);
    }

    static Place root(int volume, GuestFile root) {
        return new Place(volume, List.of(root));
    }

    GuestFile folder() {
        return folders.getLast();
    }

    boolean isRoot() {
        return folders.size() == 1;
    }

    /** A folder of this one. */
    Place below(GuestFile folder) {
        List<GuestFile> longer = new ArrayList<>(folders);
        longer.add(folder);
        return new Place(volume, longer);
    }

    /** The folder that holds this one; the root is its own. */
    Place above() {
        return isRoot() ? this : new Place(volume, folders.subList(0, folders.size() - 1));
    }

    /** The names that lead from the root to it; none for the root. */
    List<String> names() {
        return folders.stream().skip(1).map(GuestFile::name).toList();
    }

    /** The path in the volume, such as {@code /WINDOWS/system32}; the root is {@code /}. */
    String path() {
        return '/' + String.join("/", names());
    }

    /** The path of something in this folder. */
    String pathOf(String name) {
        return isRoot() ? '/' + name : path() + '/' + name;
    }

    /** The path with its volume, as the path field and the command line write it: {@code 1:/WINDOWS}. */
    String words() {
        return volume + ":" + path();
    }
}
