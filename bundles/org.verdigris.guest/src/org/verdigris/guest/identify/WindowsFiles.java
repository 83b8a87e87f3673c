package org.verdigris.guest.identify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.registry.Hive;

/**
 * The files of a Windows system.
 *
 * @param folder from the volume's root, such as {@code WINDOWS}
 */
public record WindowsFiles(GuestFileSystem volume, String folder) {

    private static final List<String> LOGS = List.of(".LOG", ".LOG1", ".LOG2");

    /** Opens a registry hive with its logs; absent with the reason if that cannot be. */
    public Fact<Hive> hive(String name) throws IOException {
        String path = folder + "/system32/config/" + name;
        try {
            Optional<GuestFile> file = volume.find(path).filter(found -> found.kind() == GuestFile.Kind.FILE);
            if (file.isEmpty()) {
                return Fact.absent(Messages.text(Messages.Hive_missing, path));
            }
            List<DiskContent> logs = new ArrayList<>();
            for (String ending : LOGS) {
                Optional<GuestFile> log = volume.find(path + ending)
                        .filter(found -> found.kind() == GuestFile.Kind.FILE);
                if (log.isPresent()) {
                    logs.add(volume.open(log.get()));
                }
            }
            return Fact.of(Hive.read(volume.open(file.get()), logs, path));
        } catch (DamagedVolumeException | RefusedException e) {
            return Fact.absent(e.getMessage());
        }
    }
}
