package org.verdigris.disk.write;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.BlockTable;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Geometry;
import org.verdigris.disk.vhd.VhdImage;

/**
 * What a new disk is to be.
 *
 * @param format    what kind of file
 * @param capacity  bytes of content, a multiple of 512 up to 2040 GiB; a raw file may have any size
 * @param geometry  what its footer is to say; a raw file says nothing
 * @param blockSize bytes of data in a block, a power of two from 4096 to 2^30; unused without blocks
 * @param parent    the parent that a differencing disk is to name; empty for others, and where the predecessor's
 *                  record of its parent is kept
 * @param replaced  the disk whose place the new file takes, if it takes one; what follows from it is kept: id, time of
 *                  creation, creator and original size
 * @see "VHD specification 1.0"
 */
public record NewDisk(DiskFormat format, long capacity, Geometry geometry, int blockSize,
        Optional<DiskInfo> parent, Optional<Predecessor> replaced) {

    /** The largest capacity of a virtual hard disk in bytes, 2040 GiB. */
    public static final long LARGEST = 2040L << 30;

    /** The block size that everybody uses, in bytes. */
    public static final int USUAL_BLOCK = 2 << 20;

    private static final int SECTOR = 512;
    private static final int SMALLEST_BLOCK = 4096;
    private static final int LARGEST_BLOCK = 1 << 30;

    /** @throws IllegalArgumentException if a number is out of its range or the parent does not fit the format */
    public NewDisk {
        Objects.requireNonNull(geometry);
        boolean fits = capacity > 0 && capacity % SECTOR == 0 && capacity <= LARGEST;
        if (format == DiskFormat.RAW ? capacity < 0 : !fits) {
            throw new IllegalArgumentException("no disk has this capacity: " + capacity);
        }
        if (!isBlockSize(blockSize)) {
            throw new IllegalArgumentException("no disk has this block size: " + blockSize);
        }
        boolean hasParent = parent.isPresent() || replaced.flatMap(Predecessor::parent).isPresent();
        if (hasParent != (format == DiskFormat.DIFFERENCING)) {
            throw new IllegalArgumentException("a differencing disk, and no other, has a parent");
        }
    }

    /** Whether blocks can have this size in bytes. */
    public static boolean isBlockSize(long bytes) {
        return Long.bitCount(bytes) == 1 && bytes >= SMALLEST_BLOCK && bytes <= LARGEST_BLOCK;
    }

    /** An empty disk of the size asked for, rounded up to whole sectors, or down to a CHS capacity. */
    public static NewDisk empty(DiskFormat format, long size, SizeRule rule, int blockSize) {
        long capacity = rule == SizeRule.CHS ? rule.atMost(size) : rule.atLeast(size);
        return new NewDisk(format, capacity, rule.geometry(capacity), blockSize, Optional.empty(), Optional.empty());
    }

    /** A disk that has room for content of a size: its capacity is rounded up and never loses a byte. */
    public static NewDisk holding(DiskFormat format, long size, SizeRule rule, int blockSize) {
        long capacity = format == DiskFormat.RAW ? size : rule.atLeast(size);
        return new NewDisk(format, capacity, rule.geometry(capacity), blockSize, Optional.empty(), Optional.empty());
    }

    /** A child as Windows makes it: capacity, geometry and block size are the parent's. */
    public static NewDisk childOf(DiskInfo parent) {
        return new NewDisk(DiskFormat.DIFFERENCING, parent.capacity(), parent.geometry(),
                parent.table().map(BlockTable::blockSize).orElse(USUAL_BLOCK), Optional.of(parent), Optional.empty());
    }

    /**
     * A file that takes the place of a disk: the same disk in every respect but the arrangement of its blocks. A saved
     * state does not fit it any more and is not recorded.
     *
     * @throws IOException as {@link DiskInfo#read} does
     */
    public static NewDisk replacing(Path disk) throws IOException {
        try (VhdImage image = VhdImage.open(disk)) {
            DiskInfo info = image.info();
            return new NewDisk(DiskFormat.valueOf(info.type().name()), info.capacity(), info.geometry(),
                    info.table().map(BlockTable::blockSize).orElse(USUAL_BLOCK), Optional.empty(),
                    Optional.of(Predecessor.of(image)));
        }
    }

    /** The same disk with another capacity in bytes, and the geometry that belongs to it. */
    public NewDisk withCapacity(long bytes) {
        Geometry fitting = geometry.equals(Geometry.MAXIMUM) ? geometry : Geometry.of(bytes);
        return bytes == capacity ? this : new NewDisk(format, bytes, fitting, blockSize, parent, replaced);
    }

    /** The same disk with blocks of another size in bytes. */
    public NewDisk withBlockSize(int bytes) {
        return new NewDisk(format, capacity, geometry, bytes, parent, replaced);
    }

    /** The same disk as the child of a parent that it is to name. */
    public NewDisk withParent(DiskInfo newParent) {
        return new NewDisk(DiskFormat.DIFFERENCING, capacity, geometry, blockSize, Optional.of(newParent),
                replaced.map(Predecessor::withoutParent));
    }

    /**
     * The same disk in another form and without a parent.
     *
     * @throws IllegalArgumentException if a disk of this form needs a parent
     */
    public NewDisk as(DiskFormat newFormat) {
        return new NewDisk(newFormat, capacity, geometry, blockSize, Optional.empty(),
                replaced.map(Predecessor::withoutParent));
    }

    /** Whether the file holds blocks and a table of them. */
    boolean hasBlocks() {
        return format == DiskFormat.DYNAMIC || format == DiskFormat.DIFFERENCING;
    }

    /** The most bytes the file can have, if all this content has to be stored. */
    public long largestFile(long content) {
        if (!hasBlocks()) {
            return capacity + (format == DiskFormat.FIXED ? SECTOR : 0);
        }
        Layout layout = Layout.of(this);
        long blocks = Math.min(Math.ceilDiv(capacity, blockSize), Math.ceilDiv(content, blockSize));
        return layout.block(blocks) + SECTOR;
    }
}
