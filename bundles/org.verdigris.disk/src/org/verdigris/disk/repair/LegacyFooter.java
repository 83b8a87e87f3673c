package org.verdigris.disk.repair;

import java.io.IOException;

import org.verdigris.disk.vhd.Messages;

/** R09: a footer of 511 bytes, as Virtual PC wrote it before 2004, gets its last byte. */
record LegacyFooter() implements Rule {

    @Override
    public void apply(Draft draft) throws IOException {
        if (draft.has("F02")) {
            draft.put(draft.length(), (byte) 0);
            draft.mend("R09", Messages.Repair_legacy);
        }
    }
}
