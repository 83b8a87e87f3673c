package org.verdigris.rules.behaviour;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** A version of the file that is known. */
final class FormatVersion extends Checker<VirtualMachine> {
    private static final String KNOWN = "2.0";

    FormatVersion() {
        super(VirtualMachine.class, Rule.warning(Topic.MACHINE, "vm-version-unknown"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (machine.getUnreadable() != null) {
            return;
        }
        if (machine.getFormatVersion() == null) {
            report.needs(Need.SETTING);
        } else if (!machine.getFormatVersion().equals(KNOWN)) {
            report.says(machine.getFormatVersion(), KNOWN);
        }
    }
}
