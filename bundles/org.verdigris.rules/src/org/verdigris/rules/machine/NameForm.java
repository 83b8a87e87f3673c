package org.verdigris.rules.machine;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A name that the products accept. */
final class NameForm extends Checker<VirtualMachine> {
    private static final int MOST = 256;
    private static final String FORBIDDEN = "*?:<>/\\|\"";

    NameForm() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-name-invalid"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        String name = machine.getName();
        if (name == null || machine.getUnreadable() != null) {
            return;
        }
        if (name.length() > MOST) {
            report.variant("long").says(name.length(), MOST);
        } else if (name.chars().anyMatch(sign -> FORBIDDEN.indexOf(sign) >= 0)) {
            report.says(name, String.join(" ", FORBIDDEN.split("")));
        }
    }
}
