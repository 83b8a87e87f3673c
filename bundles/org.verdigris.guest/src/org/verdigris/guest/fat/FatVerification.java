package org.verdigris.guest.fat;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.Listing;
import org.verdigris.guest.Messages;
import org.verdigris.guest.bytes.Runs;

/**
 * Follows the chains of all files and folders: they must end where they should, and no two share a cluster. Takes a bit
 * of memory for each cluster, at most 32 MiB.
 */
final class FatVerification {

    private static final int MOST_SENTENCES = 20;

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
        return List.copyOf(doubts);
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
