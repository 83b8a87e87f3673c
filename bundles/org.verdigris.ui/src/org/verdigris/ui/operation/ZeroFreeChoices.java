package org.verdigris.ui.operation;

import java.util.List;

import org.verdigris.disk.change.ZeroFree;
import org.verdigris.disk.operation.Operation;
import org.verdigris.guest.trim.GuestFreeSpace;
import org.verdigris.guest.trim.TrimOptions;
import org.verdigris.ui.operation.RadioPage.Option;

/** Whether the content of the guest's page file goes, too, when what the guest does not use becomes zero. */
final class ZeroFreeChoices extends DiskChoices {
    private final RadioPage<TrimOptions> unused = new RadioPage<>(OperationMessages.Unused_page,
            OperationMessages.ZeroFree_question, OperationMessages.Unused_why,
            List.of(new Option<>(TrimOptions.FREE_SPACE, OperationMessages.ZeroFree_freeSpace,
                    OperationMessages.ZeroFree_freeSpaceMeaning),
                    new Option<>(new TrimOptions(true, true), OperationMessages.Unused_systemFiles,
                            OperationMessages.Unused_systemFilesMeaning)));

    ZeroFreeChoices(DiskSubject subject) {
        super(subject);
    }

    @Override
    public String title() {
        return named(OperationMessages.ZeroFree_title);
    }

    @Override
    public String nothing() {
        return named(OperationMessages.ZeroFree_nothing);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(unused);
    }

    @Override
    Operation operation() {
        return new ZeroFree(subject().file(), new GuestFreeSpace(unused.chosen()), subject().surroundings());
    }
}
