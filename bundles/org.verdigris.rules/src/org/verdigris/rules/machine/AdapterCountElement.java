package org.verdigris.rules.machine;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** The number of adapters that is written down. */
final class AdapterCountElement extends Checker<VirtualMachine> {
    AdapterCountElement() {
        super(VirtualMachine.class, Rule.advice(Topic.MACHINE, "vm-nic-count-element"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Long said = machine.getAdapterCount();
        int count = machine.getNetworkAdapters().size();
        if (said != null && said != count) {
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__ADAPTER_COUNT).put(String.valueOf(count), count)
                    .says(said, count);
        }
    }
}
