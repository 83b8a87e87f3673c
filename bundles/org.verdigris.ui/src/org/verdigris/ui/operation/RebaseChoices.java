package org.verdigris.ui.operation;

import java.util.List;

import org.verdigris.disk.change.Rebase;
import org.verdigris.disk.operation.Operation;

/** Which disk becomes the parent. */
final class RebaseChoices extends DiskChoices {
    private final FilePage parent;

    RebaseChoices(DiskSubject subject) {
        super(subject);
        parent = FilePage.existing(OperationMessages.Rebase_page, OperationMessages.Rebase_question,
                OperationMessages.Rebase_why, PossibleParents.of(subject));
    }

    @Override
    public String title() {
        return parent.isPageComplete() ? named(OperationMessages.Rebase_titleTo, parent.file().getFileName())
                : named(OperationMessages.Rebase_title);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(parent);
    }

    @Override
    Operation operation() {
        return new Rebase(subject().file(), parent.file(), subject().surroundings());
    }
}
