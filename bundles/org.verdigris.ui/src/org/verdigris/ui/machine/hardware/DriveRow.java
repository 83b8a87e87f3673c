package org.verdigris.ui.machine.hardware;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.AttachedDrive;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/**
 * One slot as it is shown.
 *
 * @param drive what is attached; empty if the slot is free
 * @param disk  the disk as the estate knows it
 */
record DriveRow(DriveSlot slot, Optional<AttachedDrive> drive, Optional<DiskImage> disk) {
    static DriveRow of(DriveSlot slot, MachineDrives drives, Optional<Snapshot> snapshot) {
        Optional<AttachedDrive> drive = drives.at(slot);
        List<Path> places = drive.map(drives::places).orElse(List.of());
        Optional<DiskImage> disk = places.stream().flatMap(path -> snapshot.stream()
                .flatMap(shown -> shown.index().find(new ThingRef(ThingKind.DISK, path.toString())).stream()))
                .map(DiskImage.class::cast).findFirst();
        return new DriveRow(slot, drive, disk);
    }

    boolean isFree() {
        return drive.isEmpty();
    }

    boolean isCd() {
        return drive.filter(each -> each.kind() == AttachedDrive.Kind.CD).isPresent();
    }

    /** The last part of the file's name, for the words of a step. */
    String name() {
        String named = drive.flatMap(AttachedDrive::named).orElse(what());
        return named.substring(Math.max(named.lastIndexOf('\\'), named.lastIndexOf('/')) + 1);
    }

    String what() {
        return drive.map(each -> switch (each.kind()) {
            case CD -> HardwareMessages.Row_cd;
            case HARD_DISK -> disk.map(DiskFacts::typeName).orElse(HardwareMessages.Row_disk);
            case OTHER -> HardwareMessages.Row_other;
        }).orElse(HardwareMessages.Row_free);
    }

    String file() {
        return drive.map(each -> each.named().map(named -> named.length() == 1
                ? Phrase.of(HardwareMessages.Row_hostDrive, named) : named)
                .orElse(HardwareMessages.Row_noMedium)).orElse("");
    }

    String size() {
        return disk.map(DiskImage::getCapacity).map(Sizes::human).orElse("");
    }

    /** What is to be minded; nothing if all is well. */
    String state() {
        if (drive.flatMap(AttachedDrive::undo).isPresent()) {
            return HardwareMessages.Row_undo;
        }
        boolean named = drive.flatMap(AttachedDrive::named).isPresent();
        boolean hardDisk = named && !isCd();
        return hardDisk && disk.isEmpty() ? HardwareMessages.Row_unknown : "";
    }

    Picture picture() {
        if (isFree()) {
            return Picture.UNPLACED;
        }
        return disk.map(DiskFacts::picture).orElse(isCd() ? Picture.DISK : Picture.UNREADABLE);
    }
}
