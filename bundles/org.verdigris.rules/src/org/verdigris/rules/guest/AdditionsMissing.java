package org.verdigris.rules.guest;

import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** The Additions in each Windows. */
final class AdditionsMissing extends WindowsChecker {
    AdditionsMissing() {
        super(Rule.warning(Topic.GUEST, "guest-additions-missing"));
    }

    @Override
    void check(VirtualMachine machine, GuestSystem windows, Sight sight, Report report) {
        if (windows.getAdditions() == null) {
            report.needs(Need.GUEST);
        } else if (!windows.getAdditions()) {
            report.says(machine.getName(), windows.getProduct());
        }
    }
}
