package org.verdigris.rules.behaviour;

import java.time.Duration;

import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No state that has been saved for long. */
final class SavedStateAge extends Checker<VirtualMachine> {
    SavedStateAge() {
        super(VirtualMachine.class, Rule.advice(Topic.MACHINE, "vm-savedstate-old")
                .prefers(Preference.of("days", 7, Preference.Unit.DAYS)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        FileReference state = machine.getSavedState();
        if (state == null || state.getResolved() == null) {
            return;
        }
        if (state.getModified() == null) {
            report.needs(Need.FILE);
            return;
        }
        long days = Duration.between(state.getModified(), sight.now()).toDays();
        if (days > sight.number(rule(), "days")) {
            report.says(machine.getName(), days);
        }
    }
}
