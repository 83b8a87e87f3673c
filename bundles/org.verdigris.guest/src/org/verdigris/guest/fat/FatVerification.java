package org.verdigris.guest.fat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.guest.Allocation;
import org.verdigris.guest.ClusterRun;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.Listing;
import org.verdigris.guest.Messages;
import org.verdigris.guest.bytes.Runs;

/**
 * Follows the chains of all files and folders: they must end where they should, no two share a cluster,
 * and every used cluster is in one. A chain may be longer than its file, which keeps more and loses nothing. Takes a bit
 * of memory for each cluster, at most 32 MiB.
 */
final class FatVerification {

    private static final int MOST_SENTENCES = 20;
    /** Clusters are numbered from 2. */
    private static final int FIRST = 2;

    private final FatVolume volume;
    private final FatTable table;
    private final FatGeometry geometry;
    private final BitSet claimed = new BitSet();
    private final Deque<GuestFile> folders = new ArrayDeque<>();
    private final List<String> doubts = new ArrayList<>();

    FatVerification(FatVolume volume, FatTable table, FatGeometry geometry) {
        this.volume = volume;
        this.table = table;
        this.geometry = geometry;
    }

    List<String> run(Progress progress) throws IOException {
        GuestFile root = volume.root();
        if (root.id() == 0 || claim(root)) {
            folders.push(root);
        }
        while (!folders.isEmpty() && doubts.size() < MOST_SENTENCES) {
            if (progress.cancelled()) {
                throw new CancelledException(Messages.Verify_cancelled);
            }
            look(folders.pop());
        }
        if (doubts.isEmpty()) {
            lookForLost();
        }
        return List.copyOf(doubts);
    }

    /** Clusters that are used, say the tables, and of no file. Those that cannot be written are of none rightly. */
    private void lookForLost() throws IOException {
        long lost = 0;
        Allocation allocation = table.allocation();
        for (long at = 0; at < geometry.clusters();) {
            Optional<ClusterRun> free = allocation.nextFree(at);
            long end = free.map(ClusterRun::start).orElse(geometry.clusters());
            int number = claimed.nextClearBit((int) at + FIRST);
            while (number < end + FIRST) {
                lost += table.isBad(table.entry(number)) ? 0 : 1;
                number = claimed.nextClearBit(number + 1);
            }
            at = free.map(run -> run.start() + run.count()).orElse(geometry.clusters());
        }
        if (lost > 0) {
            doubts.add(Messages.text(Messages.Fat_lost, lost));
        }
    }

    private void look(GuestFile folder) throws IOException {
        Listing listing;
        try {
            listing = volume.list(folder);
        } catch (DamagedVolumeException e) {
            doubts.add(e.getMessage());
            return;
        }
        doubts.addAll(listing.warnings());
        for (GuestFile file : listing.files()) {
            boolean empty = !file.isFolder() && file.size() == 0 && file.id() == 0;
            if (!empty && claim(file) && file.isFolder()) {
                folders.push(file);
            }
        }
    }

    /** Whether the chain of a file is sound and its own, so that a folder can be entered, once. */
    private boolean claim(GuestFile file) throws IOException {
        FatTable.Chain chain = table.chain(file.id(), geometry.clusters());
        long needed = Math.ceilDiv(file.size(), geometry.clusterBytes());
        if (chain.broken() || chain.runs().clusters() < Math.max(1, needed)) {
            doubts.add(Messages.text(Messages.Fat_chain, file.name()));
            return false;
        }
        Runs runs = chain.runs();
        for (int run = 0; run < runs.count(); run++) {
            int from = (int) runs.place(run);
            int to = (int) (from + runs.end(run) - runs.start(run));
            int taken = claimed.nextSetBit(from);
            if (taken >= 0 && taken < to) {
                doubts.add(Messages.text(Messages.Fat_crossed, file.name()));
                return false;
            }
            claimed.set(from, to);
        }
        return true;
    }
}
