package org.verdigris.rules.guest;

import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** 32-bit guests. */
final class SixtyFour extends WindowsChecker {
    SixtyFour() {
        super(Rule.error(Topic.GUEST, "guest-64bit"));
    }

    @Override
    void check(VirtualMachine machine, GuestSystem windows, Sight sight, Report report) {
        if (windows.getArchitecture() == null) {
            report.needs(Need.GUEST);
        } else if (!windows.getArchitecture().equals("x86")) {
            report.says(machine.getName(), windows.getArchitecture());
        }
    }
}
