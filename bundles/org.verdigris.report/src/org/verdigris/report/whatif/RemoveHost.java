package org.verdigris.report.whatif;

import java.util.List;
import java.util.Optional;

import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.MachineNeed;

/** A host less; its machines are on none then, and their files on no volume. */
public record RemoveHost(String name) implements Change {
    @Override
    public Landscape applied(Landscape before) {
        HostRoom gone = before.host(name).orElseThrow(() -> new UnknownThingException(name));
        List<MachineNeed> machines = before.machines().stream()
                .map(machine -> machine.host().filter(gone.name()::equals).isPresent()
                        ? machine.on(Optional.empty(), Optional.empty())
                        : machine)
                .toList();
        List<DiskNeed> disks = before.disks().stream()
                .map(disk -> disk.volume().filter(volume -> volume.host().equals(gone.name())).isPresent()
                        ? disk.on(Optional.empty())
                        : disk)
                .toList();
        return before.withHosts(before.hosts().stream().filter(host -> host != gone).toList()).with(machines,
                disks);
    }
}
