package org.verdigris.rules.machine;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A name short enough for the link that registers it. */
final class NameLength extends Checker<VirtualMachine> {
    NameLength() {
        super(VirtualMachine.class, Rule.warning(Topic.MACHINE, "vm-name-long")
                .prefers(Preference.of("characters", 150, Preference.Unit.CHARACTERS)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        long most = sight.number(rule(), "characters");
        if (machine.getName() != null && machine.getName().length() > most && machine.getName().length() <= 256) {
            report.says(machine.getName().length(), most);
        }
    }
}
