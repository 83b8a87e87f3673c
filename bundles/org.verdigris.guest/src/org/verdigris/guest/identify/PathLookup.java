package org.verdigris.guest.identify;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;

/**
 * Finds the files that the registry of a Windows system names.
 *
 * @param folder the system's folder from the root of its volume
 * @param drives the volumes of this disk by their letters, such as {@code c:}, as far as they can be read
 */
record PathLookup(GuestFileSystem system, String folder, Map<String, GuestFileSystem> drives) {

    private static final List<String> ROOTS = List.of("\\systemroot\\", "%systemroot%\\", "%windir%\\");
    private static final String PROGRAM = ".exe ";

    /** A path from the root of a volume; whether it is there is another question. */
    record Place(GuestFileSystem volume, String path) {

        /** The file; empty if it is not there or its folder cannot be read. */
        Optional<GuestFile> file() throws IOException {
            return PathLookup.file(volume, path);
        }
    }

    /** A file by its path; empty if it is not there or its folder cannot be read. */
    static Optional<GuestFile> file(GuestFileSystem volume, String path) throws IOException {
        try {
            return volume.find(path).filter(found -> found.kind() == GuestFile.Kind.FILE);
        } catch (DamagedVolumeException e) {
            return Optional.empty();
        }
    }

    /**
     * Where a path leads that begins at the system's folder, at a drive or with a variable; arguments of a program are
     * left out. Empty if it lies on no volume that is known.
     */
    Optional<Place> place(String text) {
        String path = bare(text);
        String lower = path.toLowerCase(Locale.ROOT);
        for (String root : ROOTS) {
            if (lower.startsWith(root)) {
                return Optional.of(new Place(system, folder + "/" + path.substring(root.length())));
            }
        }
        if (lower.length() > 2 && lower.charAt(1) == ':') {
            return Optional.ofNullable(drives.get(lower.substring(0, 2)))
                    .map(volume -> new Place(volume, path.substring(2)));
        }
        boolean elsewhere = path.isEmpty() || path.startsWith("\\") || path.startsWith("%");
        return elsewhere ? Optional.empty() : Optional.of(new Place(system, folder + "/" + path));
    }

    private static String bare(String text) {
        String path = text.strip();
        if (path.startsWith("\"")) {
            int end = path.indexOf('"', 1);
            path = end < 0 ? path.substring(1) : path.substring(1, end);
        } else {
            int end = path.toLowerCase(Locale.ROOT).indexOf(PROGRAM);
            path = end < 0 ? path : path.substring(0, end + PROGRAM.length() - 1);
        }
        return path.startsWith("\\??\\") ? path.substring(4) : path;
    }
}
