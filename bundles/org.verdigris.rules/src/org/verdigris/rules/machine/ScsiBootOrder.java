package org.verdigris.rules.machine;

import java.util.Optional;

import org.verdigris.model.estate.DiskContents;
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

/** A boot disk on SCSI that the BIOS finds first. */
final class ScsiBootOrder extends Checker<VirtualMachine> {
    ScsiBootOrder() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-boot-order-scsi"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Optional<Place> boot = Guests.bootPlace(machine);
        if (boot.isEmpty()) {
            if (Place.hardDisks(machine).stream().anyMatch(place -> !place.ide())) {
                report.needs(Need.GUEST);
            }
            return;
        }
        if (boot.get().ide()) {
            return;
        }
        if (boot.get().controller() != 0) {
            report.says(boot.get().disk().map(DiskImage::getName).orElse("?"), boot.get().words());
        }
        Place.hardDisks(machine).stream().filter(place -> place.ide() && isBootable(place)).findFirst()
                .ifPresent(place -> report.variant("ide").says(boot.get().disk().map(DiskImage::getName).orElse("?"),
                        boot.get().words(), place.disk().map(DiskImage::getName).orElse("?"), place.words()));
    }

    private static boolean isBootable(Place place) {
        return Guests.contents(place).map(DiskContents::getVolumes).filter(volumes -> volumes.stream()
                .anyMatch(volume -> Boolean.TRUE.equals(volume.getActive()))).isPresent();
    }
}
