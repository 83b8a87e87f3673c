package org.verdigris.rules.guest;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** Guests that were shut down. */
final class DirtyVolume extends Checker<VirtualMachine> {
    DirtyVolume() {
        super(VirtualMachine.class, Rule.warning(Topic.GUEST, "guest-volume-dirty"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (Place.hardDisks(machine).stream().noneMatch(place -> Guests.contents(place).isPresent())) {
            Need.guest(machine).ifPresent(report::needs);
            return;
        }
        for (Place place : Place.hardDisks(machine)) {
            Guests.contents(place).ifPresent(contents -> {
                contents.getVolumes().stream().filter(volume -> Boolean.FALSE.equals(volume.getClean())).findFirst()
                        .ifPresent(volume -> report.says(place.disk().map(DiskImage::getName).orElse("?"),
                                volume.getPartition() == null ? 0 : volume.getPartition()));
                contents.getSystems().stream().filter(system -> Boolean.TRUE.equals(system.getHibernated())).findFirst()
                        .ifPresent(system -> report.variant("asleep")
                                .says(place.disk().map(DiskImage::getName).orElse("?")));
            });
        }
    }
}
