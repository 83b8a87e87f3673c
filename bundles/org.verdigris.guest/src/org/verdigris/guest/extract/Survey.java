package org.verdigris.guest.extract;

import java.io.IOException;
import java.util.List;

import org.verdigris.disk.CancelledException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.FileTree;
import org.verdigris.guest.GuestFileSystem;

/** Counts what is to be done, so that it can be told how far it is. */
final class Survey {

    private final GuestFileSystem system;
    private long bytes;

    /** Ends the counting. */
    interface Cancel {
        void check() throws CancelledException;
    }

    Survey(GuestFileSystem system) {
        this.system = system;
    }

    /** Bytes of all files of the items and below them; what cannot be read counts nothing. */
    long bytes(List<ExtractionItem> items, Cancel cancel) throws IOException {
        for (ExtractionItem item : items) {
            if (!item.file().isFolder()) {
                bytes += item.file().size();
                continue;
            }
            try {
                FileTree.walk(system, item.file(), (path, file) -> {
                    cancel.check();
                    bytes += file.size();
                }, warning -> { /* the extraction itself meets it again and tells it */ });
            } catch (DamagedVolumeException told) {
                continue;
            }
        }
        return bytes;
    }
}
