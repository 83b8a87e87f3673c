package org.verdigris.core.remark;

import java.util.Optional;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.settings.Range;
import org.verdigris.model.settings.SettingCatalogue;

/**
 * Memory within what the products give a machine, and within what its host has.
 *
 * @see "Virtual Server SDK, IVMVirtualMachine.Memory, IVMVirtualServer.MaximumMemoryPerVM"
 */
final class MemoryRule implements Rule {

    @Override
    public void examine(Examination document) {
        Long memory = document.machine().getMemory();
        if (memory == null) {
            return;
        }
        Range range = SettingCatalogue.describe(EstatePackage.Literals.VIRTUAL_MACHINE__MEMORY).range().orElseThrow();
        if (!range.contains(memory)) {
            long nearest = Math.clamp(memory, range.minimum(), range.maximum());
            document.error(RemarkKind.VM_MEMORY_RANGE)
                    .at(document.machine(), EstatePackage.Literals.VIRTUAL_MACHINE__MEMORY)
                    .says(Messages.Memory_range, memory, range.minimum(), range.maximum())
                    .put(String.valueOf(nearest), Messages.Memory_rangeFix, nearest)
                    .solvedBy(Messages.Memory_rangeSolution, range.minimum(), range.maximum());
            return;
        }
        Optional<Host> host = document.host().filter(known -> known.getMemory() != null);
        if (host.isPresent() && memory > host.get().getMemory()) {
            document.warning(RemarkKind.VM_MEMORY_HOST)
                    .at(document.machine(), EstatePackage.Literals.VIRTUAL_MACHINE__MEMORY)
                    .says(Messages.Memory_host, memory, host.get().getName(), host.get().getMemory())
                    .solvedBy(Messages.Memory_hostSolution, host.get().getMemory());
        }
    }
}
