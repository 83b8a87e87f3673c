package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.verdigris.disk.DiskContent;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.ClusterRun;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Runs;

/**
 * The file $Bitmap: a bit for each cluster, the lowest first, set if it is in use. Clusters behind the end of a volume
 * that is cut off are not free: they are not there.
 */
final class ClusterBitmap implements Allocation {

    private static final int PART_BYTES = 64 * 1024;
    private static final int PART_BITS = PART_BYTES * Byte.SIZE;

    /** A part of the bitmap; bits behind the last cluster are set. */
    private record Part(long number, long[] words) {
    }

    private final DiskContent bitmap;
    private final NtfsBoot boot;
    /** How many clusters there are. */
    private final long inside;
    /** 8 MiB of bits: all of a disk of 256 GB, so that looking here and there is fast. */
    private final AtomicReferenceArray<Part> known = new AtomicReferenceArray<>(128);

    ClusterBitmap(DiskContent bitmap, Streams streams) throws IOException {
        this.boot = streams.boot();
        this.inside = Math.min(boot.clusters(), streams.volume().size() / boot.clusterBytes());
        if (bitmap.size() < (boot.clusters() + Byte.SIZE - 1) / Byte.SIZE) {
            throw new DamagedVolumeException(Messages.Bitmap_short);
        }
        this.bitmap = bitmap;
    }

    @Override
    public long firstByte() {
        return 0;
    }

    @Override
    public int clusterBytes() {
        return boot.clusterBytes();
    }

    @Override
    public long clusters() {
        return boot.clusters();
    }

    private Part part(long number) throws IOException {
        int slot = (int) (number % known.length());
        Part part = known.get(slot);
        if (part != null && part.number() == number) {
            return part;
        }
        ByteBuffer bytes = ByteBuffer.allocate(PART_BYTES).order(ByteOrder.LITTLE_ENDIAN);
        long at = number * PART_BYTES;
        bytes.limit((int) Math.min(PART_BYTES, bitmap.size() - at));
        bitmap.read(bytes, at);
        bytes.clear();
        long[] words = new long[PART_BYTES / Long.BYTES];
        bytes.asLongBuffer().get(words);
        long behind = inside - number * PART_BITS;
        for (int word = (int) Math.min(words.length, behind / Long.SIZE); word < words.length; word++) {
            long shift = Math.max(0, behind - (long) word * Long.SIZE);
            words[word] |= shift >= Long.SIZE ? 0 : -1L << shift;
        }
        part = new Part(number, words);
        known.set(slot, part);
        return part;
    }

    @Override
    public boolean isUsed(long cluster) throws IOException {
        if (Objects.checkIndex(cluster, clusters()) >= inside) {
            return true;
        }
        long[] words = part(cluster / PART_BITS).words();
        int bit = (int) (cluster % PART_BITS);
        return (words[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    @Override
    public Optional<ClusterRun> nextFree(long from) throws IOException {
        Objects.checkIndex(from, clusters() + 1);
        long start = next(from, inside, false);
        return start >= inside ? Optional.empty()
                : Optional.of(new ClusterRun(start, Math.min(inside, next(start, inside, true)) - start));
    }

    /** Whether none of the clusters in which a stream lies is free. */
    boolean isUsed(Runs runs) throws IOException {
        for (int run = 0; run < runs.count(); run++) {
            long start = runs.place(run);
            long end = start + runs.end(run) - runs.start(run);
            if (start != Runs.SPARSE && next(start, Math.min(end, inside), false) < Math.min(end, inside)) {
                return false;
            }
        }
        return true;
    }

    /** The first cluster of a range that is used, or free; its end or a later one if there is none. */
    private long next(long from, long to, boolean used) throws IOException {
        long at = from;
        while (at < to) {
            long[] words = part(at / PART_BITS).words();
            int bit = (int) (at % PART_BITS);
            long last = Math.min(words.length, (to - at + bit + Long.SIZE - 1) / Long.SIZE);
            for (int word = bit / Long.SIZE; word < last; word++) {
                long wanted = used ? words[word] : ~words[word];
                if (word == bit / Long.SIZE) {
                    wanted &= -1L << bit;
                }
                if (wanted != 0) {
                    return at / PART_BITS * PART_BITS + (long) word * Long.SIZE + Long.numberOfTrailingZeros(wanted);
                }
            }
            at = (at / PART_BITS + 1) * PART_BITS;
        }
        return at;
    }

    @Override
    public long free() throws IOException {
        long free = 0;
        for (long number = 0; number * PART_BITS < inside; number++) {
            for (long word : part(number).words()) {
                free += Long.bitCount(~word);
            }
        }
        return free;
    }
}
