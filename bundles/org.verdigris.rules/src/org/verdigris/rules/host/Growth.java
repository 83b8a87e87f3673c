package org.verdigris.rules.host;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Volume;
import org.verdigris.rules.sight.Sight;

/** Whether disks grow on a volume: dynamic and differencing ones, undo disks. */
final class Growth {
    private Growth() {
    }

    static boolean isOn(Sight sight, Volume volume) {
        return disks(sight, volume).stream().anyMatch(disk -> disk.getType() != DiskType.FIXED);
    }

    /** The disks of a volume. */
    static List<DiskImage> disks(Sight sight, Volume volume) {
        Map<Volume, List<DiskImage>> all = sight.index(Growth.class, estate -> {
            Map<Volume, List<DiskImage>> disks = new HashMap<>();
            estate.getDisks().forEach(disk -> sight.volume(disk.getPath())
                    .ifPresent(on -> disks.computeIfAbsent(on, any -> new ArrayList<>()).add(disk)));
            return disks;
        });
        return all.getOrDefault(volume, List.of());
    }
}
