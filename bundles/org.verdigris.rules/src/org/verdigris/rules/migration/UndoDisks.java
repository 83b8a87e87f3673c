package org.verdigris.rules.migration;

import java.util.List;

import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** No undo disks on the way. */
final class UndoDisks extends Checker<VirtualMachine> {
    UndoDisks() {
        super(VirtualMachine.class, Rule.error(Topic.MIGRATION, "mig-undo").only(Profile.MIGRATION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        List<String> undo = Place.hardDisks(machine).stream().map(place -> place.drive().getUndoImage())
                .filter(image -> image != null && image.getResolved() != null).map(FileReference::getResolved).toList();
        if (!undo.isEmpty()) {
            report.says(machine.getName(), String.join(", ", undo));
        }
    }
}
