package org.verdigris.rules.machine;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** A hard disk to start from. */
final class NoHardDisk extends Checker<VirtualMachine> {
    NoHardDisk() {
        super(VirtualMachine.class, Rule.advice(Topic.MACHINE, "vm-no-hard-disk")
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (sight.isOn(rule(), "on") && machine.getUnreadable() == null && Place.hardDisks(machine).isEmpty()) {
            report.says(machine.getName());
        }
    }
}
