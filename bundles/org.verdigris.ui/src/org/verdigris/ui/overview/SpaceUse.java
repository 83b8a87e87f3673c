package org.verdigris.ui.overview;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.Volume;
import org.verdigris.ui.Messages;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/**
 * Where the space goes: the hosts' volumes where their sizes are known, otherwise the disks by type.
 *
 * @param source one sentence on what the bars are made of
 */
record SpaceUse(List<Bar> bars, String source) {
    /** A part of a whole, in bytes, and both in words. */
    record Bar(String name, long used, long whole, String words) {
    }

    static SpaceUse of(Estate estate) {
        List<Bar> volumes = volumes(estate);
        return volumes.isEmpty() ? new SpaceUse(types(estate), Messages.SpaceUse_fromDisks)
                : new SpaceUse(volumes, Messages.SpaceUse_fromVolumes);
    }

    private static List<Bar> volumes(Estate estate) {
        List<Bar> bars = new ArrayList<>();
        for (Host host : estate.getHosts()) {
            for (Volume volume : host.getVolumes()) {
                if (volume.getCapacity() != null && volume.getFree() != null) {
                    long used = volume.getCapacity() - volume.getFree();
                    bars.add(new Bar(Phrase.of(Messages.SpaceUse_volume, host.getName(), volume.getName()), used,
                            volume.getCapacity(), Phrase.of(Messages.SpaceUse_used, Sizes.human(used),
                                    Sizes.human(volume.getCapacity()))));
                }
            }
        }
        return bars;
    }

    private static List<Bar> types(Estate estate) {
        List<Bar> bars = new ArrayList<>();
        for (DiskType type : List.of(DiskType.FIXED, DiskType.DYNAMIC, DiskType.DIFFERENCING)) {
            List<DiskImage> disks = estate.getDisks().stream().filter(disk -> DiskFacts.typeOf(disk) == type).toList();
            if (!disks.isEmpty()) {
                long stored = sum(disks, DiskImage::getFileSize);
                long promised = Math.max(stored, sum(disks, DiskImage::getCapacity));
                bars.add(new Bar(DiskFacts.typeName(disks.getFirst()), stored, promised,
                        Phrase.of(Messages.SpaceUse_stored, Sizes.human(stored), Sizes.human(promised))));
            }
        }
        return bars;
    }

    private static long sum(List<DiskImage> disks, Function<DiskImage, Long> bytes) {
        return disks.stream().map(bytes).filter(Objects::nonNull).mapToLong(Long::longValue).sum();
    }
}
