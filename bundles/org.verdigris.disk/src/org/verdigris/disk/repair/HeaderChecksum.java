package org.verdigris.disk.repair;

import java.io.IOException;
import java.nio.ByteBuffer;

import org.verdigris.disk.Severity;
import org.verdigris.disk.vhd.Checksum;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.vhd.Piece;

/** R05: the header's unused data offset and its checksum, if everything else in it is in order. */
record HeaderChecksum() implements Rule {

    private static final int DATA_OFFSET = 8;
    private static final int CHECKSUM = 36;

    @Override
    public void apply(Draft draft) throws IOException {
        boolean unsigned = draft.has("H02");
        if (!unsigned && !draft.has("H03") || !isPlausible(draft)) {
            return;
        }
        Piece header = draft.image().header().orElseThrow();
        ByteBuffer bytes = header.bytes();
        if (draft.has("H03")) {
            bytes.putLong(DATA_OFFSET, -1);
            draft.mend("R05", Messages.Repair_dataOffset);
        }
        if (unsigned) {
            draft.mend("R05", Messages.Repair_headerChecksum);
            draft.caution(Messages.Repair_headerDoubt);
        }
        Checksum.sign(bytes, CHECKSUM);
        draft.put(header.offset(), bytes.clear());
    }

    private static boolean isPlausible(Draft draft) throws IOException {
        boolean sound = draft.flaws().stream().filter(flaw -> flaw.severity() != Severity.INFORMATION)
                .noneMatch(flaw -> flaw.rule().startsWith("H") && !flaw.rule().equals("H02")
                        && !flaw.rule().equals("H03"));
        return sound && draft.image().blocks().isPresent() && !draft.has("B01", "B02", "B03")
                && draft.flaws().stream().filter(flaw -> flaw.severity() == Severity.ERROR)
                        .noneMatch(flaw -> flaw.rule().startsWith("L"));
    }
}
