package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Change;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.vhd.Messages;

/** A fixed disk gets another capacity in place: its footer moves, and where it was there are zeros. */
record FixedResize(DiskInfo disk, long capacity, Geometry geometry) {

    /** @throws RefusedException if the footer is not where the content ends */
    Step step(String reason) throws IOException {
        Path file = disk.file();
        if (disk.fileSize() != disk.capacity() + RawMetadata.FOOTER) {
            throw new RefusedException(Messages.text(Messages.Resize_footerPlace, file));
        }
        List<Change> changes = new ArrayList<>();
        changes.add(RawMetadata.read(disk).footer(capacity, capacity, geometry));
        if (capacity > disk.capacity()) { // in this order: with two footers the last one counts, without any none does
            changes.add(new Change(disk.capacity(), new byte[RawMetadata.FOOTER]));
        }
        return Step.patch(file, changes, capacity + RawMetadata.FOOTER, reason);
    }
}
