package org.verdigris.report.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.plan.VolumeRoom;

/** The free space of volumes while files go from one to another. */
final class Volumes {
    private final List<HostRoom> before;
    private final Map<VolumeKey, Long> taken = new HashMap<>();

    Volumes(List<HostRoom> before) {
        this.before = before;
    }

    void take(VolumeKey volume, long bytes) {
        taken.merge(volume, bytes, Long::sum);
    }

    void give(VolumeKey volume, long bytes) {
        taken.merge(volume, -bytes, Long::sum);
    }

    /** The hosts with what is free now; less than nothing where more is to lie than there is room for. */
    List<HostRoom> hosts() {
        return before.stream().map(host -> host.withVolumes(host.volumes().stream().map(this::room).toList())).toList();
    }

    private VolumeRoom room(VolumeRoom room) {
        long change = taken.getOrDefault(room.key(), 0L);
        if (change == 0 || room.free().isEmpty()) {
            return room;
        }
        long free = room.free().getAsLong() - change;
        return new VolumeRoom(room.key(), room.capacity(),
                OptionalLong.of(room.capacity().isPresent() ? Math.min(free, room.capacity().getAsLong()) : free),
                room.growth());
    }
}
