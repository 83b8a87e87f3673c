package org.verdigris.report.whatif;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.plan.VolumeRoom;

/**
 * So many months later, every volume having filled as its trend says; a volume without a trend stays as it is. What a volume
 * gains is first what its growing disks were expected to take in the worst case, each in the same part.
 *
 * @param months of 365.25 / 12 days, not negative
 */
public record Later(int months) implements Change {
    private static final double DAYS = 365.25 / 12;

    @Override
    public Landscape applied(Landscape before) {
        Volumes volumes = new Volumes(before.hosts());
        Map<VolumeKey, Long> gains = new HashMap<>();
        before.hosts().stream().flatMap(host -> host.volumes().stream()).filter(room -> room.growth().isPresent())
                .forEach(room -> gains.put(room.key(), gain(room)));
        gains.forEach(volumes::take);
        Map<VolumeKey, Long> open = before.disks().stream().filter(disk -> disk.volume().isPresent())
                .collect(Collectors.groupingBy(disk -> disk.volume().get(), Collectors.summingLong(DiskNeed::growth)));
        List<DiskNeed> disks = before.disks().stream().map(disk -> disk.volume().filter(gains::containsKey)
                .map(volume -> grown(disk, gains.get(volume), open.get(volume))).orElse(disk)).toList();
        return before.withHosts(volumes.hosts()).with(before.machines(), disks);
    }

    private long gain(VolumeRoom room) {
        return Math.round(room.growth().getAsDouble() * months * DAYS);
    }

    private static DiskNeed grown(DiskNeed disk, long gain, long open) {
        if (gain <= 0 || open == 0) {
            return disk;
        }
        return disk.grownBy((long) (disk.growth() * Math.min(1, (double) gain / open)));
    }
}
