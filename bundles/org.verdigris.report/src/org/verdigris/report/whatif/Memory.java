package org.verdigris.report.whatif;

import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.MachineNeed;

/** A machine with another size of memory, in MB. */
public record Memory(String machine, long megabytes) implements Change {
    @Override
    public Landscape applied(Landscape before) {
        MachineNeed changed = before.machine(machine).orElseThrow(() -> new UnknownThingException(machine));
        return before.with(
                before.machines().stream().map(each -> each == changed ? each.with(megabytes) : each).toList(),
                before.disks());
    }
}
