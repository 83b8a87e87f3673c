package org.verdigris.fuzz;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.util.List;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.check.DiskCheck;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.disk.map.AllocationMap;

/** Everything that reads a disk, on one disk. */
final class Examination {

    private static final int SAMPLE = 8192;
    private static final int EXTENTS = 200;

    private Examination() {
    }

    static void of(Path disk) throws IOException {
        Bounds.hold(() -> DiskInfo.read(disk));
        Bounds.hold(() -> content(disk));
        Bounds.hold(() -> AllocationMap.read(disk, 100));
        Bounds.hold(() -> DiskUsage.read(disk, true, Progress.none()));
        Bounds.hold(() -> DiskCheck.run(List.of(disk.getParent()), PathMapping.none(), true, Progress.none()));
    }

    private static void content(Path disk) throws IOException {
        try (DiskChain chain = DiskChain.open(disk, PathMapping.none())) {
            ByteBuffer sample = ByteBuffer.allocate(SAMPLE);
            for (long position : new long[] {0, 511, chain.size() / 2, chain.size() - SAMPLE}) {
                long from = Math.max(0, Math.min(position, chain.size()));
                chain.read(sample.clear().limit((int) Math.min(SAMPLE, chain.size() - from)), from);
            }
            long position = 0;
            for (int i = 0; i < EXTENTS && position < chain.size(); i++) {
                long end = chain.extent(position).end();
                if (end <= position || end > chain.size()) {
                    throw new AssertionError("an extent from " + position + " to " + end);
                }
                position = end;
            }
        }
    }
}
