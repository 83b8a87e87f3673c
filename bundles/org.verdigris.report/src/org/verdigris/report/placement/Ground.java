package org.verdigris.report.placement;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.Load;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.report.plan.VolumeRoom;

/**
 * The hosts that can carry and the machines that they carry, and what each has and needs: memory in MB, space in bytes, and the
 * processors by hour of the day.
 */
final class Ground {
    private final Landscape landscape;
    private final List<HostRoom> hosts;
    private final List<MachineNeed> machines;
    private final Map<String, DiskNeed> disks;
    private final Map<String, Integer> places = new HashMap<>();
    private final Map<String, List<MachineNeed>> byHost;
    private final Map<String, Amounts> left = new HashMap<>();

    private Ground(Landscape landscape, List<HostRoom> hosts, List<MachineNeed> machines) {
        this.landscape = landscape;
        this.hosts = hosts;
        this.machines = machines;
        disks = landscape.disksByKey();
        hosts.forEach(host -> places.put(host.name(), places.size()));
        byHost = machines.stream().collect(Collectors.groupingBy(machine -> machine.host().orElseThrow()));
    }

    /** The hosts of which memory and free space are known, with their machines. */
    static Ground of(Landscape landscape) {
        List<HostRoom> hosts = landscape.hosts().stream().filter(Ground::isKnown).toList();
        Set<String> names = hosts.stream().map(HostRoom::name).collect(Collectors.toSet());
        return new Ground(landscape, hosts, landscape.machines().stream()
                .filter(machine -> machine.host().filter(names::contains).isPresent()).toList());
    }

    static boolean isKnown(HostRoom host) {
        return host.memory().isPresent()
                && host.volumes().stream()
                        .anyMatch(volume -> volume.free().isPresent() && volume.capacity().isPresent());
    }

    List<HostRoom> hosts() {
        return hosts;
    }

    List<MachineNeed> machines() {
        return machines;
    }

    /** The machines of a host. */
    List<MachineNeed> machines(HostRoom host) {
        return byHost.getOrDefault(host.name(), List.of());
    }

    /** The hosts that take no part. */
    List<String> others() {
        return landscape.hosts().stream().filter(host -> !isKnown(host)).map(HostRoom::name).toList();
    }

    /** MB, the service's own need included; none of a machine that does not run. */
    long memory(MachineNeed machine) {
        return machine.runs() ? machine.memory() + landscape.limits().overhead() : 0;
    }

    /** MB that machines may have. */
    long memory(HostRoom host) {
        return Math.max(0, host.memory().orElse(0) - landscape.limits().hostReserve());
    }

    /** Bytes of its files as they are, the disks that they build on included, and of the state that it may save. */
    long space(MachineNeed machine) {
        return stored(machine) + machine.savedGrowth();
    }

    /** Bytes of its files as they are, the disks that they build on included. */
    long stored(MachineNeed machine) {
        return files(machine).mapToLong(DiskNeed::stored).sum() + machine.saved();
    }

    private Stream<DiskNeed> files(MachineNeed machine) {
        return Stream.of(machine.disks(), machine.parents()).flatMap(Collection::stream).map(disks::get)
                .filter(Objects::nonNull);
    }

    /** Bytes that are free for machines beside those of the disks that are there. */
    long free(VolumeRoom volume) {
        return volume.free().isEmpty() || volume.capacity().isEmpty() ? 0
                : Math.max(0, volume.free().getAsLong() - landscape.limits().free(volume.capacity().getAsLong()));
    }

    /** Bytes that machines may have on all volumes of a host. */
    long space(HostRoom host) {
        long own = machines(host).stream().mapToLong(this::stored).sum();
        return own + host.volumes().stream().mapToLong(this::free).sum();
    }

    /** Hundredths of per cent of one processor. */
    long processor(MachineNeed machine, int hour) {
        return machine.runs() ? Math.round(machine.load().processorAt(hour) * 100) : 0;
    }

