package org.verdigris.guest.identify;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
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
record WindowsFiles(GuestFileSystem volume, String folder) {

    private static final List<String> LOGS = List.of(".LOG", ".LOG1", ".LOG2");

    /** Opens a registry hive with its logs; absent with the reason if that cannot be. */
    Fact<Hive> hive(String name) throws IOException {
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

    /**
     * The file that a service names. Paths begin at the system's folder, at a drive or with a variable.
     *
     * @param drive the letter of this volume, such as {@code C:}, if it is known
     */
    Optional<GuestFile> image(String path, Optional<String> drive) throws IOException {
        Optional<String> place = place(path, drive);
        return place.isEmpty() ? Optional.empty() : file(place.get());
    }

    /** A file by its path from the volume's root; empty if it is not there or its folder cannot be read. */
    Optional<GuestFile> file(String path) throws IOException {
        try {
            return volume.find(path).filter(found -> found.kind() == GuestFile.Kind.FILE);
        } catch (DamagedVolumeException e) {
            return Optional.empty();
        }
    }

    private Optional<String> place(String path, Optional<String> drive) {
        String bare = path.strip();
        if (bare.startsWith("\"")) {
            int end = bare.indexOf('"', 1);
            bare = end < 0 ? bare.substring(1) : bare.substring(1, end);
        }
        if (bare.startsWith("\\??\\")) {
            bare = bare.substring(4);
        }
        String lower = bare.toLowerCase(Locale.ROOT);
        for (String root : List.of("\\systemroot\\", "%systemroot%\\", "%windir%\\")) {
            if (lower.startsWith(root)) {
                return Optional.of(folder + "/" + bare.substring(root.length()));
            }
        }
        if (lower.length() > 2 && lower.charAt(1) == ':') {
            return drive.filter(letter -> lower.startsWith(letter.toLowerCase(Locale.ROOT)))
                    .map(letter -> lower.substring(2));
        }
        return bare.isEmpty() || bare.startsWith("\\") || bare.startsWith("%") ? Optional.empty()
                : Optional.of(folder + "/" + bare);
    }
}
