package org.verdigris.ui.operation;

import java.util.List;

import org.verdigris.disk.change.Merge;
import org.verdigris.disk.change.UndoDisk;
import org.verdigris.disk.change.UndoDisk.Decision;
import org.verdigris.disk.operation.Operation;
import org.verdigris.ui.operation.RadioPage.Option;

/** What becomes of the changes in an undo disk. */
final class UndoDiskChoices extends DiskChoices {
    private final RadioPage<Decision> decision = new RadioPage<>(OperationMessages.UndoDisk_page,
            OperationMessages.UndoDisk_question, OperationMessages.UndoDisk_why,
            List.of(new Option<>(Decision.COMMIT, OperationMessages.UndoDisk_commit,
                    OperationMessages.UndoDisk_commitMeaning),
                    new Option<>(Decision.DISCARD, OperationMessages.UndoDisk_discard,
                            OperationMessages.UndoDisk_discardMeaning)));

    UndoDiskChoices(DiskSubject subject) {
        super(subject);
    }

    @Override
    public String title() {
        return named(decision.chosen() == Decision.COMMIT ? OperationMessages.UndoDisk_commitTitle
                : OperationMessages.UndoDisk_discardTitle);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(decision);
    }

    @Override
    Operation operation() {
        return new UndoDisk(subject().file(), decision.chosen(), Merge.Way.COPY, subject().surroundings());
    }
}
