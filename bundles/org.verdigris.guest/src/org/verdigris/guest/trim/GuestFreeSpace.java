package org.verdigris.guest.trim;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.verdigris.disk.ByteRanges;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.change.FreeSpace;
import org.verdigris.guest.bytes.Slice;
import org.verdigris.guest.volume.DiskLayout;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.GuestVolume;
import org.verdigris.guest.volume.Partition;

/**
 * The clusters that the file systems of a guest do not use. Only volumes that were left in order are looked at, and
 * nothing outside of their clusters ever counts as free: no gap between partitions, no boot sector or its copy, no table.
 *
 * <p>A hibernated guest still has in memory what it read from any volume, so its whole disk is refused.
 */
public final class GuestFreeSpace implements FreeSpace {

    private static final int LOGICAL_DISK_MANAGER = 0x42;

    private final TrimOptions options;

    public GuestFreeSpace(TrimOptions options) {
        this.options = Objects.requireNonNull(options);
    }

    /** @throws RefusedException if the disk's partition table cannot be relied on, or its guest is hibernated */
    @Override
    public Found find(Path disk, DiskContent content, Progress progress) throws IOException {
        try (GuestDisk guest = GuestDisk.of(disk, new Slice(content, 0, content.size()))) {
            refuse(disk, guest.layout());
            if (guest.layout().scheme() == DiskLayout.Scheme.WHOLE && Remains.areThere(content)) {
                throw new RefusedException(Messages.text(Messages.Disk_ambiguous, disk));
            }
            List<VolumeSpace> volumes = new ArrayList<>();
            for (GuestVolume volume : guest.volumes()) {
                volumes.add(new VolumeSpace(disk, volume, overlaps(volume.partition(), guest.layout()), options));
            }
            volumes.sort(Comparator.comparingLong(VolumeSpace::start));
            for (VolumeSpace volume : volumes) {
                if (volume.isHibernated()) {
                    throw new RefusedException(Messages.text(Messages.Disk_hibernated, disk));
                }
            }
            return gather(volumes, progress);
        }
    }

    private static Found gather(List<VolumeSpace> volumes, Progress progress) throws IOException {
        ByteRanges.Builder ranges = new ByteRanges.Builder();
        List<String> findings = new ArrayList<>();
        List<String> objections = new ArrayList<>();
        for (VolumeSpace volume : volumes) {
            Found found = volume.find(progress);
            for (int part = 0; part < found.ranges().count(); part++) {
                ranges.add(found.ranges().start(part), found.ranges().end(part));
            }
            findings.addAll(found.findings());
            objections.addAll(found.objections());
        }
        return new Found(ranges.build(), findings, objections);
    }

    private static void refuse(Path disk, DiskLayout layout) throws RefusedException {
        if (layout.scheme() == DiskLayout.Scheme.UNKNOWN) {
            throw new RefusedException(Messages.text(Messages.Disk_unknown, disk));
        }
        if (layout.scheme() == DiskLayout.Scheme.GPT) {
            throw new RefusedException(Messages.text(Messages.Disk_guid, disk));
        }
        if (layout.partitions().stream().anyMatch(partition -> partition.type() == LOGICAL_DISK_MANAGER)) {
            throw new RefusedException(Messages.text(Messages.Disk_dynamic, disk));
        }
        List<String> broken = new ArrayList<>(layout.warnings());
        broken.removeAll(layout.overlaps()); // the other volumes are sound all the same
        if (!broken.isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Disk_table, disk, broken.getFirst()));
        }
        if (layout.partitions().isEmpty()) {
            throw new RefusedException(Messages.text(Messages.Disk_noVolume, disk));
        }
    }

    private static boolean overlaps(Partition partition, DiskLayout layout) {
        return layout.partitions().stream().anyMatch(other -> other.index() != partition.index()
                && other.start() < partition.start() + partition.length()
                && partition.start() < other.start() + other.length());
    }
}
