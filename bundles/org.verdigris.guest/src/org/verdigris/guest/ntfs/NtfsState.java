package org.verdigris.guest.ntfs;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskContent;
import org.verdigris.disk.RefusedException;
import org.verdigris.guest.DamagedVolumeException;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.VolumeState;
import org.verdigris.guest.bytes.Runs;
import org.verdigris.guest.bytes.Structure;

/** Looks for signs that a volume was not left in order. */
record NtfsState(NtfsVolume volume, Mft mft, boolean backupUsed) {

    private static final int DIRTY = 0x0001;
    private static final int CHKDSK = 0x4000;
    /** A larger journal, an upgrade, a deleted journal of changes. */
    private static final int WAITING = 0x0002 | 0x0004 | 0x0010;
    private static final int PAGE = 4096;
    private static final long LOG = 2;
    /** The files of which the volume itself consists, by their records. */
    private static final List<String> OWN = List.of("$MFT", "$MFTMirr", "$LogFile", "", "", "", "$Bitmap", "$Boot");

    VolumeState read() throws IOException {
        List<String> doubts = new ArrayList<>();
        if (backupUsed) {
            doubts.add(Messages.Boot_backup);
        }
        if (mft.mirrorUsed()) {
            doubts.add(Messages.Mft_mirror);
        }
        if (volume.isCut()) {
            doubts.add(Messages.Volume_cut);
        }
        addDamage(doubts, () -> mft.self().demandWhole());
        addDamage(doubts, () -> addFlags(doubts));
        addDamage(doubts,
                () -> LogFile.doubt(volume.system(LOG, "$LogFile", Attribute.DATA)).ifPresent(doubts::add));
        addDamage(doubts, () -> addHibernation(doubts));
        addDamage(doubts, () -> addOwn(doubts));
        return new VolumeState(doubts);
    }

    private interface Look {

        void run() throws IOException;
    }

    private static void addDamage(List<String> doubts, Look look) throws IOException {
        try {
            look.run();
        } catch (DamagedVolumeException | RefusedException e) {
            doubts.add(e.getMessage());
        }
    }

    private void addFlags(List<String> doubts) throws IOException {
        int flags = volume.flags()
                .orElseThrow(() -> new DamagedVolumeException(Messages.text(Messages.System_missing, "$Volume")));
        if ((flags & DIRTY) != 0) {
            doubts.add(Messages.Volume_dirty);
        }
        if ((flags & CHKDSK) != 0) {
            doubts.add(Messages.Volume_chkdsk);
        }
        if ((flags & WAITING) != 0) {
            doubts.add(Messages.text(Messages.Volume_flags, "0x%04X".formatted(flags)));
        }
    }

    /** Windows empties the beginning of the file when it goes on from it. */
    private void addHibernation(List<String> doubts) throws IOException {
        Optional<GuestFile> file = volume.find(volume.root(), "hiberfil.sys");
        if (file.isEmpty()) {
            return;
        }
        DiskContent content = volume.open(file.get());
        if (content.size() < PAGE) {
            doubts.add(Messages.Hibernation_short);
            return;
        }
        ByteBuffer page = Structure.read(content, 0, PAGE);
        while (page.hasRemaining()) {
            if (page.get() != 0) {
                doubts.add(Messages.Hibernation_active);
                return;
            }
        }
    }

    /** A record of used clusters that does not know the volume's own files is not to be believed. */
    private void addOwn(List<String> doubts) throws IOException {
        if (volume.isBitmapPacked()) {
            doubts.add(Messages.Bitmap_packed);
        }
        ClusterBitmap bitmap = volume.bitmap();
        for (int number = 0; number < OWN.size(); number++) {
            if (OWN.get(number).isEmpty()) {
                continue;
            }
            Optional<Runs> runs = volume.runs(number, OWN.get(number));
            if (runs.isPresent() && !bitmap.isUsed(runs.get())) {
                doubts.add(Messages.text(Messages.Clusters_free, Integer.toString(number)));
            }
        }
    }
}
