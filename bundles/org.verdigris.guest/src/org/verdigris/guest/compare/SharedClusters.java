package org.verdigris.guest.compare;

import java.io.IOException;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Extents;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.bytes.RunContent;
import org.verdigris.guest.volume.GuestVolume;

/**
 * Files of two disks of a chain: one that lies in the same clusters on both has the same content if neither disk wrote
 * these clusters itself.
 */
public final class SharedClusters implements SamePlaces {

    private final Extents difference;
    private final long start;
    private final long end;
    private final GuestFileSystem before;
    private final GuestFileSystem after;

    private SharedClusters(Extents difference, GuestVolume before, GuestVolume after) throws IOException {
        this.difference = Objects.requireNonNull(difference);
        this.start = before.partition().start();
        this.end = start + Math.min(before.partition().length(), after.partition().length());
        this.before = before.fileSystem();
        this.after = after.fileSystem();
    }

    /**
     * What the tables of two disks tell of the files in two of their volumes.
     *
     * @param difference where the disks are known to be the same
     */
    public static SamePlaces of(Extents difference, GuestVolume before, GuestVolume after) throws IOException {
        return before.partition().start() == after.partition().start() ? new SharedClusters(difference, before, after)
                : UNKNOWN;
    }

    @Override
    public boolean sameContent(GuestFile old, GuestFile now) throws IOException {
        try (DiskContent first = before.open(old); DiskContent second = after.open(now)) {
            return first instanceof RunContent ours && second instanceof RunContent theirs && ours.liesLike(theirs)
                    && isShared(ours);
        }
    }

    private boolean isShared(RunContent content) throws IOException {
        for (long at = 0; at < content.size(); at = content.partEnd(at)) {
            Optional<RunContent.Stored> stored = content.stored(at);
            if (stored.isPresent() && !isShared(start + stored.get().place(), stored.get().length())) {
                return false;
            }
        }
        return true;
    }

    private boolean isShared(long from, long length) throws IOException {
        if (from < start || length > end - from) {
            return false;
        }
        for (long at = from; at < from + length;) {
            Extent extent = difference.extent(at);
            if (!extent.zero() || extent.end() <= at) {
                return false;
            }
            at = extent.end();
        }
        return true;
    }
}
