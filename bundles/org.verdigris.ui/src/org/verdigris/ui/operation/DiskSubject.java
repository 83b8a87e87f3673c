package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.operation.EstateSurroundings;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/**
 * The disk that something is to be done with, in the estate that is open.
 *
 * @param disk what the estate knows of it; empty for a file that is no disk of the estate any more
 */
record DiskSubject(Path file, Optional<DiskImage> disk, Snapshot snapshot) {
    static DiskSubject of(DiskImage disk, Snapshot snapshot) {
        return new DiskSubject(Path.of(disk.getPath()), Optional.of(disk), snapshot);
    }

    static DiskSubject of(Path file, Snapshot snapshot) {
        return new DiskSubject(file, snapshot.index().find(new ThingRef(ThingKind.DISK, file.toString()))
                .map(DiskImage.class::cast), snapshot);
    }

    String name() {
        return file.getFileName().toString();
    }

    /** The disk's parents, the nearest first. */
    List<DiskImage> parents() {
        return disk.map(DiskFacts::chain).map(chain -> chain.subList(1, chain.size())).orElse(List.of());
    }

    /** The files that are read or written whatever is done with the disk. */
    List<Path> files() {
        List<Path> files = new ArrayList<>(List.of(file));
        parents().forEach(parent -> files.add(Path.of(parent.getPath())));
        return files;
    }

    /** What is known of the machines and disks around it. */
    Surroundings surroundings() {
        return new EstateSurroundings(snapshot.estate(), snapshot.definition(), file);
    }
}
