package org.verdigris.ui.machine.overview;

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

    /** What was read inside the disk at a place such as "IDE 0:1". */
    private record Inside(String place, DiskContents disk) {
    }

    private GuestSection() {
    }

    /** Adds a section for each system, one for the volumes, and why a disk could not be looked into. */
    static void add(Sections page, VirtualMachine machine) {
        List<Inside> disks = contents(machine);
        List<GuestSystem> systems = disks.stream().flatMap(inside -> inside.disk().getSystems().stream()).toList();
        systems.forEach(system -> add(page.facts(systems.size() == 1 ? Messages.Guest_heading
                : Phrase.of(Messages.Guest_headingOf, system.getFolder() == null ? "/" : system.getFolder())), system));
        List<Inside> told = disks.stream().filter(
                inside -> !inside.disk().getVolumes().isEmpty() || inside.disk().getUnread() != null).toList();
        if (told.isEmpty()) {
            return;
        }
        Facts facts = page.facts(Messages.Guest_volumes);
        for (Inside inside : told) {
            inside.disk().getVolumes().forEach(volume -> facts.prose(name(inside, volume), text(volume)));
            if (inside.disk().getUnread() != null) {
                facts.prose(inside.place(), inside.disk().getUnread());
            }
        }
    }

    /** Undo disks lie above the disk of their drive, so they show what the guest sees. */
    private static List<Inside> contents(VirtualMachine machine) {
        List<Inside> found = new ArrayList<>();
        for (Slot slot : Slot.of(machine)) {
            Drive drive = slot.drive();
            DiskImage disk = drive.getUndoDisk() == null ? drive.getDisk() : drive.getUndoDisk();
            if (disk != null && disk.getContents() != null) {
                found.add(new Inside(slot.place(), disk.getContents()));
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

    /** Its letter, or where it is. */
    private static String name(Inside inside, GuestVolume volume) {
        return inside.disk().getSystems().stream().flatMap(system -> system.getLetters().stream())
                .filter(known -> volume.getPartition().equals(known.getPartition())).map(GuestDriveLetter::getLetter)
                .findFirst().orElseGet(() -> inside.disk().getVolumes().size() == 1 ? inside.place()
                        : Phrase.of(Messages.Guest_partition, inside.place(), volume.getPartition()));
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
