package org.verdigris.report.whatif;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.verdigris.model.estate.DiskType;
import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.Load;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.plan.VolumeRoom;

/**
 * A machine more, which runs, on the volume of its host with most free space.
 *
 * @param memory    MB
 * @param space     bytes of its disk, which is fixed
 * @param processor per cent of one processor that it uses all day
 */
public record AddMachine(String name, String host, long memory, long space, int processor) implements Change {
    @Override
    public Landscape applied(Landscape before) {
        HostRoom on = before.host(host).orElseThrow(() -> new UnknownThingException(host));
        if (before.machine(name).isPresent()) {
            throw new NameTakenException(name);
        }
        Optional<VolumeKey> home =
                on.volumes().stream().max(Comparator.comparingLong(room -> room.free().orElse(0))).map(VolumeRoom::key);
        DiskNeed disk = new DiskNeed(name + ".vhd", name + ".vhd", DiskType.FIXED, false, false, space, space, home);
        Volumes volumes = new Volumes(before.hosts());
        home.ifPresent(volume -> volumes.take(volume, space));
        List<DiskNeed> disks = new ArrayList<>(before.disks());
        disks.add(disk);
        List<MachineNeed> machines = new ArrayList<>(before.machines());
        machines.add(new MachineNeed(name, name, Optional.of(on.name()), true, memory, 0, home, 0,
                List.of(disk.key()), List.of(),
                Load.ofProcessor(Collections.nCopies(Load.HOURS, (double) processor))));
        return before.withHosts(volumes.hosts()).with(machines, disks);
    }
}
