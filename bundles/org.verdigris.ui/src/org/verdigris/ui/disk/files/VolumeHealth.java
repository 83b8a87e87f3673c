package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.util.List;
import java.util.OptionalLong;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFileSystem;

/**
 * What takes longer to find out about a volume than its name.
 *
 * @param free   bytes, if the file system says
 * @param doubts a sentence for each sign that the volume was not left in order
 */
record VolumeHealth(OptionalLong free, List<String> doubts) {
    VolumeHealth {
        doubts = List.copyOf(doubts);
    }

    static VolumeHealth of(GuestFileSystem system) throws IOException {
        try {
            List<String> doubts = system.state().doubts();
            return new VolumeHealth(free(system), doubts);
        } catch (DamagedVolumeException | RefusedException e) {
            return new VolumeHealth(OptionalLong.empty(), List.of(e.getMessage()));
        }
    }

    private static OptionalLong free(GuestFileSystem system) throws IOException {
        try {
            Allocation allocation = system.allocation();
            return OptionalLong.of(allocation.free() * allocation.clusterBytes());
        } catch (DamagedVolumeException | RefusedException unknown) {
            return OptionalLong.empty(); // free space is good to know and not needed to read files
        }
    }
}
