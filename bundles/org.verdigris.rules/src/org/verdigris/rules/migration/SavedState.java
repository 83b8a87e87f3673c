package org.verdigris.rules.migration;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No saved state on the way. */
final class SavedState extends Checker<VirtualMachine> {
    SavedState() {
        super(VirtualMachine.class, Rule.error(Topic.MIGRATION, "mig-savedstate").only(Profile.MIGRATION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (machine.getSavedState() != null && machine.getSavedState().getResolved() != null) {
            report.says(machine.getName());
        }
    }
}
