package org.verdigris.disk.repair;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.verdigris.disk.Geometry;
import org.verdigris.disk.vhd.Checksum;
import org.verdigris.disk.vhd.Messages;

/** R03: features, geometry and checksum of the footer follow from the rest of it, as far as that is plausible. */
record FooterFields() implements Rule {

    private static final int FEATURES = 8;
    private static final int GEOMETRY = 56;
    private static final int CHECKSUM = 64;

    @Override
    public void apply(Draft draft) throws IOException {
        boolean unsigned = draft.has("F03");
        boolean features = draft.has("F06");
        boolean geometry = draft.violates("F13");
        // a footer that is not at the end has its own repair, and must have got it by now
        boolean placed = draft.image().dataEnd() + Draft.SECTOR == draft.length() && !draft.has("F01", "F18", "F22");
        if (!(unsigned || features || geometry) || !placed || draft.violates("F07", "F08", "F12")) {
            return;
        }
        ByteBuffer footer = ByteBuffer.allocate(Draft.SECTOR).put(draft.image().footer()).clear();
        if (features) {
            footer.putInt(FEATURES, footer.getInt(FEATURES) & 1 | 2);
            draft.mend("R03", Messages.Repair_features);
        }
        if (geometry) {
            Geometry right = Geometry.of(draft.image().info().capacity());
            footer.putChar(GEOMETRY, (char) right.cylinders()).put(GEOMETRY + 2, (byte) right.heads())
                    .put(GEOMETRY + 3, (byte) right.sectorsPerTrack());
            draft.mend("R03", Messages.Repair_geometry, right);
        }
        if (unsigned) {
            draft.mend("R03", Messages.Repair_footerChecksum);
            draft.caution(Messages.Repair_footerDoubt);
        }
        Checksum.sign(footer, CHECKSUM);
        draft.put(draft.length() - Draft.SECTOR, footer.clear());
    }
}
