package org.verdigris.ui.machine.hardware;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.core.machine.AttachedDrive;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.core.remark.Remark;
import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.FileReference;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/**
 * One slot as it is shown.
 *
 * @param drive   what is attached; empty if the slot is free
 * @param disk    the disk as the estate knows it
 * @param remarks what is wrong here, the worst first
 */
record DriveRow(DriveSlot slot, Optional<AttachedDrive> drive, Optional<DiskImage> disk, List<Remark> remarks) {
    private static final String BESIDE = ".\\";

    static DriveRow of(DriveSlot slot, MachineDrives drives, DocumentSession session) {
        Optional<AttachedDrive> drive = drives.at(slot);
        List<Path> places = drive.map(drives::places).orElse(List.of());
        Optional<DiskImage> disk = places.stream().flatMap(path -> session.snapshot().stream()
                .flatMap(shown -> shown.index().find(new ThingRef(ThingKind.DISK, path.toString())).stream()))
                .map(DiskImage.class::cast).findFirst();
        return new DriveRow(slot, drive, disk, remarks(slot, session.document(), session.remarks()));
    }

    private static List<Remark> remarks(DriveSlot slot, ConfigurationDocument document, List<Remark> all) {
        return slot.key(document).map(place -> all.stream()
                .filter(remark -> remark.key().filter(key -> key.isBelow(place)).isPresent()).toList())
                .orElse(List.of());
    }

    boolean isFree() {
        return drive.isEmpty();
    }

    boolean isCd() {
        return isA(AttachedDrive.Kind.CD);
    }

    boolean isHardDisk() {
        return isA(AttachedDrive.Kind.HARD_DISK);
    }

    private boolean isA(AttachedDrive.Kind kind) {
        return drive.filter(each -> each.kind() == kind).isPresent();
    }

    /** The last part of the file's name, for the words of a step; what it is, if no file is named. */
    String name() {
        return hostDrive().or(this::fileName).orElse(what());
    }

    private Optional<String> named() {
        return drive.flatMap(AttachedDrive::named);
    }

    private Optional<String> hostDrive() {
        return named().filter(text -> isCd() && text.length() == 1)
                .map(letter -> Phrase.of(HardwareMessages.Row_hostDrive, letter));
    }

    private Optional<String> fileName() {
        return named().map(text -> text.substring(lastSeparator(text) + 1));
    }

    private static int lastSeparator(String path) {
        return Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/'));
    }

    String what() {
        return drive.map(each -> switch (each.kind()) {
            case CD -> HardwareMessages.Row_cd;
            case HARD_DISK -> disk.map(DiskFacts::typeName).orElse(HardwareMessages.Row_disk);
            case OTHER -> HardwareMessages.Row_other;
        }).orElse(HardwareMessages.Row_free);
    }

    /** The name first, because that is looked for; the folder too, if it is not the machine's own. */
    String file() {
        if (drive.isEmpty()) {
            return "";
        }
        return hostDrive().or(() -> fileName().map(name -> folder().map(
                folder -> Phrase.of(HardwareMessages.Row_elsewhere, name, folder)).orElse(name)))
                .orElse(HardwareMessages.Row_noMedium);
    }

    private Optional<String> folder() {
        String relative = reference().map(FileReference::getRelative).orElse("");
        boolean beside = relative.startsWith(BESIDE) && lastSeparator(relative) < BESIDE.length();
        return beside ? Optional.empty()
                : named().filter(text -> lastSeparator(text) > 0).map(text -> text.substring(0, lastSeparator(text)));
    }

    private Optional<FileReference> reference() {
        return drive.map(each -> each.drive().getImage());
    }

    /** What other programs know the file by; nothing for a drive of the host or an empty one. */
    Optional<String> path() {
        return hostDrive().isPresent() ? Optional.empty() : named();
    }

    String size() {
        return disk.map(DiskImage::getCapacity).map(Sizes::human).orElse("");
    }

    /** What is to be minded; nothing if all is well. */
    String state() {
        if (!remarks.isEmpty()) {
            return remarks.getFirst().message();
        }
        if (drive.flatMap(AttachedDrive::undo).isPresent()) {
            return HardwareMessages.Row_undo;
        }
        return path().isPresent() && isHardDisk() && disk.isEmpty() ? HardwareMessages.Row_unknown : "";
    }

    /** All there is to say, a line each. */
    String tip() {
        List<String> lines = new ArrayList<>();
        lines.add(Phrase.of(HardwareMessages.Tip_place, slot.place(), what()));
        reference().ifPresent(image -> Stream.of(image.getAbsolute(), image.getRelative())
                .filter(text -> text != null && !text.isBlank()).forEach(lines::add));
        disk.ifPresent(found -> lines.add(Phrase.of(HardwareMessages.Tip_found, found.getPath())));
        disk.map(DiskImage::getCapacity).map(Sizes::exact).ifPresent(lines::add);
        drive.flatMap(AttachedDrive::undo).ifPresent(undo -> lines.add(Phrase.of(HardwareMessages.Tip_undo, undo)));
        remarks.forEach(remark -> {
            lines.add(remark.message());
            lines.add(remark.solution());
        });
        if (isFree()) {
            lines.add(HardwareMessages.Tip_free);
        }
        return String.join(System.lineSeparator(), lines);
    }

    Picture picture() {
        if (isFree()) {
            return Picture.SLOT;
        }
        return disk.map(DiskFacts::picture).orElse(isCd() ? Picture.CD : Picture.UNREADABLE);
    }
}
