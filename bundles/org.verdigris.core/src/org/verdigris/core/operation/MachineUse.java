package org.verdigris.core.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.verdigris.core.machine.MachineActivity;
import org.verdigris.core.machine.UsedDisks;
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/**
 * What one machine does with disks.
 *
 * @param file     its {@code .vmc} file
 * @param disks    the files of its drives and undo disks and of all their parents, as {@link FileIdentity}
 * @param activity tells, when it is asked, what the machine is doing
 */
record MachineUse(Path file, Set<Path> disks, Supplier<MachineActivity> activity) {

    static MachineUse of(VirtualMachine machine, PathMapping mapping) {
        Path file = Path.of(machine.getPath());
        return new MachineUse(file, UsedDisks.of(machine), activity(file, machine.getSavedState(), mapping));
    }

    /** The estate is not returned to: what it says of the saved state is copied. */
    private static Supplier<MachineActivity> activity(Path file, FileReference savedState, PathMapping mapping) {
        FileReference copy = savedState == null ? null : EcoreUtil.copy(savedState);
        return () -> MachineActivity.of(file, copy, mapping);
    }

    /** Why nobody may change a disk of the machine now; none if the machine allows it. */
    List<String> objections(Path disk) {
        MachineActivity now = activity.get();
        return switch (now.state()) {
            case OFF -> List.of();
            case RUNNING -> List.of(Catalogue.text(Messages.MachineUse_running, file, now.file().orElseThrow()));
            case SAVED -> List.of(now.file().isPresent()
                    ? Catalogue.text(Messages.MachineUse_saved, file, now.file().get(), disk)
                    : Catalogue.text(Messages.MachineUse_savedElsewhere, file, now.named().orElseThrow(), disk));
        };
    }
}
