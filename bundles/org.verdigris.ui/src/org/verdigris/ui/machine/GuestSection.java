package org.verdigris.ui.machine;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.GuestControlSet;
import org.verdigris.model.estate.GuestDriveLetter;
import org.verdigris.model.estate.GuestGap;
import org.verdigris.model.estate.GuestKind;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.ui.Messages;
import org.verdigris.ui.page.Facts;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.thing.Slot;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/** What was read inside a machine's disks: who lives there, and the volumes. */
final class GuestSection {

    private GuestSection() {
    }

    /** Adds a section for each system, one for the volumes, and why a disk could not be looked into. */
    static void add(Sections page, VirtualMachine machine) {
        List<DiskContents> disks = contents(machine);
        List<GuestSystem> systems = disks.stream().flatMap(disk -> disk.getSystems().stream()).toList();
        systems.forEach(system -> add(page.facts(systems.size() == 1 ? Messages.Guest_heading
                : Phrase.of(Messages.Guest_headingOf, system.getFolder() == null ? "/" : system.getFolder())), system));
        List<GuestVolume> volumes = disks.stream().flatMap(disk -> disk.getVolumes().stream()).toList();
        List<String> unread = disks.stream().map(DiskContents::getUnread).filter(Objects::nonNull).toList();
        if (volumes.isEmpty() && unread.isEmpty()) {
            return;
        }
        Facts facts = page.facts(Messages.Guest_volumes);
        disks.forEach(disk -> disk.getVolumes()
                .forEach(volume -> facts.prose(name(disk, volume), text(volume))));
        unread.forEach(reason -> facts.prose(Messages.Guest_unread, reason));
    }

    /** Undo disks lie above the disk of their drive, so they show what the guest sees. */
    private static List<DiskContents> contents(VirtualMachine machine) {
        List<DiskContents> found = new ArrayList<>();
        for (Slot slot : Slot.of(machine)) {
            Drive drive = slot.drive();
            DiskImage disk = drive.getUndoDisk() == null ? drive.getDisk() : drive.getUndoDisk();
            if (disk != null && disk.getContents() != null) {
                found.add(disk.getContents());
            }
        }
        return found;
    }

    private static void add(Facts facts, GuestSystem system) {
        String product = Stream.of(system.getProduct(), system.getServicePack()).filter(Objects::nonNull)
                .filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        facts.fact(Messages.Guest_system, product, tip(system, "product"))
                .fact(Messages.Guest_name, system.getName(), tip(system, "name"));
        if (system.getKind() == GuestKind.LINUX) {
            facts.fact(Messages.Guest_kernels, String.join(", ", system.getKernels()), tip(system, "kernels"));
            return;
        }
        facts.fact(Messages.Guest_architecture, system.getArchitecture(), tip(system, "architecture"))
                .fact(Messages.Guest_role, role(system.getRole()), tip(system, "role"))
                .fact(Messages.Guest_additions, additions(system))
                .moment(Messages.Guest_lastShutdown, system.getLastShutdown());
        Optional<GuestControlSet> current = system.getControlSets().stream()
                .filter(set -> Boolean.TRUE.equals(set.getCurrent())).findFirst();
        facts.fact(Messages.Guest_scsi, current.map(GuestSection::scsi).orElse(null),
                current.map(set -> String.join("\n", set.getScsiFindings()))
                        .orElseGet(() -> tip(system, "controlSets")));
    }

    /** Why a fact is a dash; null if it is none. */
    private static String tip(GuestSystem system, String fact) {
        return system.getGaps().stream().filter(gap -> gap.getFact().equals(fact)).map(GuestGap::getReason).findFirst()
                .orElse(null);
    }

    private static String additions(GuestSystem system) {
        if (system.getAdditions() == null) {
            return null;
        }
        return !system.getAdditions() ? Messages.Guest_noAdditions
                : Objects.requireNonNullElse(system.getAdditionsVersion(), Messages.Guest_someAdditions);
    }

    private static String role(GuestRole role) {
        return switch (role) {
            case WORKSTATION -> Messages.Guest_workstation;
            case SERVER -> Messages.Guest_server;
            case DOMAIN_CONTROLLER -> Messages.Guest_domainController;
            case UNKNOWN -> null;
        };
    }

    private static String scsi(GuestControlSet set) {
        return switch (set.getScsi()) {
            case READY -> Phrase.of(Messages.Guest_scsiReady, set.getScsiDriver());
            case READY_SLOW -> Phrase.of(Messages.Guest_scsiSlow, set.getScsiDriver());
            case NEEDS_REGISTRY -> Messages.Guest_scsiRegistry;
            case NEEDS_DRIVER_FILE -> Messages.Guest_scsiDriver;
            case NOT_APPLICABLE -> Messages.Guest_scsiOther;
            case UNSAFE -> Messages.Guest_scsiUnsafe;
        };
    }

    private static String name(DiskContents disk, GuestVolume volume) {
        Optional<String> letter = disk.getSystems().stream().flatMap(system -> system.getLetters().stream())
                .filter(known -> volume.getPartition().equals(known.getPartition())).map(GuestDriveLetter::getLetter)
                .findFirst();
        String partition = Phrase.of(Messages.Guest_partition, volume.getPartition());
        return letter.orElse(partition);
    }

    private static String text(GuestVolume volume) {
        String label = volume.getName() == null ? volume.getFileSystem()
                : Phrase.of(Messages.Guest_volume, volume.getFileSystem(), volume.getName());
        String room = volume.getFree() == null ? Sizes.human(volume.getSize())
                : Phrase.of(Messages.Guest_free, Sizes.human(volume.getFree()), Sizes.human(volume.getSize()));
        String state = volume.getClean() == null ? volume.getUnread()
                : volume.getClean() ? Messages.Guest_clean : String.join(" ", volume.getDoubts());
        return Stream.of(label, room, state).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