    /** Hundredths of per cent of one processor; more than anybody needs if it is not known how many the host has. */
    long processor(HostRoom host) {
        return host.processors().isEmpty() ? 1L << 40
                : (long) host.processors().getAsInt() * landscape.limits().processor() * 100;
    }

    /** The bin of each machine's present host; -1 if it has none here. */
    int[] current() {
        return machines.stream()
                .mapToInt(machine -> machine.host().map(host -> places.getOrDefault(host, -1)).orElse(-1))
                .toArray();
    }

    /** All of it in numbers, the processors in some hours of the day. */
    Packing packing(List<Affinity> rules, List<Integer> hours) {
        List<long[]> needs = new ArrayList<>();
        List<long[]> rooms = new ArrayList<>();
        add(needs, rooms, this::memory, this::memory);
        add(needs, rooms, this::space, this::space);
        hours.forEach(hour -> add(needs, rooms, machine -> processor(machine, hour), this::processor));
        int[] pinned = new int[machines.size()];
        Arrays.fill(pinned, -1);
        List<int[]> apart = new ArrayList<>();
        List<int[]> same = new ArrayList<>();
        for (Affinity rule : rules) {
            switch (rule) {
                case Affinity.Pinned pin -> Arrays.stream(indexes(List.of(pin.machine())))
                        .forEach(i -> pinned[i] = places.getOrDefault(pin.host(), -1));
                case Affinity.Apart group -> apart.add(indexes(group.machines()));
                case Affinity.Together group -> same.add(indexes(group.machines()));
            }
        }
        return Packing.of(needs.toArray(long[][]::new), rooms.toArray(long[][]::new), current(), pinned,
                apart.stream().filter(group -> group.length > 1).toList(),
                same.stream().filter(group -> group.length > 1).toList());
    }

    private int[] indexes(Collection<String> keys) {
        return IntStream.range(0, machines.size()).filter(i -> keys.contains(machines.get(i).key())).toArray();
    }

    private void add(List<long[]> needs, List<long[]> rooms, ToLongFunction<MachineNeed> need,
            ToLongFunction<HostRoom> room) {
        needs.add(machines.stream().mapToLong(need).toArray());
        rooms.add(hosts.stream().mapToLong(room).toArray());
    }

    /** All that a machine needs. */
    Amounts need(MachineNeed machine) {
        return Amounts.of(memory(machine), space(machine), hour -> processor(machine, hour));
    }

    /** All that a host has left beside its own machines. */
    Amounts left(HostRoom host) {
        return left.computeIfAbsent(host.name(), name -> Amounts.of(
                memory(host) - machines(host).stream().mapToLong(this::memory).sum(),
                host.volumes().stream().mapToLong(this::free).sum(),
                hour -> processor(host)
                        - machines(host).stream().mapToLong(machine -> processor(machine, hour)).sum()));
    }

    /** The hour in which the machines together need most. */
    int busiest() {
        return IntStream.range(0, Load.HOURS).boxed()
                .max((a, b) -> Long.compare(needed(a), needed(b))).orElse(0);
    }

    private long needed(int hour) {
        return machines.stream().mapToLong(machine -> processor(machine, hour)).sum();
    }

    /** The hour in which a host would have to do most above what it can; empty if none has to. */
    Optional<Integer> overloaded(int[] bins) {
        int worst = -1;
        long most = 0;
        for (int hour = 0; hour < Load.HOURS; hour++) {
            long[] sums = new long[hosts.size()];
            for (int i = 0; i < bins.length; i++) {
                sums[bins[i]] += processor(machines.get(i), hour);
            }
            for (int j = 0; j < sums.length; j++) {
                long over = sums[j] - processor(hosts.get(j));
                if (over > most) {
                    most = over;
                    worst = hour;
                }
            }
        }
        return worst < 0 ? Optional.empty() : Optional.of(worst);
    }
}
