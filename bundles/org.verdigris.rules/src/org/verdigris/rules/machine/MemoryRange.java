package org.verdigris.rules.machine;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.settings.Range;
import org.verdigris.model.settings.SettingCatalogue;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Need;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Memory within what the products give a machine. */
final class MemoryRange extends Checker<VirtualMachine> {
    private static final Range RANGE = SettingCatalogue.describe(EstatePackage.Literals.VIRTUAL_MACHINE__MEMORY).range()
            .orElseThrow();

    MemoryRange() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-memory-range"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Long memory = machine.getMemory();
        if (memory == null) {
            report.needs(Need.SETTING);
        } else if (!RANGE.contains(memory)) {
            long nearest = Math.clamp(memory, RANGE.minimum(), RANGE.maximum());
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__MEMORY)
                    .put(String.valueOf(nearest), nearest).says(memory, RANGE.minimum(), RANGE.maximum());
        }
    }
}
