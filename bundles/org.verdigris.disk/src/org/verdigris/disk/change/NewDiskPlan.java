package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;

import org.verdigris.disk.Geometry;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.NewDisk;

/** The plan for a disk that is not there yet. */
record NewDiskPlan(Path target, NewDisk disk) {

    /** @throws RefusedException if there is a file of this name */
    Plan plan(String title, String reason, long largest, Maker maker, Collection<Path> sources) throws IOException {
        if (Files.exists(target, LinkOption.NOFOLLOW_LINKS)) {
            throw new RefusedException(Messages.text(Messages.Write_exists, target));
        }
        return new Plan(title, target, List.of(Step.create(target, largest, reason, maker)), cautions(), sources);
    }

    /** That guests on IDE see less than the disk has, if another size would avoid it. */
    private List<String> cautions() {
        boolean avoidable = disk.format() != DiskFormat.RAW && disk.parent().isEmpty()
                && !disk.geometry().equals(Geometry.MAXIMUM) && disk.geometry().bytes() < disk.capacity();
        return !avoidable ? List.of() : List.of(Messages.text(Messages.NewDisk_onIde, target, disk.geometry().bytes(),
                disk.capacity() - disk.geometry().bytes()));
    }
}
