package org.verdigris.rules.cluster;

import java.util.Optional;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** A boot disk of its own for each node. */
final class SharedBoot extends Checker<VirtualMachine> {
    SharedBoot() {
        super(VirtualMachine.class, Rule.error(Topic.CLUSTER, "gcl-boot-on-shared"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Optional<Place> boot = Guests.bootPlace(machine);
        if (boot.isEmpty() && !SharedBus.disks(machine).isEmpty()) {
            report.needs(Need.GUEST);
        }
        boot.filter(Place::shared).ifPresent(place -> report.says(place.words()));
    }
}
