package org.verdigris.guest;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

/**
 * Which clusters of a volume its file system uses. Clusters are counted from 0 here, whatever the file system calls
 * them. What lies outside of them belongs to the file system or to nobody and must be kept.
 */
public interface Allocation {

    /** The byte position of cluster 0 within the volume. */
    long firstByte();

    /** Bytes of a cluster. */
    int clusterBytes();

    /** How many there are. */
    long clusters();

    /**
     * Whether a cluster is in use.
     *
     * @throws IndexOutOfBoundsException if there is no such cluster
     * @throws IOException               if the file system's record of it cannot be read
     */
    boolean isUsed(long cluster) throws IOException;

    /** The first run of free clusters that begins at a cluster or behind it. */
    default Optional<ClusterRun> nextFree(long from) throws IOException {
        Objects.checkIndex(from, clusters() + 1);
        long start = from;
        while (start < clusters() && isUsed(start)) {
            start++;
        }
        long end = start;
        while (end < clusters() && !isUsed(end)) {
            end++;
        }
        return start == end ? Optional.empty() : Optional.of(new ClusterRun(start, end - start));
    }

    /** How many clusters are free. */
    default long free() throws IOException {
        long free = 0;
        Optional<ClusterRun> run = nextFree(0);
        while (run.isPresent()) {
            free += run.get().count();
            run = nextFree(run.get().start() + run.get().count());
        }
        return free;
    }
}
