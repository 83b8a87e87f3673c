package org.verdigris.rules.guest;

import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Sight;

/** Looks at the Windows that a machine starts; where none was seen, a look into the disk is needed. */
abstract class WindowsChecker extends Checker<VirtualMachine> {
    WindowsChecker(Rule rule) {
        super(VirtualMachine.class, rule);
    }

    @Override
    protected final void check(VirtualMachine machine, Sight sight, Report report) {
        Guests.windows(machine).ifPresentOrElse(windows -> check(machine, windows, sight, report),
                () -> Need.guest(machine).ifPresent(report::needs));
    }

    abstract void check(VirtualMachine machine, GuestSystem windows, Sight sight, Report report);
}
