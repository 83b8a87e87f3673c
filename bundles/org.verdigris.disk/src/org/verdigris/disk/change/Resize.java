package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.SourceDisk;

/**
 * A disk gets another capacity; what it gains is zero, and it loses nothing but zeros. Id, creation time and original
 * size stay, the geometry follows the capacity unless it is the maximum.
 *
 * <p>A fixed disk is changed in place, so is a dynamically expanding one that grows while its table has room. All
 * others are written anew. A differencing disk keeps the size of its parent, and a parent that of its children.
 *
 * <p>What a partition table in the disk says is not looked at: the end of a disk is unused if it is zero throughout.
 *
 * @see "VHD specification 1.0, hard disk footer format"
 */
public final class Resize implements Operation {

    private static final int SECTOR = 512;

    private final Path disk;
    private final long size;
    private final Surroundings surroundings;

    /** @param size bytes; the disk gets the next whole sectors */
    public Resize(Path disk, long size, Surroundings surroundings) {
        this.disk = Objects.requireNonNull(disk);
        this.size = size;
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /**
     * Reads what is to be cut off; the plan is empty if the disk has this size.
     *
     * @throws RefusedException if the disk is differencing or a parent, damaged or in use, cannot have the size, or
     *                          holds data behind it
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        if (size <= 0 || size > NewDisk.LARGEST) {
            throw new RefusedException(Messages.text(Messages.Resize_range, disk, size));
        }
        DiskInfo info = Subject.of(disk, surroundings);
        if (info.type() == DiskType.DIFFERENCING) {
            throw new RefusedException(Messages.text(Messages.Resize_child, disk));
        }
        new Gates(surroundings).refuseOtherChildren(info, null);
        long capacity = Math.ceilDiv(size, SECTOR) * SECTOR;
        String title = Messages.text(Messages.Resize_title, disk.getFileName(), capacity);
        if (capacity == info.capacity()) {
            return new Plan(title, disk, List.of(), List.of(Messages.text(Messages.Resize_same, disk, capacity)),
                    List.of());
        }
        if (capacity < info.capacity()) {
            refuseData(capacity, progress);
        }
        Geometry geometry = info.geometry().equals(Geometry.MAXIMUM) ? info.geometry() : Geometry.of(capacity);
        return new Plan(title, disk, List.of(step(info, capacity, geometry, progress)),
                cautions(info, capacity, geometry), List.of());
    }

    private void refuseData(long capacity, Progress progress) throws IOException {
        try (SourceDisk content = SourceDisk.open(disk, PathMapping.none())) {
            OptionalLong end = Zeros.endOfDataBehind(content, capacity, disk, progress);
            if (end.isPresent()) {
                throw new RefusedException(Messages.text(Messages.Resize_data, disk, capacity, end.getAsLong()));
            }
        }
    }

    private Step step(DiskInfo info, long capacity, Geometry geometry, Progress progress) throws IOException {
        if (info.type() == DiskType.FIXED) {
            String reason = capacity > info.capacity() ? Messages.Resize_fixedGrows : Messages.Resize_fixedShrinks;
            return new FixedResize(info, capacity, geometry).step(reason);
        }
        Optional<Step> inPlace = capacity < info.capacity() ? Optional.empty()
                : new TableGrowth(info, capacity, geometry).step(Messages.Resize_tableGrows);
        if (inPlace.isPresent()) {
            return inPlace.get();
        }
        Rewriting copy = new Rewriting(disk, NewDisk.replacing(disk).withCapacity(capacity), Optional.empty(),
                PathMapping.none(), false, false, Optional.empty());
        String reason = capacity > info.capacity() ? Messages.Resize_copyGrows : Messages.Resize_copyShrinks;
        return copy.step(copy.measure(progress), reason);
    }

    private List<String> cautions(DiskInfo info, long capacity, Geometry geometry) {
        List<String> cautions = new ArrayList<>();
        cautions.add(capacity > info.capacity() ? Messages.Resize_partition : Messages.Resize_tail);
        if (geometry.bytes() < capacity) {
            cautions.add(Messages.text(Messages.Change_onIde, disk, geometry.bytes(), capacity - geometry.bytes()));
        }
        return cautions;
    }
}
