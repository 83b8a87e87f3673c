package org.verdigris.disk.repair;

import java.io.IOException;

import org.verdigris.disk.vhd.Messages;

/** R02: the copy at the start is made of the footer at the end. */
record Mirror() implements Rule {

    @Override
    public void apply(Draft draft) throws IOException {
        if (draft.has("F04", "F05") && !draft.has("F03")) {
            draft.put(0, draft.image().footer());
            draft.mend("R02", Messages.Repair_mirror);
        }
    }
}
