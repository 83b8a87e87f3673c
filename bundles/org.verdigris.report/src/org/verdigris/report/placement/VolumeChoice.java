package org.verdigris.report.placement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.plan.VolumeRoom;

/** Finds the volume for each machine that comes to a host, the one that is left with least; what is taken is gone. */
final class VolumeChoice {
    private final Ground ground;
    private final Map<VolumeKey, Long> taken = new HashMap<>();

    VolumeChoice(Ground ground) {
        this.ground = ground;
    }

    /** The volume that takes all files of a machine; empty if none does. */
    Optional<VolumeKey> take(HostRoom host, long bytes) {
        Optional<VolumeRoom> chosen = host.volumes().stream().filter(volume -> left(volume) >= bytes)
                .min(Comparator.comparingLong(this::left));
        chosen.ifPresent(volume -> taken.merge(volume.key(), bytes, Long::sum));
        return chosen.map(VolumeRoom::key);
    }

    private long left(VolumeRoom volume) {
        return ground.free(volume) - taken.getOrDefault(volume.key(), 0L);
    }
}
