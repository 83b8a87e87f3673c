package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Objects;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.bytes.Structure;

/** A compressed stream. The unit read last is kept. */
final class CompressedContent implements DiskContent {

    private record Unit(long number, byte[] bytes) {
    }

    private final DiskContent volume;
    private final Runs runs;
    private final int clusterBytes;
    private final int unitClusters;
    private final long initialised;
    private final long size;
    private volatile Unit last = new Unit(-1, new byte[0]);

    CompressedContent(DiskContent volume, Runs runs, int clusterBytes, int unitClusters, long initialised, long size) {
        this.volume = volume;
        this.runs = runs;
        this.clusterBytes = clusterBytes;
        this.unitClusters = unitClusters;
        this.initialised = Math.min(initialised, size);
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        Objects.checkFromIndexSize(position, target.remaining(), size);
        int begin = target.position();
        int unitBytes = unitClusters * clusterBytes;
        try {
            long at = position;
            while (target.hasRemaining()) {
                byte[] bytes = unit(at / unitBytes);
                int offset = (int) (at % unitBytes);
                int count = Math.min(target.remaining(), unitBytes - offset);
                int stored = (int) Math.clamp(initialised - at, 0, count);
                target.put(bytes, offset, stored);
                target.put(new byte[count - stored]);
                at += count;
            }
        } catch (IOException failure) {
            target.position(begin);
            throw failure;
        }
    }

    private byte[] unit(long number) throws IOException {
        Unit known = last;
        if (known.number() == number) {
            return known.bytes();
        }
        ByteBuffer stored = ByteBuffer.allocate(unitClusters * clusterBytes);
        long first = number * unitClusters;
        long end = Math.min(first + unitClusters, runs.clusters());
        boolean sparse = false;
        long next;
        for (long cluster = first; cluster < end; cluster = next) {
            int run = runs.indexOf(cluster);
            next = Math.min(end, runs.end(run));
            if (runs.place(run) == Runs.SPARSE) {
                sparse = true;
            } else {
                long place = runs.place(run) + cluster - runs.start(run);
                read(stored, place * clusterBytes, (int) (next - cluster) * clusterBytes);
            }
        }
        byte[] bytes = sparse && stored.position() > 0 ? Lznt1.unpack(stored.array(), stored.position())
                : stored.array();
        last = new Unit(number, bytes);
        return bytes;
    }

    private void read(ByteBuffer target, long place, int length) throws IOException {
        if (!Structure.contains(volume, place, length)) {
            throw new DamagedVolumeException(Messages.Runs_damaged);
        }
        volume.read(target.limit(target.position() + length), place);
        target.limit(target.capacity());
    }

    /** A unit of which nothing is stored is zero, and so are its neighbours of the same kind. */
    @Override
    public Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size);
        if (position >= initialised) {
            return new Extent(true, size);
        }
        long unitBytes = (long) unitClusters * clusterBytes;
        long unit = position / unitBytes;
        int run = runs.indexOf(unit * unitClusters);
        long empty = runs.place(run) == Runs.SPARSE ? runs.end(run) / unitClusters : unit;
        if (empty > unit) {
            return new Extent(true, empty > size / unitBytes ? size : empty * unitBytes);
        }
        return new Extent(false, Math.min(initialised, unit >= initialised / unitBytes ? initialised
                : (unit + 1) * unitBytes));
    }

    @Override
    public void close() {
        // The volume belongs to whoever opened it.
    }
}
