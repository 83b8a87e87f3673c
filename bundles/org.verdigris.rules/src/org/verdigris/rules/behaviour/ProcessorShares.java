package org.verdigris.rules.behaviour;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** Shares of the processors that fit together. */
final class ProcessorShares extends Checker<VirtualMachine> {
    private static final long HEAVIEST = 10_000;
    private static final long WHOLE = 100;

    ProcessorShares() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-cpu-scheduling"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Long weight = machine.getCpuWeight();
        Long reserve = machine.getCpuReserve();
        Long maximum = machine.getCpuMaximum();
        if (weight != null && (weight < 1 || weight > HEAVIEST)) {
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__CPU_WEIGHT).variant("weight").says(weight,
                    HEAVIEST);
        }
        if (maximum != null && maximum < 1) {
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__CPU_MAXIMUM).variant("none").says(maximum);
        } else if (reserve != null && maximum != null && reserve > maximum) {
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__CPU_RESERVE).says(reserve, maximum);
        }
        Integer processors = machine.getHost() == null ? null : machine.getHost().getProcessors();
        if (maximum != null && processors != null && processors > 0 && maximum > WHOLE / processors) {
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__CPU_MAXIMUM).variant("most").says(maximum,
                    WHOLE / processors, processors);
        }
    }
}
