package org.verdigris.ui.operation;

import java.util.List;
import java.util.Optional;

import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.repair.Repair;
import org.verdigris.disk.repair.RepairChoices;
import org.verdigris.disk.repair.UnmarkedSectors;
import org.verdigris.ui.operation.RadioPage.Option;

/** How far the mending of a disk may go. */
final class RepairChoicePages extends DiskChoices {
    private final RadioPage<Boolean> lossy = new RadioPage<>(OperationMessages.Repair_page,
            OperationMessages.Repair_question, OperationMessages.Repair_why,
            List.of(new Option<>(false, OperationMessages.Repair_safe, OperationMessages.Repair_safeMeaning),
                    new Option<>(true, OperationMessages.Repair_lossy, OperationMessages.Repair_lossyMeaning)));

    private final RadioPage<UnmarkedSectors> unmarked = new RadioPage<>(OperationMessages.Repair_unmarkedPage,
            OperationMessages.Repair_unmarkedQuestion, OperationMessages.Repair_unmarkedWhy,
            List.of(new Option<>(UnmarkedSectors.LEAVE, OperationMessages.Repair_unmarkedLeave,
                    OperationMessages.Repair_unmarkedLeaveMeaning),
                    new Option<>(UnmarkedSectors.ZERO, OperationMessages.Repair_unmarkedZero,
                            OperationMessages.Repair_unmarkedZeroMeaning),
                    new Option<>(UnmarkedSectors.KEEP, OperationMessages.Repair_unmarkedKeep,
                            OperationMessages.Repair_unmarkedKeepMeaning)));
    private final RadioPage<Boolean> newId = new RadioPage<>(OperationMessages.Repair_idPage,
            OperationMessages.Repair_idQuestion, OperationMessages.Repair_idWhy,
            List.of(new Option<>(false, OperationMessages.Repair_idKeep, OperationMessages.Repair_idKeepMeaning),
                    new Option<>(true, OperationMessages.Repair_idNew, OperationMessages.Repair_idNewMeaning)));

    RepairChoicePages(DiskSubject subject) {
        super(subject);
    }

    @Override
    public String title() {
        return named(OperationMessages.Repair_title);
    }

    @Override
    public String nothing() {
        return named(OperationMessages.Repair_nothing);
    }

    @Override
    public List<ChoicePage> pages() {
        return List.of(lossy, unmarked, newId);
    }

    @Override
    Operation operation() {
        return new Repair(subject().file(), new RepairChoices(lossy.chosen(), newId.chosen(),
                unmarked.chosen(), Optional.empty()), subject().surroundings());
    }
}
