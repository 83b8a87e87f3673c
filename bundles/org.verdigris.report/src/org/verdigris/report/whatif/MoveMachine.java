package org.verdigris.report.whatif;

import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.plan.VolumeRoom;

/**
 * A machine and its own disks on another host; disks that others build on stay.
 *
 * @param machine key or name
 * @param volume  where its files go; the one with most free space if empty
 */
public record MoveMachine(String machine, String host, Optional<String> volume) implements Change {
    @Override
    public Landscape applied(Landscape before) {
        MachineNeed moved = before.machine(machine).orElseThrow(() -> new UnknownThingException(machine));
        HostRoom to = before.host(host).orElseThrow(() -> new UnknownThingException(host));
        Optional<VolumeRoom> chosen = volume.isPresent()
                ? Optional.of(to.volumes().stream()
                        .filter(each -> each.key().volume().equalsIgnoreCase(volume.get()))
                        .findFirst().orElseThrow(() -> new UnknownThingException(host + " " + volume.get())))
                : to.volumes().stream().max((a, b) -> Long.compare(a.free().orElse(0), b.free().orElse(0)));
        Optional<VolumeKey> place = chosen.map(VolumeRoom::key);
        Set<String> own = Set.copyOf(moved.disks());
        Volumes volumes = new Volumes(before.hosts());
        moved.home().ifPresent(home -> volumes.give(home, moved.saved()));
        place.ifPresent(each -> volumes.take(each, moved.saved()));
        List<DiskNeed> disks = before.disks().stream().map(disk -> {
            if (!own.contains(disk.key())) {
                return disk;
            }
            disk.volume().ifPresent(from -> volumes.give(from, disk.stored()));
            place.ifPresent(each -> volumes.take(each, disk.stored()));
            return disk.on(place);
        }).toList();
        List<MachineNeed> machines = before.machines().stream()
                .map(each -> each == moved ? each.on(Optional.of(to.name()), place) : each).toList();
        return before.withHosts(volumes.hosts()).with(machines, disks);
    }
}
