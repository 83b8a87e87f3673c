package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.AttachedDrive;
import org.verdigris.core.machine.AttachedDrive.Kind;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.guest.volume.DiskLayout;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.guest.volume.Partition;
import org.verdigris.model.text.Catalogue;

/**
 * Which disk boots, whether its new place is free, and whether another disk would come before it. The products start
 * from the disks on IDE in the order of their places, and then from those of the first SCSI adapter.
 *
 * @see "TechNet, page cc720350"
 */
record SlotFindings(Path machine, MachineDrives drives, Direction direction) {

    /** The finding about disks that come before the boot disk. */
    static final String OTHERS = "other-boot-disks";

    private Bus source() {
        return direction == Direction.TO_SCSI ? Bus.IDE : Bus.SCSI;
    }

    private List<AttachedDrive> disks(Bus bus) {
        return drives.all().stream().filter(drive -> drive.kind() == Kind.HARD_DISK && drive.slot().bus() == bus)
                .sorted(Comparator.comparing(AttachedDrive::slot, Comparator.comparing(DriveSlot::controller)
                        .thenComparing(DriveSlot::location)))
                .toList();
    }

    /** @return the disk that boots, if there is one on the other controller */
    Optional<AttachedDrive> addTo(FindingList findings) throws IOException {
        Optional<AttachedDrive> boot = boot();
        if (boot.isEmpty()) {
            findings.bad("boot-disk", machine, nothing(), Messages.Slot_nothingTodo);
            return boot;
        }
        findings.good("boot-disk", machine, Catalogue.text(Messages.Slot_boot, name(boot.get()),
                boot.get().slot().place()));
        Optional<AttachedDrive> there = drives.at(direction.target());
        if (there.isPresent()) {
            findings.bad("target-free", machine, Catalogue.text(Messages.Slot_taken, direction.target().place(),
                    name(there.get())), Messages.Slot_takenTodo);
        } else {
            findings.good("target-free", machine, Catalogue.text(Messages.Slot_free, direction.target().place()));
        }
        adapter(findings);
        return boot;
    }

    private String nothing() {
        boolean done = !disks(direction.target().bus()).isEmpty();
        return Catalogue.text(done ? Messages.Slot_already : Messages.Slot_noDisk, source().name(),
                direction.target().bus().name());
    }

    /** The first with an active partition, or that cannot be read; the first of all where none is like that. */
    private Optional<AttachedDrive> boot() throws IOException {
        List<AttachedDrive> candidates = disks(source()).stream()
                .filter(drive -> source() == Bus.IDE || drive.slot().controller() == 0).toList();
        for (AttachedDrive candidate : candidates) {
            if (isBootable(candidate, true)) {
                return Optional.of(candidate);
            }
        }
        return candidates.stream().findFirst();
    }

    /** @param unread the answer for a disk that cannot be read; what is wrong with it is told elsewhere */
    private boolean isBootable(AttachedDrive drive, boolean unread) throws CancelledException {
        Optional<Path> file = drives.file(drive);
        if (file.isEmpty()) {
            return unread;
        }
        try (GuestDisk disk = GuestDisk.open(file.get(), drives.mapping())) {
            DiskLayout layout = disk.layout();
            return layout.partitions().stream().anyMatch(Partition::active);
        } catch (CancelledException stopped) {
            throw stopped;
        } catch (IOException unreadable) {
            return unread;
        }
    }

    private void adapter(FindingList findings) {
        if (direction == Direction.TO_IDE) {
            return;
        }
        boolean there = drives.slots().stream().anyMatch(slot -> slot.bus() == Bus.SCSI && slot.controller() == 0);
        if (there) {
            findings.good("adapter", machine, Catalogue.text(Messages.Slot_adapter, drives.ownNumber(0)));
        } else {
            findings.unknown("adapter", machine, Messages.Slot_noAdapter, Messages.Slot_noAdapterTodo);
        }
    }

    /** Other disks from which the machine could start, and would, as they come first. */
    void addOthers(FindingList findings, AttachedDrive boot, Progress progress) throws IOException {
        List<String> others = new ArrayList<>();
        List<AttachedDrive> before = direction == Direction.TO_SCSI ? disks(Bus.IDE) : List.of();
        for (AttachedDrive other : before) {
            if (progress.cancelled()) {
                throw new CancelledException(Catalogue.text(Messages.Check_cancelled, machine));
            }
            if (!other.slot().equals(boot.slot()) && isBootable(other, false)) {
                others.add(Catalogue.text(Messages.Slot_other, name(other), other.slot().place()));
            }
        }
        if (others.isEmpty()) {
            findings.good(OTHERS, machine, Messages.Slot_noOther);
        } else {
            findings.caution(OTHERS, machine,
                    Catalogue.text(Messages.Slot_others, String.join(", ", others)), Messages.Slot_othersTodo);
        }
    }

    private static String name(AttachedDrive drive) {
        String named = drive.named().orElse(Messages.Slot_unnamed);
        return named.substring(Math.max(named.lastIndexOf('\\'), named.lastIndexOf('/')) + 1);
    }
}
