package org.verdigris.report.plan;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * An estate as planning sees it, at one moment.
 *
 * @param name     of the estate
 * @param taken    when it was scanned
 * @param limits   how far hosts may be filled
 * @param hosts    by different names
 * @param machines by different keys
 * @param disks    by different keys
 */
public record Landscape(String name, Instant taken, Limits limits, List<HostRoom> hosts, List<MachineNeed> machines,
        List<DiskNeed> disks) {
    public Landscape {
        Objects.requireNonNull(name);
        hosts = List.copyOf(hosts);
        machines = List.copyOf(machines);
        disks = List.copyOf(disks);
    }

    /** The host of a name. */
    public Optional<HostRoom> host(String wanted) {
        return hosts.stream().filter(host -> host.name().equalsIgnoreCase(wanted)).findFirst();
    }

    /** The machine of a key or, if only one is called so, of a name. */
    public Optional<MachineNeed> machine(String wanted) {
        Optional<MachineNeed> found = machines.stream().filter(machine -> machine.key().equals(wanted)).findFirst();
        if (found.isPresent()) {
            return found;
        }
        List<MachineNeed> named =
                machines.stream().filter(machine -> machine.name().equalsIgnoreCase(wanted)).limit(2).toList();
        return named.size() == 1 ? Optional.of(named.getFirst()) : Optional.empty();
    }

    /** The disks by their keys. */
    public Map<String, DiskNeed> disksByKey() {
        return disks.stream().collect(Collectors.toMap(DiskNeed::key, Function.identity()));
    }

    /** The same with other hosts. */
    public Landscape withHosts(List<HostRoom> others) {
        return new Landscape(name, taken, limits, others, machines, disks);
    }

    /** The same with volumes that fill by so many bytes a day. */
    public Landscape filling(Map<VolumeKey, Double> perDay) {
        return withHosts(hosts.stream().map(host -> host.withVolumes(host.volumes().stream()
                .map(room -> perDay.containsKey(room.key())
                        ? new VolumeRoom(room.key(), room.capacity(), room.free(),
                                OptionalDouble.of(perDay.get(room.key())))
                        : room)
                .toList())).toList());
    }

    /** The same with other machines and disks. */
    public Landscape with(List<MachineNeed> otherMachines, List<DiskNeed> otherDisks) {
        return new Landscape(name, taken, limits, hosts, otherMachines, otherDisks);
    }

    /** The same with other limits. */
    public Landscape within(Limits others) {
        return new Landscape(name, taken, others, hosts, machines, disks);
    }
}
