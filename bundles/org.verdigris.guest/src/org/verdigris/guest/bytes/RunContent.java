package org.verdigris.guest.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.Messages;

/** A stream that lies in runs of clusters on a volume. Closing it does nothing. */
public final class RunContent implements DiskContent {

    private final DiskContent volume;
    private final Runs runs;
    private final long origin;
    private final int clusterBytes;
    private final long initialised;
    private final long size;

    /**
     * @param origin      the byte position of cluster 0 on the volume
     * @param initialised bytes that are stored; what follows reads as zero
     * @param size        bytes, at most what the runs hold
     */
    public RunContent(DiskContent volume, Runs runs, long origin, int clusterBytes, long initialised, long size) {
        this.volume = volume;
        this.runs = runs;
        this.origin = origin;
        this.clusterBytes = clusterBytes;
        this.initialised = Math.min(initialised, size);
        this.size = size;
    }

    @Override
    public long size() {
        return size;
    }

    /**
     * Whether this stream and another one, of another volume, lie in the same clusters and are cut alike: then they hold
     * the same where the volumes do.
     */
    public boolean liesLike(RunContent other) {
        return size == other.size && initialised == other.initialised && origin == other.origin
                && clusterBytes == other.clusterBytes && runs.sameAs(other.runs);
    }

    /** The bytes from a position of the stream on that lie together on the volume, and where; empty where none are stored. */
    public Optional<Stored> stored(long position) {
        Objects.checkIndex(position, size);
        long place = place(position);
        return place < 0 ? Optional.empty() : Optional.of(new Stored(place, piece(position) - position));
    }

    /** The end of the part from a position on that lies together or is not stored at all. */
    public long partEnd(long position) {
        Objects.checkIndex(position, size);
        return piece(position);
    }

    /** Bytes that lie together on a volume: from where on, and how many. */
    public record Stored(long place, long length) {
    }

    @Override
    public void read(ByteBuffer target, long position) throws IOException {
        Objects.checkFromIndexSize(position, target.remaining(), size);
        int begin = target.position();
        int limit = target.limit();
        try {
            long at = position;
            while (target.position() < limit) {
                long end = Math.min(piece(at), at + limit - target.position());
                target.limit(target.position() + (int) (end - at));
                long place = place(at);
                if (place < 0) {
                    zero(target);
                } else {
                    readAt(target, place);
                }
                at = end;
                target.limit(limit);
            }
        } catch (IOException failure) {
            target.limit(limit).position(begin);
            throw failure;
        }
    }

    private void readAt(ByteBuffer target, long place) throws IOException {
        if (!Structure.contains(volume, place, target.remaining())) {
            throw new DamagedVolumeException(Messages.text(Messages.Structure_outside, target.remaining(), place));
        }
        volume.read(target, place);
    }

    /** Fills a buffer up to its limit with zeros. */
    static void zero(ByteBuffer target) {
        target.put(new byte[target.remaining()]);
    }

    /** The end of what lies in one run from a position on. */
    private long piece(long position) {
        if (position >= initialised) {
            return size;
        }
        long end = runs.end(runs.indexOf(position / clusterBytes));
        return Math.min(initialised, end > initialised / clusterBytes ? initialised : end * clusterBytes);
    }

    /** The position on the volume, or negative if nothing is stored. */
    private long place(long position) {
        if (position >= initialised) {
            return Runs.SPARSE;
        }
        int run = runs.indexOf(position / clusterBytes);
        if (runs.place(run) == Runs.SPARSE) {
            return Runs.SPARSE;
        }
        return origin + runs.place(run) * clusterBytes + position - runs.start(run) * clusterBytes;
    }

    /**
     * A part of the stream and where it is stored.
     *
     * @param position its first byte within the stream
     * @param place    its first byte on the volume
     * @param length   bytes
     */
    public record Piece(long position, long place, long length) {
    }

    /** What of the stream is stored, in its order, one piece for each run; the rest reads as zero. */
    public List<Piece> pieces() {
        List<Piece> pieces = new ArrayList<>();
        long end;
        for (long at = 0; at < initialised; at = end) {
            end = piece(at);
            long place = place(at);
            if (place >= 0) {
                pieces.add(new Piece(at, place, end - at));
            }
        }
        return pieces;
    }

    @Override
    public Extent extent(long position) throws IOException {
        Objects.checkIndex(position, size);
        long end = piece(position);
        long place = place(position);
        if (place < 0) {
            return new Extent(true, end);
        }
        if (!Structure.contains(volume, place, end - position)) {
            return new Extent(false, end);
        }
        Extent extent = volume.extent(place);
        return new Extent(extent.zero(), Math.min(extent.end() - place + position, end));
    }

    @Override
    public void close() {
        // The volume belongs to whoever opened it.
    }
}
