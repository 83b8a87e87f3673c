package org.verdigris.ui.disk.summary;

import java.io.IOException;
import java.nio.file.Path;

import org.verdigris.disk.Progress;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.disk.map.AllocationMap;

/** What the summary tells that a scan does not read: the use of the file, and where the bar is filled. */
record DiskDetails(DiskUsage usage, AllocationMap map) {
    private static final int CELLS = 512;

    static DiskDetails read(Path file, Progress progress) throws IOException {
        return new DiskDetails(DiskUsage.read(file, false, progress), AllocationMap.read(file, CELLS, progress));
    }
}
