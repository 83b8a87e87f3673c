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
        return List.of(lossy);
    }

    @Override
    Operation operation() {
        return new Repair(subject().file(), new RepairChoices(lossy.chosen(), false, UnmarkedSectors.LEAVE,
                Optional.empty()), subject().surroundings());
    }
}
