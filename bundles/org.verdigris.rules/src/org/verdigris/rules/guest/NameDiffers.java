package org.verdigris.rules.guest;

import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** One name for machine and guest. */
final class NameDiffers extends WindowsChecker {
    NameDiffers() {
        super(Rule.advice(Topic.GUEST, "guest-name-differs")
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    void check(VirtualMachine machine, GuestSystem windows, Sight sight, Report report) {
        if (sight.isOn(rule(), "on") && windows.getName() != null && !windows.getName().isBlank()
                && machine.getName() != null
                && !windows.getName().equalsIgnoreCase(machine.getName())) {
            report.says(machine.getName(), windows.getName());
        }
    }
}
