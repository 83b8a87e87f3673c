package org.verdigris.disk.repair;

import java.io.IOException;
import java.util.BitSet;
import java.util.Map;

import org.verdigris.disk.DiskType;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.vhd.Alteration;
import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.Messages;

/** R11: data in sectors that are not marked as written become zero, or the sectors are marked, as was chosen. */
record Sectors() implements Rule {

    @Override
    public void apply(Draft draft) throws IOException {
        boolean wanted = draft.choices().unmarked() != UnmarkedSectors.LEAVE
                && draft.image().info().type() == DiskType.DYNAMIC && draft.image().blocks().isPresent();
        if (!wanted || draft.has("B01", "B02", "B03")) {
            return;
        }
        BlockFile blocks = draft.image().blocks().get();
        Sweep sweep = new Sweep(draft, blocks);
        blocks.visit(sweep::look);
        for (Map.Entry<Long, byte[]> piece : sweep.changes.pieces().entrySet()) {
            draft.put(piece.getKey(), piece.getValue());
        }
        if (sweep.found > 0) {
            boolean zero = draft.choices().unmarked() == UnmarkedSectors.ZERO;
            draft.mend("R11", zero ? Messages.Repair_zeroed : Messages.Repair_marked, sweep.found);
            draft.caution(zero ? Messages.Repair_zeroedDoubt : Messages.Repair_markedDoubt);
        }
    }

    private static final class Sweep {

        private final Draft draft;
        private final BlockFile blocks;
        private final BlockSectors sectors;
        private final Alteration changes;
        private long found;

        Sweep(Draft draft, BlockFile blocks) {
            this.draft = draft;
            this.blocks = blocks;
            this.sectors = new BlockSectors(blocks);
            this.changes = new Alteration(draft.length());
        }

        void look(long number, long place) throws IOException {
            if (number >= blocks.count() || !blocks.canLieAt(place)) {
                return;
            }
            draft.progress().reading(draft.file(), place, draft.length());
            BitSet unmarked = new BitSet();
            sectors.visit(place, sectors.sectors(number, draft.image().info().capacity()), (sector, marked, zero) -> {
                if (!marked && !zero) {
                    unmarked.set(sector);
                }
            });
            found += unmarked.cardinality();
            if (found * Draft.SECTOR > Draft.MOST) {
                throw new RefusedException(Messages.text(Messages.Repair_tooMuch, draft.file()));
            }
            if (draft.choices().unmarked() == UnmarkedSectors.KEEP) {
                mark(place, unmarked);
            } else {
                long data = place + blocks.bitmapBytes();
                unmarked.stream().forEach(sector -> changes.put(data + (long) sector * Draft.SECTOR,
                        new byte[Draft.SECTOR]));
            }
        }

        private void mark(long place, BitSet unmarked) {
            byte[] bitmap = sectors.bitmap();
            unmarked.stream().forEach(sector -> bitmap[sector / Byte.SIZE] |= (byte) (0x80 >>> sector % Byte.SIZE));
            if (!unmarked.isEmpty()) {
                changes.put(place, bitmap);
            }
        }
    }
}
