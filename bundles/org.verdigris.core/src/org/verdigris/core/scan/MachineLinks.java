package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Floppy;
import org.verdigris.model.estate.VirtualMachine;

/** Finds the files that machines name, and puts their disks into their drives. */
final class MachineLinks {

    private final Inventory inventory;
    private final Function<Path, Optional<Path>> files;
    private final HostPlacement placement;
    private final Problems problems;

    /** @param files the existing file that a path leads to */
    MachineLinks(Inventory inventory, Function<Path, Optional<Path>> files, HostPlacement placement,
            Problems problems) {
        this.inventory = inventory;
        this.files = files;
        this.placement = placement;
        this.problems = problems;
    }

    /** Finds the files of all machines; those of hard disks are returned. */
    Set<Path> resolve(Crew crew) throws InterruptedException {
        Set<Path> disks = new TreeSet<>();
        for (VirtualMachine machine : inventory.machines()) {
            crew.checkCancelled();
            resolve(machine, disks);
        }
        return disks;
    }

    /** Puts the disks, all of which must have been read by now, into their drives. */
    void attach() {
        for (VirtualMachine machine : inventory.machines()) {
            for (DrivePlace each : DrivePlace.of(machine)) {
                if (each.isPresent() && each.isHardDisk()) {
                    DiskImage disk = disk(machine, each.drive().getImage());
                    if (disk != null) {
                        each.drive().setDisk(disk);
                    }
                    each.drive().setUndoDisk(disk(machine, each.drive().getUndoImage()));
                }
            }
        }
    }

    /** Finds the files of one machine; those of hard disks are added. */
    void resolve(VirtualMachine machine, Set<Path> disks) {
        Path file = Path.of(machine.getPath());
        PathResolver resolver = new PathResolver(file.getParent(), placement.mapping(file), files);
        for (DrivePlace each : DrivePlace.of(machine)) {
            Drive drive = each.drive();
            if (each.isPresent() && each.isHardDisk()) {
                resolve(resolver, machine, drive.getImage(), ReferenceProblem.Role.DISK, each.place(), disks);
                resolve(resolver, machine, drive.getUndoImage(), ReferenceProblem.Role.UNDO_DISK, each.place(), disks);
            } else if (each.isPresent()) {
                resolve(resolver, machine, drive.getImage(), ReferenceProblem.Role.CD, each.place(), new TreeSet<>());
            }
        }
        for (Floppy floppy : machine.getFloppies()) {
            String place = floppy.getId() == null ? "" : floppy.getId().toString();
            resolve(resolver, machine, floppy.getImage(), ReferenceProblem.Role.FLOPPY, place, new TreeSet<>());
        }
        resolve(resolver, machine, machine.getSavedState(), ReferenceProblem.Role.SAVED_STATE, "", new TreeSet<>());
    }

    private void resolve(PathResolver resolver, VirtualMachine machine, FileReference reference,
            ReferenceProblem.Role role, String place, Set<Path> found) {
        Resolution resolution = resolver.resolve(reference);
        switch (resolution) {
            case Resolution.Found file -> use(reference, file.file(), found);
            case Resolution.TwoFiles two -> use(reference, two.relative(), found);
            case Resolution.Nothing nothing -> {}
            case Resolution.HostDrive drive -> {}
            case Resolution.Missing gone -> {}
        }
        ReferenceProblem.of(machine, reference, role, place, resolution)
                .ifPresent(problem -> problems.problem(problem.kind(), problem.severity()).of(machine)
                        .at(reference, EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE).quotes(problem.message())
                        .solved(problem.solution()));
    }

    private static void use(FileReference reference, Path file, Set<Path> found) {
        reference.setResolved(file.toString());
        found.add(file);
    }

    private DiskImage disk(VirtualMachine machine, FileReference reference) {
        if (reference == null || reference.getResolved() == null) {
            return null;
        }
        DiskImage disk = inventory.disk(Path.of(reference.getResolved()));
        if (disk == null) {
            problems.error(ProblemKind.DAMAGED_DISK).of(machine)
                    .at(reference, EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE)
                    .says(Messages.DamagedDisk_noDisk, machine.getName(), reference.getResolved())
                    .solvedBy(Messages.DamagedDisk_noDiskSolution);
        }
        return disk;
    }
}
