package org.verdigris.ui.operation;

import org.verdigris.disk.change.Reversion;
import org.verdigris.disk.operation.Operation;

/** Nothing is asked before a differencing disk shows its parent's content again; the plan says what it loses. */
final class RevertChoices extends DiskChoices {

    RevertChoices(DiskSubject subject) {
        super(subject);
    }

    @Override
    public String title() {
        return named(OperationMessages.Revert_title);
    }

    @Override
    Operation operation() {
        return new Reversion(subject().file(), subject().surroundings());
    }
}
