package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

import org.verdigris.disk.CancelledException;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.Extent;
import org.verdigris.disk.Progress;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.bytes.Structure;

/**
 * Compares the clusters that all file records claim with each other and with the record of used clusters. Takes a bit of
 * memory for each cluster, at most 64 MiB.
 */
final class NtfsVerification {

    private static final int PIECE = 1 << 20;
    private static final int MOST_SENTENCES = 20;
    private static final long MOST_CLUSTERS = 1L << 29;
    private static final long MOST_RECORDS = 1L << 26;

    private final Mft mft;
    private final NtfsBoot boot;
    private final Streams streams;
    private final ClusterBitmap bitmap;
    private final long[] claimed;
    /** Records that are in use, says the table, and those that hold something. */
    private final BitSet used = new BitSet();
    private final BitSet seen = new BitSet();
    private final BitSet files = new BitSet();
    private final BitSet continued = new BitSet();
    private final List<String> doubts = new ArrayList<>();
    private long more;

    /** @throws DamagedVolumeException if the volume has more clusters than can be looked at */
    NtfsVerification(Mft mft, Streams streams, ClusterBitmap bitmap) throws DamagedVolumeException {
        NtfsBoot boot = streams.boot();
        if (boot.clusters() > MOST_CLUSTERS || mft.records() > MOST_RECORDS) {
            throw new DamagedVolumeException(Messages.text(Messages.Verify_large, boot.clusters()));
        }
        this.mft = mft;
        this.boot = boot;
        this.streams = streams;
        this.bitmap = bitmap;
        this.claimed = new long[(int) (boot.clusters() / Long.SIZE) + 1];
    }

    List<String> run(Progress progress) throws IOException {
        DiskContent table = mft.content();
        readUsed();
        long end = mft.records() * boot.recordBytes();
        long at = 0;
        while (at < end) {
            if (progress.cancelled()) {
                throw new CancelledException(Messages.Verify_cancelled);
            }
            Extent extent = table.extent(at);
            if (extent.zero() && extent.end() - at > boot.recordBytes()) {
                at += (extent.end() - at) / boot.recordBytes() * boot.recordBytes(); // nobody's records yet
                continue;
            }
            ByteBuffer piece = Structure.read(table, at, (int) Math.min(PIECE, end - at));
            for (int from = 0; from < piece.limit(); from += boot.recordBytes()) {
                look((int) ((at + from) / boot.recordBytes()), Structure.slice(piece, from, boot.recordBytes()));
            }
            at += piece.limit();
        }
        used.andNot(seen);
        used.stream().forEach(number -> doubt(Messages.Record_missing, number));
        continued.andNot(files);
        continued.stream().forEach(number -> doubt(Messages.Record_base, number));
        if (more > 0) {
            doubts.add(Messages.text(Messages.Verify_more, more));
        }
        return List.copyOf(doubts);
    }

    /** Which records are in use, as the table itself keeps it; it may keep more bits than it has records. */
    private void readUsed() throws IOException {
        DiskContent bits = streams.open(mft.self(), Attribute.BITMAP, "");
        long bytes = Math.min(bits.size(), (mft.records() + Byte.SIZE - 1) / Byte.SIZE);
        for (long at = 0; at < bytes; at += PIECE) {
            ByteBuffer piece = Structure.read(bits, at, (int) Math.min(PIECE, bytes - at));
            for (int from = 0; from < piece.limit(); from++) {
                for (int bit = 0; bit < Byte.SIZE; bit++) {
                    if ((piece.get(from) >> bit & 1) != 0) {
                        used.set((int) ((at + from) * Byte.SIZE + bit));
                    }
                }
            }
        }
        used.clear((int) mft.records(), Integer.MAX_VALUE);
    }

    private void doubt(String pattern, int number) {
        if (doubts.size() < MOST_SENTENCES) {
            doubts.add(Messages.text(pattern, Integer.toString(number)));
        } else {
            more++;
        }
    }

    private void look(int number, ByteBuffer record) throws IOException {
        if (Structure.isAt(record, 0, "BAAD")) {
            doubt(Messages.Record_torn, number);
            return;
        }
        if (!Structure.isAt(record, 0, "FILE")) {
            return;
        }
        seen.set(number);
        if ((record.getShort(22) & 1) == 0) {
            return;
        }
        List<Attribute> attributes = new ArrayList<>();
        if (!FixUps.apply(record, "FILE") || !Attribute.addAll(record, attributes)) {
            doubt(Messages.Record_torn, number);
        }
        long base = record.getLong(32);
        if (base == 0) {
            files.set(number);
        } else if ((base & Mft.NUMBER) < mft.records()) {
            continued.set((int) (base & Mft.NUMBER));
        } else {
            doubt(Messages.Record_lost, number);
        }
        for (Attribute attribute : attributes) {
            if (!attribute.resident()) {
                look(number, attribute);
            }
        }
    }

    private void look(int number, Attribute attribute) throws IOException {
        Runs runs;
        try {
            runs = attribute.runs(boot.clusters());
        } catch (DamagedVolumeException e) {
            doubt(Messages.Record_torn, number);
            return;
        }
        if (!bitmap.isUsed(runs)) {
            doubt(Messages.Clusters_free, number);
        }
        if (!claim(runs)) {
            doubt(Messages.Clusters_crossed, number);
        }
    }

    private boolean claim(Runs runs) {
        boolean alone = true;
        for (int run = 0; run < runs.count(); run++) {
            if (runs.place(run) != Runs.SPARSE) {
                alone &= claim(runs.place(run), runs.place(run) + runs.end(run) - runs.start(run));
            }
        }
        return alone;
    }

    private boolean claim(long from, long to) {
        boolean alone = true;
        for (long at = from; at < to; at = (at / Long.SIZE + 1) * Long.SIZE) {
            long end = Math.min(to, (at / Long.SIZE + 1) * Long.SIZE);
            long bits = (end - at == Long.SIZE ? -1L : (1L << end - at) - 1) << at;
            int word = (int) (at / Long.SIZE);
            alone &= (claimed[word] & bits) == 0;
            claimed[word] |= bits;
        }
        return alone;
    }
}
