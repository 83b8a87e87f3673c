package org.verdigris.rules.migration;

import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Fix;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** Whole disks on the way. */
final class Chain extends Checker<VirtualMachine> {
    Chain() {
        super(VirtualMachine.class, Rule.warning(Topic.MIGRATION, "mig-chain").only(Profile.MIGRATION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Place.hardDisks(machine).forEach(place -> place.disk().filter(disk -> disk.getType() == DiskType.DIFFERENCING)
                .ifPresent(
                        disk -> report.draft().by(Fix.Kind.MERGE, disk, disk.getName()).says(disk.getName(),
                                place.words())));
    }
}
