package org.verdigris.rules.guest;

import java.util.Optional;

import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Sight;

/** 32-bit guests. */
final class SixtyFour extends Checker<VirtualMachine> {
    SixtyFour() {
        super(VirtualMachine.class, Rule.error(Topic.GUEST, "guest-64bit"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Optional<GuestSystem> found = Guests.windows(machine);
        if (found.isEmpty()) {
            Need.guest(machine).ifPresent(report::needs);
            return;
        }
        GuestSystem windows = found.get();
        if (windows.getArchitecture() == null) {
            report.needs(Need.GUEST);
        } else if (!windows.getArchitecture().equals("x86")) {
            report.says(machine.getName(), windows.getArchitecture());
        }
    }
}
