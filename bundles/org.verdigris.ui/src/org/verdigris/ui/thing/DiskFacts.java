package org.verdigris.ui.thing;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Picture;

/** What is derived from a disk image's fields wherever the console shows a disk. */
public final class DiskFacts {
    private DiskFacts() {
    }

    /** "Dynamically expanding" */
    public static String typeName(DiskImage disk) {
        return switch (typeOf(disk)) {
            case FIXED -> Messages.DiskFacts_fixed;
            case DYNAMIC -> Messages.DiskFacts_dynamic;
            case DIFFERENCING -> Messages.DiskFacts_differencing;
            case UNKNOWN -> Messages.DiskFacts_unknown;
        };
    }

    /** "dynamic" */
    static String shortTypeName(DiskImage disk) {
        return switch (typeOf(disk)) {
            case FIXED -> Messages.DiskFacts_shortFixed;
            case DYNAMIC -> Messages.DiskFacts_shortDynamic;
            case DIFFERENCING -> Messages.DiskFacts_shortDifferencing;
            case UNKNOWN -> Messages.DiskFacts_shortUnknown;
        };
    }

    public static DiskType typeOf(DiskImage disk) {
        return disk.getType() == null ? DiskType.UNKNOWN : disk.getType();
    }

    public static Picture picture(DiskImage disk) {
        return switch (typeOf(disk)) {
            case FIXED -> Picture.DISK_FIXED;
            case DYNAMIC -> Picture.DISK_DYNAMIC;
            case DIFFERENCING -> Picture.DISK_DIFFERENCING;
            case UNKNOWN -> Picture.UNREADABLE;
        };
    }

    /** How much of the virtual size is allocated in this file, in bytes; a fixed disk has all of it. */
    public static OptionalLong allocated(DiskImage disk) {
        if (disk.getCapacity() == null) {
            return OptionalLong.empty();
        }
        if (typeOf(disk) == DiskType.FIXED) {
            return OptionalLong.of(disk.getCapacity());
        }
        if (disk.getAllocatedBlocks() == null || disk.getBlockSize() == null) {
            return OptionalLong.empty();
        }
        return OptionalLong.of(Math.min(disk.getCapacity(), disk.getAllocatedBlocks() * disk.getBlockSize()));
    }

    /** The disk and its parents, nearest first; a circle ends where it would begin again. */
    public static List<DiskImage> chain(DiskImage disk) {
        List<DiskImage> chain = new ArrayList<>();
        for (DiskImage link = disk; link != null && !chain.contains(link); link = link.getParent()) {
            chain.add(link);
        }
        return chain;
    }
}
