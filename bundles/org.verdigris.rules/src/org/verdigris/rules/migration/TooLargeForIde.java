package org.verdigris.rules.migration;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** Disks that fit IDE. */
final class TooLargeForIde extends Checker<VirtualMachine> {
    /** 127.5 GB, as much as the largest geometry has. */
    private static final long MOST = 65_535L * 16 * 255 * 512;

    TooLargeForIde() {
        super(VirtualMachine.class, Rule.error(Topic.MIGRATION, "mig-size-to-ide").only(Profile.MIGRATION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Place.hardDisks(machine).forEach(place -> place.disk().filter(disk -> disk.getCapacity() != null
                && disk.getCapacity() > MOST)
                .ifPresent(disk -> report.says(disk.getName(), Amount.of(disk.getCapacity()))));
    }
}
