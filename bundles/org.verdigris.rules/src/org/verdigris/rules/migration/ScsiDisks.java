package org.verdigris.rules.migration;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** Disks on IDE for products without this adapter. */
final class ScsiDisks extends Checker<VirtualMachine> {
    ScsiDisks() {
        super(VirtualMachine.class, Rule.error(Topic.MIGRATION, "mig-scsi-to-vpc").only(Profile.MIGRATION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Place.hardDisks(machine).stream().filter(place -> !place.ide())
                .forEach(place -> report.says(place.disk().map(DiskImage::getName).orElse("?"), place.words()));
    }
}
