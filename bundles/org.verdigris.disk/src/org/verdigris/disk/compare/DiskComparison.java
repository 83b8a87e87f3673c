package org.verdigris.disk.compare;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Extents;
import org.verdigris.disk.Progress;

/**
 * Compares the contents of two disks of any form. What both are known to have zero, or from the same file, is not
 * read. Takes 4 MiB of memory and what the ranges that are kept take.
 */
public final class DiskComparison {

    private final DiskContent first;
    private final DiskContent second;
    private final Extents difference;
    private final long shorter;
    private final long longer;

    /** @param difference where both are known to be the same, asked for positions inside both */
    public DiskComparison(DiskContent first, DiskContent second, Extents difference) {
        this.first = Objects.requireNonNull(first);
        this.second = Objects.requireNonNull(second);
        this.difference = Objects.requireNonNull(difference);
        this.shorter = Math.min(first.size(), second.size());
        this.longer = Math.max(first.size(), second.size());
    }

    /**
     * Compares everything. The disks stay open.
     *
     * @param blockSize in which blocks the differences are counted, at least 1 byte
     * @param limit     how many ranges are kept, 0 or more
     * @param file      what the listener is told is being read
     * @throws CancelledException if the listener wants no more
     * @throws IOException        if a disk cannot be read
     */
    public Comparison compare(long blockSize, int limit, Path file, Progress progress) throws IOException {
        DifferenceList differences = new DifferenceList(blockSize, limit);
        try (ReadAhead pieces = new ReadAhead(first, second)) {
            long next = nextUnknown(0, file, progress);
            while (next < longer || !pieces.isEmpty()) {
                if (next < longer && !pieces.isFull()) {
                    int length = (int) Math.min(Piece.SIZE, longer - next);
                    pieces.read(next, length);
                    next = nextUnknown(next + length, file, progress);
                } else {
                    pieces.take(differences);
                }
            }
        }
        return differences.finish(first.size(), second.size());
    }

    /** Where to read on: ranges are found by sectors, so at the beginning of one. */
    private long nextUnknown(long from, Path file, Progress progress) throws IOException {
        long at = from;
        while (at < longer) {
            progress.reading(file, at, longer);
            Extent known = known(at);
            if (!known.zero()) {
                return Math.max(from, at & -512L);
            }
            at = known.end();
        }
        progress.reading(file, longer, longer);
        return longer;
    }

    /** From a position on, whether both are known to be equal. */
    private Extent known(long position) throws IOException {
        if (position < shorter) {
            Extent same = difference.extent(position);
            if (same.zero()) {
                return new Extent(true, Math.min(same.end(), shorter));
            }
        }
        Extent ours = known(first, position);
        Extent theirs = known(second, position);
        return new Extent(ours.zero() && theirs.zero(), Math.min(ours.end(), theirs.end()));
    }

    private Extent known(DiskContent content, long position) throws IOException {
        return position < content.size() ? content.extent(position) : new Extent(true, longer);
    }
}
