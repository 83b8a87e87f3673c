package org.verdigris.disk.repair;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.UUID;

import org.verdigris.disk.DiskType;
import org.verdigris.disk.vhd.Checksum;
import org.verdigris.disk.vhd.Messages;

/** R10: the disk gets a new random id, which no child may know yet. */
record NewId() implements Rule {

    private static final int ID = 68;
    private static final int CHECKSUM = 64;

    @Override
    public void apply(Draft draft) throws IOException {
        boolean placed = draft.image().dataEnd() + Draft.SECTOR == draft.length();
        if (!draft.choices().newId() || !placed || draft.has("F01", "F03", "F04", "F05", "F18", "F22")) {
            return;
        }
        UUID id = UUID.randomUUID();
        ByteBuffer footer = ByteBuffer.allocate(Draft.SECTOR).put(draft.image().footer()).clear();
        footer.putLong(ID, id.getMostSignificantBits()).putLong(ID + Long.BYTES, id.getLeastSignificantBits());
        Checksum.sign(footer, CHECKSUM);
        boolean mirrored = draft.image().info().type() != DiskType.FIXED;
        draft.put(draft.length() - Draft.SECTOR, footer.clear());
        if (mirrored) {
            draft.put(0, footer.clear());
        }
        draft.mend("R10", Messages.Repair_newId, id);
    }
}
