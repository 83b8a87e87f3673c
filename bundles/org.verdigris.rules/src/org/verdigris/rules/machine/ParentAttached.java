package org.verdigris.rules.machine;

import java.util.List;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** No machine writes to a disk that others build on. */
final class ParentAttached extends Checker<VirtualMachine> {
    ParentAttached() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-disk-is-parent").compares());
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        for (Place place : Place.hardDisks(machine)) {
            if (place.disk().isEmpty() || place.drive().getUndoDisk() != null) {
                continue; // what the machine writes goes to the undo disk; one that is left behind is told elsewhere
            }
            List<String> children = place.disk().get().getChildren().stream().map(DiskImage::getName)
                    .filter(name -> !Belonging.isUndo(name)).sorted().toList();
            if (!children.isEmpty()) {
                report.at(place.drive(), EstatePackage.Literals.DRIVE__IMAGE).says(place.disk().get().getName(),
                        place.words(),
                        String.join(", ", children));
            }
        }
    }
}
