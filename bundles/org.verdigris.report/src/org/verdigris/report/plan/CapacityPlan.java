package org.verdigris.report.plan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.verdigris.report.plan.VolumeCapacity.Kind;
import org.verdigris.report.plan.VolumeCapacity.Part;

/**
 * How full each volume and host is and can become.
 *
 * @param landscape what it was made from
 * @param volumes   in the order of the hosts
 * @param hosts     in the order of the landscape
 * @param placeless machines that no host carries
 */
public record CapacityPlan(Landscape landscape, List<VolumeCapacity> volumes, List<HostCapacity> hosts,
        List<MachineNeed> placeless) {
    public CapacityPlan {
        volumes = List.copyOf(volumes);
        hosts = List.copyOf(hosts);
        placeless = List.copyOf(placeless);
    }

    public static CapacityPlan of(Landscape landscape) {
        Map<VolumeKey, List<DiskNeed>> disks = landscape.disks().stream().filter(disk -> disk.volume().isPresent())
                .collect(Collectors.groupingBy(disk -> disk.volume().get()));
        Map<VolumeKey, List<MachineNeed>> homes =
                landscape.machines().stream().filter(machine -> machine.home().isPresent())
                        .collect(Collectors.groupingBy(machine -> machine.home().get()));
        List<VolumeCapacity> volumes = landscape.hosts().stream().flatMap(host -> host.volumes().stream())
                .map(room -> volume(room, disks.getOrDefault(room.key(), List.of()),
                        homes.getOrDefault(room.key(), List.of())))
                .toList();
        Map<String, List<MachineNeed>> byHost =
                landscape.machines().stream().filter(machine -> machine.host().isPresent())
                        .collect(Collectors.groupingBy(machine -> machine.host().get()));
        List<HostCapacity> hosts = landscape.hosts().stream()
                .map(room -> host(room, byHost.getOrDefault(room.name(), List.of()), landscape.limits())).toList();
        return new CapacityPlan(landscape, volumes, hosts,
                landscape.machines().stream().filter(machine -> machine.host().isEmpty()).toList());
    }

    private static VolumeCapacity volume(VolumeRoom room, List<DiskNeed> disks, List<MachineNeed> machines) {
        List<Part> parts = new ArrayList<>();
        disks.forEach(disk -> parts.add(new Part(disk.undo() ? Kind.UNDO_DISK : Kind.DISK, disk.key(), disk.name(),
                disk.stored(), disk.growth())));
        machines.stream().filter(machine -> machine.savedGrowth() > 0 || machine.saved() > 0).forEach(
                machine -> parts.add(new Part(Kind.SAVED_STATE, machine.key(), machine.name(), machine.saved(),
                        machine.savedGrowth())));
        parts.sort(Comparator.comparingLong((Part part) -> part.stored() + part.growth()).reversed()
                .thenComparing(Part::key));
        return new VolumeCapacity(room, parts.stream().mapToLong(Part::stored).sum(), growth(parts, Kind.DISK),
                growth(parts, Kind.UNDO_DISK), growth(parts, Kind.SAVED_STATE), parts);
    }

    private static long growth(List<Part> parts, Kind kind) {
        return parts.stream().filter(part -> part.kind() == kind).mapToLong(Part::growth).sum();
    }

    private static HostCapacity host(HostRoom room, List<MachineNeed> machines, Limits limits) {
        List<MachineNeed> running = machines.stream().filter(MachineNeed::runs).toList();
        List<Load> loads = running.stream().map(MachineNeed::load).filter(load -> !load.processor().isEmpty()).toList();
        // where no machine was measured the host as a whole tells more than nothing
        List<Double> byHour = loads.isEmpty() ? room.measured().processor()
                : IntStream.range(0, Load.HOURS)
                        .mapToObj(hour -> loads.stream().mapToDouble(load -> load.processorAt(hour)).sum()).toList();
        return new HostCapacity(room, machines.size(), running.size(), memory(running, limits),
                memory(machines, limits), limits.hostReserve(), running.stream().mapToInt(MachineNeed::reserve).sum(),
                byHour, loads.size(), sum(running, Load::operations), sum(running, Load::network));
    }

    private static long memory(Collection<MachineNeed> machines, Limits limits) {
        return machines.stream().mapToLong(machine -> machine.memory() + limits.overhead()).sum();
    }

    private static OptionalDouble sum(List<MachineNeed> machines, Function<Load, OptionalDouble> figure) {
        List<Double> known = machines.stream().map(MachineNeed::load).map(figure).filter(OptionalDouble::isPresent)
                .map(OptionalDouble::getAsDouble).toList();
        return known.isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(known.stream().mapToDouble(Double::doubleValue).sum());
    }

    /** The hosts of each cluster, by its name. */
    public Map<String, List<HostCapacity>> clusters() {
        return hosts.stream().filter(host -> host.room().cluster().isPresent())
                .collect(Collectors.groupingBy(host -> host.room().cluster().get(), TreeMap::new, Collectors.toList()));
    }

    /** The volume of a key. */
    public Optional<VolumeCapacity> volume(VolumeKey key) {
        return volumes.stream().filter(volume -> volume.key().equals(key)).findFirst();
    }

    /** The host of a name. */
    public Optional<HostCapacity> host(String name) {
        return hosts.stream().filter(host -> host.room().name().equals(name)).findFirst();
    }

    /** Disks that lie on no volume that a host tells of. */
    public Stream<DiskNeed> elsewhere() {
        return landscape.disks().stream().filter(disk -> disk.volume().isEmpty());
    }
}
