package org.verdigris.cli.report;

import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.verdigris.cli.terminal.Facts;
import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.GuestControlSet;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.GuestVolume;
import org.verdigris.model.text.Catalogue;

/** What lives in a disk, in lines for the reader. */
final class GuestText {

    private GuestText() {
    }

    /** Adds the systems and volumes that were found; nothing if nobody looked. */
    static void add(Facts facts, DiskImage disk) {
        DiskContents contents = disk.getContents();
        if (contents == null) {
            return;
        }
        facts.add(Messages.GuestText_unread, contents.getUnread());
        contents.getSystems().forEach(system -> add(facts, system));
        contents.getVolumes().forEach(volume -> facts.add(
                Catalogue.text(Messages.GuestText_partition, String.valueOf(volume.getPartition())), text(volume)));
    }

    private static void add(Facts facts, GuestSystem system) {
        facts.add(Messages.GuestText_guest, text(system));
        if (system.getAdditions() != null) {
            facts.add(Messages.GuestText_additions, !system.getAdditions() ? Messages.GuestText_no
                    : Objects.requireNonNullElse(system.getAdditionsVersion(), Messages.GuestText_yes));
        }
        system.getControlSets().stream().filter(set -> Boolean.TRUE.equals(set.getCurrent())).findFirst()
                .ifPresent(set -> facts.add(Messages.GuestText_scsi, scsi(set)));
    }

    /** A system in one line: what it is, how it is called and what it is for. */
    static String text(GuestSystem system) {
        String product = Stream.of(system.getProduct(), system.getServicePack(), architecture(system))
                .filter(Objects::nonNull).filter(word -> !word.isEmpty()).collect(Collectors.joining(" "));
        return Stream.of(product.isEmpty() ? Messages.GuestText_unknown : product, system.getName(),
                role(system.getRole())).filter(Objects::nonNull).collect(Collectors.joining(", "));
    }

    private static String architecture(GuestSystem system) {
        return system.getArchitecture() == null ? null : "(" + system.getArchitecture() + ")";
    }

    private static String role(GuestRole role) {
        return switch (role) {
            case WORKSTATION -> Messages.GuestText_workstation;
            case SERVER -> Messages.GuestText_server;
            case DOMAIN_CONTROLLER -> Messages.GuestText_domainController;
            case UNKNOWN -> null;
        };
    }

    private static String scsi(GuestControlSet set) {
        String driver = Optional.ofNullable(set.getScsiDriver()).orElse("?");
        return switch (set.getScsi()) {
            case READY -> Catalogue.text(Messages.GuestText_ready, driver);
            case READY_SLOW -> Catalogue.text(Messages.GuestText_readySlow, driver);
            case NEEDS_REGISTRY -> Messages.GuestText_needsRegistry;
            case NEEDS_DRIVER_FILE -> Messages.GuestText_needsDriver;
            case NOT_APPLICABLE -> Messages.GuestText_notApplicable;
            case UNSAFE -> Messages.GuestText_unsafe;
        };
    }

    private static String text(GuestVolume volume) {
        String label = volume.getName() == null ? null : "\"" + volume.getName() + "\"";
        String free = volume.getFree() == null ? null
                : Catalogue.text(Messages.GuestText_free, Words.size(volume.getFree()));
        String state = volume.getClean() == null ? volume.getUnread()
                : volume.getClean() ? Messages.GuestText_clean : String.join(" ", volume.getDoubts());
        return Stream.of(volume.getFileSystem(), label, Words.size(volume.getSize()), free, state)
                .filter(Objects::nonNull).collect(Collectors.joining(", "));
    }
}
