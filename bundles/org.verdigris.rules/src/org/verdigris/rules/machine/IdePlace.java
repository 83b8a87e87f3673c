package org.verdigris.rules.machine;

import java.util.HashSet;
import java.util.Set;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** Places on IDE that exist, each taken once. */
final class IdePlace extends Checker<VirtualMachine> {
    IdePlace() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-ide-location"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Set<String> taken = new HashSet<>();
        for (Place place : Place.of(machine)) {
            if (!place.ide()) {
                continue;
            }
            if (place.controller() < 0 || place.controller() > 1 || place.location() < 0 || place.location() > 1) {
                report.says(place.words());
            } else if (!taken.add(place.words())) {
                report.variant("twice").says(place.words());
            }
        }
    }
}
