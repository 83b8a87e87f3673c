package org.verdigris.ui.operation;

import org.verdigris.disk.change.Compaction;
import org.verdigris.disk.operation.Operation;

/** Nothing to choose: what a disk does not need goes. */
final class CompactChoices extends DiskChoices {
    CompactChoices(DiskSubject subject) {
        super(subject);
    }

    @Override
    public String title() {
        return named(OperationMessages.Compact_title);
    }

    @Override
    Operation operation() {
        return new Compaction(subject().file(), subject().surroundings());
    }
}
