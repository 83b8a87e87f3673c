package org.verdigris.report.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.Set;

import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.Load;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.plan.VolumeRoom;

/** Something that could be done. Each change makes a new landscape; files stay as they are. */
public sealed interface Change {

    /**
     * The landscape after it.
     *
     * @throws UnknownThingException if it names something that is not there
     */
    Landscape applied(Landscape before);

    /**
     * A host more, with one volume.
     *
     * @param memory   MB
     * @param capacity bytes of its volume, of which all are free
     */
    record AddHost(String name, long memory, int processors, long capacity) implements Change {
        @Override
        public Landscape applied(Landscape before) {
            VolumeRoom volume =
                    new VolumeRoom(new VolumeKey(name, "D:"), OptionalLong.of(capacity), OptionalLong.of(capacity));
            List<HostRoom> hosts = new ArrayList<>(before.hosts());
            hosts.add(new HostRoom(name, Optional.empty(), OptionalLong.of(memory), OptionalInt.of(processors),
                    OptionalInt.empty(), List.of(volume), Load.NONE));
            return before.withHosts(hosts);
        }
    }

    /** A host less; its machines are on none then, and their files on no volume. */
    record RemoveHost(String name) implements Change {
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

    /**
     * A machine and its own disks on another host; disks that others build on stay.
     *
     * @param machine key or name
     * @param volume  where its files go; the one with most free space if empty
     */
    record MoveMachine(String machine, String host, Optional<String> volume) implements Change {
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

    /**
     * A disk with all its blocks stored.
     *
     * @param disk its path or, if only one is called so, its name
     */
    record MakeFixed(String disk) implements Change {
        @Override
        public Landscape applied(Landscape before) {
            List<DiskNeed> found = before.disks().stream()
                    .filter(each -> each.key().equals(disk) || each.name().equalsIgnoreCase(disk)).toList();
            if (found.size() != 1) {
                throw new UnknownThingException(disk);
            }
            DiskNeed fixed = found.getFirst().fixed();
            Volumes volumes = new Volumes(before.hosts());
            fixed.volume().ifPresent(volume -> volumes.take(volume, fixed.stored() - found.getFirst().stored()));
            return before.withHosts(volumes.hosts()).with(before.machines(),
                    before.disks().stream().map(each -> each == found.getFirst() ? fixed : each).toList());
        }
    }

    /** Every machine under a load so many times as high, such as 1.5. */
    record Busier(double factor) implements Change {
        @Override
        public Landscape applied(Landscape before) {
            return before.with(before.machines().stream().map(each -> each.under(each.load().times(factor))).toList(),
                    before.disks());
        }
    }

    /** A machine with another size of memory, in MB. */
    record Memory(String machine, long megabytes) implements Change {
        @Override
        public Landscape applied(Landscape before) {
            MachineNeed changed = before.machine(machine).orElseThrow(() -> new UnknownThingException(machine));
            return before.with(
                    before.machines().stream().map(each -> each == changed ? each.with(megabytes) : each).toList(),
                    before.disks());
        }
    }
}
