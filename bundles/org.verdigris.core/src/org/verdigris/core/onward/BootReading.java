package org.verdigris.core.onward;

import java.io.IOException;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.onward.OnwardMachine.Disk;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.Partition;

/**
 * The disk that a machine starts from, and what is on it. The products start from the disks on IDE in the order of their
 * places, and then from those of the first SCSI adapter.
 *
 * @param disk       the first with an active partition, or that cannot be read; the first of all where none is like that
 * @param active     whether it has an active partition
 * @param guest      what it holds; empty if that cannot be read
 * @param unreadable a sentence that says why
 * @see "TechNet, page cc720350"
 */
record BootReading(Optional<Disk> disk, boolean active, Optional<GuestReport> guest, Optional<String> unreadable) {

    static BootReading of(OnwardMachine machine, PathMapping mapping, Progress progress) throws CancelledException {
        List<Disk> candidates = machine.disks().stream().filter(each -> each.isIde() || each.slot().controller() == 0)
                .toList();
        for (Disk candidate : candidates) {
            BootReading reading = read(candidate, mapping, progress);
            if (reading.active || reading.unreadable.isPresent()) {
                return reading;
            }
        }
        return new BootReading(candidates.stream().findFirst(), false, Optional.empty(), Optional.empty());
    }

    private static BootReading read(Disk disk, PathMapping mapping, Progress progress) throws CancelledException {
        Optional<Disk> self = Optional.of(disk);
        try (GuestDisk content = GuestDisk.open(disk.source(), mapping)) {
            boolean active = content.layout().partitions().stream().anyMatch(Partition::active);
            return new BootReading(self, active,
                    active ? Optional.of(Identification.identify(content, progress)) : Optional.empty(),
                    Optional.empty());
        } catch (CancelledException stopped) {
            throw stopped;
        } catch (IOException unreadable) {
            return new BootReading(self, false, Optional.empty(), Optional.of(unreadable.getMessage()));
        }
    }
}
