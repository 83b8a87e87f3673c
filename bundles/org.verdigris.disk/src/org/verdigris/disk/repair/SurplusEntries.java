package org.verdigris.disk.repair;

import java.io.IOException;
import java.util.TreeSet;

import org.verdigris.disk.vhd.BlockFile;
import org.verdigris.disk.vhd.Messages;

/** R08: entries for blocks behind the end of the disk become unused. */
record SurplusEntries() implements Rule {

    @Override
    public void apply(Draft draft) throws IOException {
        if (!draft.has("B04") || draft.image().blocks().isEmpty()) {
            return;
        }
        if (draft.has("H02") && !draft.choices().lossy()) { // a header that may be wrong must not decide what goes
            draft.caution(Messages.Repair_onlyLossy, draft.flaw("B04").orElseThrow().message());
            return;
        }
        BlockFile blocks = draft.image().blocks().get();
        TreeSet<Long> surplus = new TreeSet<>();
        blocks.visit((number, place) -> {
            if (number >= blocks.count()) {
                surplus.add(number);
            }
        });
        TableEntries.clear(draft, surplus);
        draft.mend("R08", Messages.Repair_surplus, surplus.size());
    }
}
