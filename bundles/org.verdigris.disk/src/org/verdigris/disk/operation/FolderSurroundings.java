package org.verdigris.disk.operation;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.check.DiskFamily;

/** Looks for children among the disks below folders. */
final class FolderSurroundings implements Surroundings {

    private final List<Path> folders;
    private final PathMapping mapping;
    private DiskFamily family;

    FolderSurroundings(List<Path> folders, PathMapping mapping) {
        this.folders = List.copyOf(folders);
        this.mapping = mapping;
    }

    @Override
    public List<DiskInfo> children(DiskInfo disk) throws IOException {
        if (family == null) {
            family = DiskFamily.below(folders, mapping);
        }
        return family.children(disk);
    }

    @Override
    public List<String> objections(Path disk) {
        return List.of();
    }

    @Override
    public List<Step> redirect(Path from, Path to) {
        return List.of();
    }

    @Override
    public PathMapping mapping() {
        return mapping;
    }
}
