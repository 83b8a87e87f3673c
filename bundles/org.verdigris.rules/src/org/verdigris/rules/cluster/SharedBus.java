package org.verdigris.rules.cluster;

import java.util.List;
import java.util.Optional;

import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Place;

/** The disks of a machine on buses that the nodes of a cluster share. */
final class SharedBus {
    private SharedBus() {
    }

    static List<Place> disks(VirtualMachine machine) {
        return Place.hardDisks(machine).stream().filter(Place::shared).toList();
    }

    static List<ScsiController> adapters(VirtualMachine machine) {
        return machine.getScsiControllers().stream().filter(adapter -> Boolean.TRUE.equals(adapter.getShared()))
                .toList();
    }

    /** The machines that share a disk with this one. */
    static List<VirtualMachine> partners(VirtualMachine machine) {
        return disks(machine).stream().map(Place::disk).flatMap(Optional::stream)
                .flatMap(disk -> Belonging.machines(disk).stream()).filter(other -> other != machine).distinct()
                .toList();
    }
}
