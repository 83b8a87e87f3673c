package org.verdigris.disk.repair;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.verdigris.disk.DiskType;
import org.verdigris.disk.vhd.Messages;

/** R04: the footer is at the end of the file, and directly behind the content of a fixed disk. */
record FooterPlace() implements Rule {

    @Override
    public void apply(Draft draft) throws IOException {
        cutTail(draft);
        if (draft.has("F20") && draft.image().info().type() != DiskType.FIXED) {
            moveToSector(draft);
        }
        if (draft.image().info().type() == DiskType.FIXED && !draft.has("F12") && draft.violates("F21")) {
            moveBehindContent(draft);
        }
    }

    private static void cutTail(Draft draft) throws IOException {
        long end = draft.image().dataEnd() + Draft.SECTOR;
        boolean behind = draft.has("F22") || draft.has("F20") && end < draft.length();
        if (behind && !draft.has("B02")) { // blocks behind it show that it is no longer the footer
            long cut = draft.length() - end;
            draft.length(end);
            draft.mend("R04", Messages.Repair_cut, cut);
        }
    }

    /** What fills no sector before the footer belongs to nothing; with zeros it does. */
    private static void moveToSector(Draft draft) throws IOException {
        ByteBuffer footer = draft.image().footer();
        long from = draft.image().dataEnd();
        long to = Math.ceilDiv(from, Draft.SECTOR) * Draft.SECTOR;
        draft.put(from, new byte[(int) (to - from)]);
        draft.put(to, footer);
        draft.mend("R04", Messages.Repair_moved, from, to);
    }

    private static void moveBehindContent(Draft draft) throws IOException {
        long capacity = draft.image().info().capacity();
        long from = draft.image().dataEnd();
        ByteBuffer footer = draft.image().footer();
        if (from < capacity && !draft.choices().lossy()) {
            draft.caution(Messages.Repair_onlyLossy, draft.flaw("F21").orElseThrow().message());
            return;
        }
        if (from < capacity) {
            draft.put(from, new byte[(int) Math.min(Draft.SECTOR, capacity - from)]);
            draft.caution(Messages.Repair_lostTail, capacity - from, from);
        } else {
            draft.length(capacity);
        }
        draft.put(capacity, footer);
        draft.mend("R04", Messages.Repair_moved, from, capacity);
    }
}
