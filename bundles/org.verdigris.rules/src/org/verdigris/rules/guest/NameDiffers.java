package org.verdigris.rules.guest;

import java.util.Optional;

import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Sight;

/** One name for machine and guest. */
final class NameDiffers extends Checker<VirtualMachine> {
    NameDiffers() {
        super(VirtualMachine.class, Rule.advice(Topic.GUEST, "guest-name-differs")
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Optional<GuestSystem> found = Guests.windows(machine);
        if (found.isEmpty()) {
            Need.guest(machine).ifPresent(report::needs);
            return;
        }
        GuestSystem windows = found.get();
        if (sight.isOn(rule(), "on") && windows.getName() != null && !windows.getName().isBlank()
                && machine.getName() != null
                && !windows.getName().equalsIgnoreCase(machine.getName())) {
            report.says(machine.getName(), windows.getName());
        }
    }
}
