package org.verdigris.rules.behaviour;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Notes that the product takes. */
final class NotesLength extends Checker<VirtualMachine> {
    private static final int MOST = 40_000;

    NotesLength() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-notes-too-long"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (machine.getNotes() != null && machine.getNotes().length() > MOST) {
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__NOTES).says(machine.getNotes().length(), MOST);
        }
    }
}
