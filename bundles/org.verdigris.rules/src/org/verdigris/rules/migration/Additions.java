package org.verdigris.rules.migration;

import java.util.Optional;

import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Sight;

/** No Additions on the way. */
final class Additions extends Checker<VirtualMachine> {
    Additions() {
        super(VirtualMachine.class, Rule.warning(Topic.MIGRATION, "mig-additions-present").only(Profile.MIGRATION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Optional<GuestSystem> windows = Guests.windows(machine);
        if (windows.isEmpty()) {
            Need.guest(machine).ifPresent(report::needs);
        }
        windows.filter(system -> Boolean.TRUE.equals(system.getAdditions()))
                .ifPresent(system -> report.says(machine.getName()));
    }
}
