package org.verdigris.rules.behaviour;

import java.util.Set;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** No undo disk that nobody uses. */
final class UndoLeft extends Checker<FileElement> {
    UndoLeft() {
        super(FileElement.class, Rule.warning(Topic.MACHINE, "vm-undo-left-behind").compares());
    }

    @Override
    protected void check(FileElement file, Sight sight, Report report) {
        switch (file) {
            case VirtualMachine machine -> check(machine, report);
            case DiskImage disk -> sight.problems(disk, Set.of("undo-disk-left"))
                    .forEach(problem -> report.draft().quotes(problem.getMessage(), problem.getSolution()));
            default -> {}
        }
    }

    private static void check(VirtualMachine machine, Report report) {
        if (machine.getUndo() == null || !Boolean.FALSE.equals(machine.getUndo().getEnabled())) {
            return;
        }
        for (Place place : Place.hardDisks(machine)) {
            FileReference undo = place.drive().getUndoImage();
            if (undo != null && undo.getResolved() != null) {
                report.at(place.drive(), EstatePackage.Literals.DRIVE__UNDO_IMAGE).says(undo.getResolved(),
                        place.words());
            }
        }
    }
}
