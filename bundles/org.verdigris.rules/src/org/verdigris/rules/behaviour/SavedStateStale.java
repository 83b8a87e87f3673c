package org.verdigris.rules.behaviour;

import java.time.Instant;

import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** A saved state that still fits machine and disks. */
final class SavedStateStale extends Checker<VirtualMachine> {
    SavedStateStale() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-savedstate-config-newer")
                .prefers(Preference.of("seconds", 120, Preference.Unit.SECONDS)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        FileReference state = machine.getSavedState();
        if (state == null || state.getResolved() == null) {
            return;
        }
        if (state.getModified() == null) {
            report.needs(Need.FILE);
            return;
        }
        Instant limit = state.getModified().plusSeconds(sight.number(rule(), "seconds"));
        if (machine.getModified() != null && machine.getModified().isAfter(limit)) {
            report.says(machine.getName());
        }
        for (Place place : Place.hardDisks(machine)) {
            place.disk().filter(disk -> disk.getModified() != null && disk.getModified().isAfter(limit))
                    .ifPresent(disk -> report.variant("disk").says(disk.getName()));
        }
    }
}
