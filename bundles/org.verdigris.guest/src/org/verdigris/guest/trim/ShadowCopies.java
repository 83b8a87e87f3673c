package org.verdigris.guest.trim;

import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileSystemKind;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.Listing;

/**
 * Whether a volume has shadow copies. They keep only what was overwritten since; what a deleted file left in clusters
 * that are free now is still read from there.
 */
final class ShadowCopies {

    private static final String FOLDER = "System Volume Information";
    /** The files with what was overwritten have the id of a copy before this one; the catalogue has this name alone. */
    private static final String STORE = "{3808876b-c176-4e48-b7ae-04046e6cc752}";

    private ShadowCopies() {
    }

    /** @throws DamagedVolumeException if that cannot be told */
    static boolean exist(GuestFileSystem system) throws IOException {
        if (system.kind() != FileSystemKind.NTFS) {
            return false;
        }
        Optional<GuestFile> folder = system.find(system.root(), FOLDER);
        if (folder.isEmpty() || !folder.get().isFolder()) {
            return false;
        }
        Listing listing = system.list(folder.get());
        if (!listing.warnings().isEmpty()) {
            throw new DamagedVolumeException(listing.warnings().getFirst());
        }
        return listing.files().stream().anyMatch(ShadowCopies::isStore);
    }

    private static boolean isStore(GuestFile file) {
        String name = file.name().toLowerCase(Locale.ROOT);
        return name.endsWith(STORE) && !name.equals(STORE);
    }
}
