package org.verdigris.core.remark;

import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.VirtualMachine;

/**
 * Shares of the processors, and the account of an automatic start. Their place in a file is known through a dialect only.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine.SetSchedulingParameters, AutoStartAtLaunch"
 */
final class ProcessorRule implements Rule {

    @Override
    public void examine(Examination document) {
        VirtualMachine machine = document.machine();
        Long reserve = machine.getCpuReserve();
        Long maximum = machine.getCpuMaximum();
        if (reserve != null && maximum != null && reserve > maximum) {
            document.error(RemarkKind.VM_CPU_SCHEDULING).at(machine, Literals.VIRTUAL_MACHINE__CPU_RESERVE)
                    .says(Messages.Processor_reserve, reserve, maximum)
                    .put(maximum.toString(), Messages.Processor_reserveFix, maximum)
                    .solvedBy(Messages.Processor_reserveSolution);
        }
        Integer processors = document.host().map(Host::getProcessors).orElse(null);
        if (processors != null && processors > 1 && maximum != null && maximum > 100 / processors) {
            int most = 100 / processors;
            document.error(RemarkKind.VM_CPU_SCHEDULING).at(machine, Literals.VIRTUAL_MACHINE__CPU_MAXIMUM)
                    .says(Messages.Processor_maximum, maximum, processors, most)
                    .put(String.valueOf(most), Messages.Processor_maximumFix, most)
                    .solvedBy(Messages.Processor_maximumSolution, most);
        }
        if (machine.getStartup() != null && machine.getStartup() != 0
                && Boolean.FALSE.equals(machine.getRunAsAccountEnabled())) {
            document.warning(RemarkKind.VM_RUNAS_MISSING).at(machine, Literals.VIRTUAL_MACHINE__STARTUP)
                    .says(Messages.Processor_account).put("0", Messages.Processor_accountFix)
                    .solvedBy(Messages.Processor_accountSolution);
        }
    }
}
