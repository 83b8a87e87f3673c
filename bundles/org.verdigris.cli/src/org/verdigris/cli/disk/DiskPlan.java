package org.verdigris.cli.disk;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

import org.verdigris.cli.terminal.Facts;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.model.text.Catalogue;

/**
 * What is to be written, told before or after it is done.
 *
 * @param sources the files whose content is copied; none for an empty disk
 */
record DiskPlan(List<Path> sources, Path target, NewDisk disk, long largestFile) {

    /** Tells everything. */
    void print(Terminal terminal) {
        Facts facts = new Facts()
                .add(Messages.DiskPlan_content, sources.stream().map(Path::toString)
                        .collect(Collectors.joining(" < ")))
                .add(Messages.DiskPlan_target, target)
                .add(Messages.DiskPlan_type, type(disk.format()))
                .add(Messages.DiskPlan_parent, disk.parent().map(DiskInfo::file).orElse(null))
                .add(Messages.DiskPlan_capacity, size(disk.capacity()));
        if (disk.format() != DiskFormat.RAW) {
            facts.add(Messages.DiskPlan_geometry, disk.geometry());
        }
        if (disk.format() == DiskFormat.DYNAMIC || disk.format() == DiskFormat.DIFFERENCING) {
            facts.add(Messages.DiskPlan_blockSize, size(disk.blockSize()));
        }
        facts.add(Messages.DiskPlan_largest, size(largestFile)).print(terminal, "");
        tellIdeSize(terminal);
    }

    /** Tells that guests on IDE see less than the disk has, if another size would avoid it. */
    void tellIdeSize(Terminal terminal) {
        boolean avoidable = disk.format() != DiskFormat.RAW && disk.parent().isEmpty()
                && !disk.geometry().equals(Geometry.MAXIMUM);
        if (avoidable && disk.geometry().bytes() < disk.capacity()) {
            terminal.tell(Catalogue.text(Messages.DiskPlan_ide, target, disk.geometry().bytes(),
                    disk.capacity() - disk.geometry().bytes()));
        }
    }

    private static String type(DiskFormat format) {
        return switch (format) {
            case RAW -> Messages.DiskPlan_raw;
            case FIXED -> Messages.DiskPlan_fixed;
            case DYNAMIC -> Messages.DiskPlan_dynamic;
            case DIFFERENCING -> Messages.DiskPlan_differencing;
        };
    }

    private static String size(long bytes) {
        return bytes < 1024 ? new ByteSize(bytes).human()
                : Catalogue.text(Messages.DiskPlan_size, new ByteSize(bytes).human(), Long.toString(bytes));
    }
}
