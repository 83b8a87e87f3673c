package org.verdigris.rules.sight;

import java.util.Optional;

import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.GuestControlSet;
import org.verdigris.model.estate.GuestKind;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;

/** Who lives on the disks of a machine. */
public final class Guests {
    private Guests() {
    }

    /** The place of the disk that the machine starts from: the first in which a system was found. */
    public static Optional<Place> bootPlace(VirtualMachine machine) {
        return Place.hardDisks(machine).stream().filter(place -> contents(place).map(DiskContents::getSystems)
                .filter(systems -> !systems.isEmpty()).isPresent()).findFirst();
    }

    /** The system that the machine starts. */
    public static Optional<GuestSystem> of(VirtualMachine machine) {
        return bootPlace(machine).flatMap(Guests::contents).map(found -> found.getSystems().getFirst());
    }

    /** The Windows that the machine starts. */
    public static Optional<GuestSystem> windows(VirtualMachine machine) {
        return of(machine).filter(system -> system.getKind() == GuestKind.WINDOWS);
    }

    /** What was seen in the disk at a place, or in its undo disk. */
    public static Optional<DiskContents> contents(Place place) {
        Optional<DiskImage> undo = Optional.ofNullable(place.drive().getUndoDisk());
        return undo.map(DiskImage::getContents)
                .or(() -> place.disk().map(DiskImage::getContents)).filter(found -> found.getUnread() == null);
    }

    /** The set of drivers and services that a Windows starts with. */
    public static Optional<GuestControlSet> controlSet(GuestSystem windows) {
        return windows.getControlSets().stream().filter(set -> Boolean.TRUE.equals(set.getCurrent())).findFirst()
                .or(() -> windows.getControlSets().stream().findFirst());
    }
}
