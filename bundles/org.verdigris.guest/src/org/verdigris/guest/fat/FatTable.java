package org.verdigris.guest.fat;

import java.io.IOException;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.Messages;
import org.verdigris.guest.bytes.Pages;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.bytes.Slice;
import org.verdigris.guest.bytes.Structure;

/** The file allocation table: which cluster follows which. */
final class FatTable {

    /** A chain, and what is wrong at its end if it is broken. */
    record Chain(Runs runs, boolean broken) {
    }

    private final FatGeometry geometry;
    private final Pages table;
    private final FatAllocation allocation;

    FatTable(DiskContent volume, FatGeometry geometry) throws IOException {
        if (!Structure.contains(volume, geometry.fatAt(), geometry.fatBytes())) {
            throw new DamagedVolumeException(
                    Messages.text(Messages.Structure_outside, geometry.fatBytes(), geometry.fatAt()));
        }
        this.geometry = geometry;
        Slice stored = new Slice(volume, geometry.fatAt(), geometry.fatBytes());
        this.table = new Pages(stored);
        this.allocation = new FatAllocation(stored, geometry);
    }

    /** The entry of a number: 0 is free. */
    long entry(long number) throws IOException {
        return switch (geometry.kind()) {
            case FAT12 -> {
                long pair = table.number(number + number / 2, 2);
                yield (number & 1) == 0 ? pair & 0xFFF : pair >> 4;
            }
            case FAT16 -> table.number(number * 2, 2);
            default -> table.number(number * 4, 4) & 0x0FFFFFFF;
        };
    }

    /** Whether a number stands for a cluster that cannot be written; it belongs to no file. */
    boolean isBad(long entry) {
        return entry == endMark() - 1;
    }

    private long endMark() {
        return switch (geometry.kind()) {
            case FAT12 -> 0xFF8;
            case FAT16 -> 0xFFF8;
            default -> 0x0FFFFFF8;
        };
    }

    /** Follows a chain over at most a number of clusters, and not into a circle. */
    Chain chain(long first, long most) throws IOException {
        Runs runs = new Runs();
        long cluster = first;
        // Brent's way to notice a circle: a mark that moves up whenever the number of steps has doubled.
        long mark = -1;
        long doubling = 1;
        while (runs.clusters() < most && cluster < endMark()) {
            if (!geometry.isCluster(cluster) || cluster == mark) {
                return new Chain(runs, true);
            }
            runs.add(cluster, 1);
            if (runs.clusters() == doubling) {
                mark = cluster;
                doubling *= 2;
            }
            cluster = entry(cluster);
        }
        return new Chain(runs, false);
    }

    /** What the table says of each cluster. */
    Allocation allocation() {
        return allocation;
    }
}
