package org.verdigris.ui.machine.migrate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.core.machine.AttachedDrive;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.core.migrate.DriveMove;
import org.verdigris.ui.wording.Phrase;

/**
 * The controllers of a machine as they are drawn, worked out without drawing.
 *
 * @param places IDE first, in the order of their numbers; of SCSI only what is taken, and the first place
 */
record DrivesDrawing(List<Place> places) {
    /**
     * A place on a controller.
     *
     * @param name such as IDE 0:0
     * @param what the file that is there, or why none is
     */
    record Place(String name, String what, Kind kind) {
    }

    /** What is at a place. */
    enum Kind {
        DISK, CD, FREE, ABSENT
    }

    DrivesDrawing {
        places = List.copyOf(places);
    }

    static DrivesDrawing of(MachineDrives drives) {
        List<Place> places = new ArrayList<>();
        for (DriveSlot slot : drives.slots()) {
            Optional<AttachedDrive> drive = drives.at(slot);
            if (drive.isPresent() || slot.bus() == Bus.IDE || slot.location() == 0) {
                places.add(place(slot, drive));
            }
        }
        if (drives.slots().stream().noneMatch(slot -> slot.bus() == Bus.SCSI)) {
            places.add(
                    new Place(new DriveSlot(Bus.SCSI, 0, 0).place(), MigrateMessages.Drawing_noAdapter, Kind.ABSENT));
        }
        return new DrivesDrawing(places);
    }

    private static Place place(DriveSlot slot, Optional<AttachedDrive> drive) {
        if (drive.isEmpty()) {
            return new Place(slot.place(), MigrateMessages.Drawing_free, Kind.FREE);
        }
        boolean disc = drive.get().kind() == AttachedDrive.Kind.CD;
        String nothing = disc ? MigrateMessages.Drawing_noMedium : MigrateMessages.Drawing_unnamed;
        return new Place(slot.place(), drive.get().named().map(DrivesDrawing::fileName).orElse(nothing),
                disc ? Kind.CD : Kind.DISK);
    }

    private static String fileName(String path) {
        return path.length() == 1 ? Phrase.of(MigrateMessages.Drawing_hostDrive, path)
                : path.substring(Math.max(path.lastIndexOf('\\'), path.lastIndexOf('/')) + 1);
    }

    /**
     * The same with disks at other places. Where a disk leaves its place becomes free.
     *
     * @param child the file that takes the place of the first of them; empty if none does
     */
    DrivesDrawing after(List<DriveMove> moves, Optional<Path> child) {
        Map<String, Place> moved = new LinkedHashMap<>();
        places.forEach(place -> moved.put(place.name(), place));
        for (DriveMove move : moves) {
            String name = move.from().place();
            moved.put(name, new Place(name, MigrateMessages.Drawing_free, Kind.FREE));
        }
        for (DriveMove move : moves) {
            String file = moves.indexOf(move) == 0 ? child.map(path -> path.getFileName().toString())
                    .orElse(move.name()) : move.name();
            moved.put(move.to().place(), new Place(move.to().place(), file, Kind.DISK));
        }
        return new DrivesDrawing(List.copyOf(moved.values()));
    }

    /** Whether another drawing shows a place just so. */
    boolean shows(Place place) {
        return places.contains(place);
    }

    /** All of it in words, for a screen reader. */
    String inWords() {
        return String.join(" ", places.stream()
                .map(place -> Phrase.of(MigrateMessages.Drawing_words, place.name(), place.what())).toList());
    }
}
