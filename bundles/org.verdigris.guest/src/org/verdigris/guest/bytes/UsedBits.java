package org.verdigris.guest.bytes;

import java.io.IOException;
import java.util.Arrays;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReferenceArray;

import org.verdigris.guest.Allocation;
import org.verdigris.guest.ClusterRun;

/** Which clusters are used, as bits that are read in parts, of which those read last are kept. */
public abstract class UsedBits implements Allocation {

    /** A part; bits behind its last cluster are set. */
    private record Part(long number, long[] words) {
    }

    private final int partClusters;
    private final AtomicReferenceArray<Part> known;

    /**
     * @param partClusters how many clusters a part has, but for the last one that may have less
     * @param kept         how many parts are kept
     */
    protected UsedBits(int partClusters, int kept) {
        this.partClusters = partClusters;
        this.known = new AtomicReferenceArray<>(kept);
    }

    /**
     * Reads a part: sets the bits of its used clusters, the lowest bit first. Bits behind the last cluster may be
     * anything.
     *
     * @param words all 0
     */
    protected abstract void read(long part, long[] words) throws IOException;

    private long[] words(long number) throws IOException {
        int slot = (int) (number % known.length());
        Part part = known.get(slot);
        if (part == null || part.number() != number) {
            long[] words = new long[Math.ceilDiv(partClusters, Long.SIZE)];
            read(number, words);
            int count = (int) Math.min(partClusters, clusters() - number * partClusters);
            if (count % Long.SIZE != 0) {
                words[count / Long.SIZE] |= -1L << count;
            }
            Arrays.fill(words, Math.ceilDiv(count, Long.SIZE), words.length, -1L);
            part = new Part(number, words);
            known.set(slot, part);
        }
        return part.words();
    }

    @Override
    public final boolean isUsed(long cluster) throws IOException {
        Objects.checkIndex(cluster, clusters());
        int bit = (int) (cluster % partClusters);
        return (words(cluster / partClusters)[bit / Long.SIZE] >>> bit & 1) != 0;
    }

    @Override
    public final Optional<ClusterRun> nextFree(long from) throws IOException {
        Objects.checkIndex(from, clusters() + 1);
        long start = next(from, false);
        return start == clusters() ? Optional.empty() : Optional.of(new ClusterRun(start, next(start, true) - start));
    }

    /** The first cluster from one on that is used, or free; the number of clusters if there is none. */
    private long next(long from, boolean used) throws IOException {
        long at = from;
        while (at < clusters()) {
            long part = at / partClusters;
            long[] words = words(part);
            int first = (int) (at % partClusters);
            for (int word = first / Long.SIZE; word < words.length; word++) {
                long wanted = used ? words[word] : ~words[word];
                wanted &= word == first / Long.SIZE ? -1L << first : -1L;
                int bit = word * Long.SIZE + Long.numberOfTrailingZeros(wanted);
                if (wanted != 0 && bit < partClusters) {
                    return Math.min(clusters(), part * partClusters + bit);
                }
            }
            at = (part + 1) * partClusters;
        }
        return clusters();
    }

    @Override
    public final long free() throws IOException {
        long free = 0;
        for (long part = 0; part * partClusters < clusters(); part++) {
            for (long word : words(part)) {
                free += Long.bitCount(~word);
            }
        }
        return free;
    }
}
