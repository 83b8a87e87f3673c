package org.verdigris.rules.machine;

import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No more adapters than the hardware has. */
final class AdapterCount extends Checker<VirtualMachine> {
    private static final int MOST = 4;

    AdapterCount() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-nic-count"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        int count = machine.getNetworkAdapters().size();
        if (count > MOST) {
            report.says(count, MOST);
        }
    }
}
