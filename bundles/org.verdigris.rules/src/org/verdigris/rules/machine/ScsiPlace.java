package org.verdigris.rules.machine;

import java.util.HashSet;
import java.util.Set;

import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** Places on SCSI that exist, each taken once, and not by the adapter itself. */
final class ScsiPlace extends Checker<VirtualMachine> {
    private static final int LAST_ADAPTER = 3;
    private static final int LAST_DEVICE = 6;
    private static final int LOWEST_OWN = 6;
    private static final int USUAL_OWN = 7;

    ScsiPlace() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-scsi-location"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        for (ScsiController adapter : machine.getScsiControllers()) {
            if (adapter.getScsiId() != null && adapter.getScsiId() != LOWEST_OWN && adapter.getScsiId() != USUAL_OWN) {
                report.variant("own").says(adapter.getId(), adapter.getScsiId());
            }
        }
        Set<String> taken = new HashSet<>();
        for (Place place : Place.of(machine)) {
            if (place.ide()) {
                continue;
            }
            Long own = ((ScsiController) place.drive().eContainer()).getScsiId();
            boolean exists = place.controller() >= 0 && place.controller() <= LAST_ADAPTER && place.location() >= 0
                    && place.location() <= LAST_DEVICE;
            if (!exists) {
                report.says(place.words());
            } else if (own != null && own == place.location()) {
                report.variant("adapter").says(place.words());
            } else if (!taken.add(place.words())) {
                report.variant("twice").says(place.words());
            }
        }
    }
}
