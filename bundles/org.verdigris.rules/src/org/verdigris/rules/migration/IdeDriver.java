package org.verdigris.rules.migration;

import java.util.Optional;

import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.GuestControlSet;
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

/** A driver for IDE that starts with Windows. */
final class IdeDriver extends Checker<VirtualMachine> {
    IdeDriver() {
        super(VirtualMachine.class, Rule.warning(Topic.MIGRATION, "mig-ide-driver").only(Profile.MIGRATION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Optional<GuestSystem> windows = Guests.windows(machine);
        Optional<DriverState> state = windows.flatMap(Guests::controlSet).map(GuestControlSet::getIde);
        if (state.isEmpty()) {
            Need.guest(machine).ifPresent(report::needs);
        } else if (state.get() != DriverState.READY && state.get() != DriverState.NOT_APPLICABLE) {
            report.says(machine.getName());
        }
    }
}
