package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;

/** What is known of the files around a disk, and must be asked before it is changed. */
public interface Surroundings {

    /** The differencing disks that take a disk as their parent. */
    List<DiskInfo> children(DiskInfo disk) throws IOException;

    /**
     * Why the machines that use a disk, directly or through a chain, forbid to change it, such as a saved state: whole
     * sentences with the machine's file and what to do; none if they allow it.
     */
    List<String> objections(Path disk) throws IOException;

    /** The steps that let everything but disks name another file where it names this one. */
    List<Step> redirect(Path from, Path to) throws IOException;

    /** How Windows knows the folders here. */
    PathMapping mapping();

    /** Only the disks below some folders are known, and no machines. */
    static Surroundings folders(List<Path> folders, PathMapping mapping) {
        return new FolderSurroundings(folders, mapping);
    }
}
