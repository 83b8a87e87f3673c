package org.verdigris.report.plan;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.verdigris.model.estate.DiskType;

/** Small landscapes for tests: each host has one volume D:, each machine one disk on it. */
public final class Grounds {
    public static final Instant TAKEN = Instant.parse("2007-03-01T12:00:00Z");
    public static final long GB = 1L << 30;
    /** No reserves at all, so that sums are easy to see. */
    public static final Limits NONE = new Limits(0, 0, 0, 100, 0);

    private final List<HostRoom> hosts = new ArrayList<>();
    private final List<MachineNeed> machines = new ArrayList<>();
    private final List<DiskNeed> disks = new ArrayList<>();
    private Limits limits = NONE;

    public Grounds within(Limits others) {
        limits = others;
        return this;
    }

    public Grounds host(String name, long memory, int processors, long capacity, long free) {
        return host(name, Optional.empty(), memory, processors, capacity, free);
    }

    public Grounds node(String name, String cluster, long memory, long free) {
        return host(name, Optional.of(cluster), memory, 4, 1000 * GB, free);
    }

    private Grounds host(String name, Optional<String> cluster, long memory, int processors, long capacity, long free) {
        hosts.add(new HostRoom(name, cluster, OptionalLong.of(memory), OptionalInt.of(processors), OptionalInt.empty(),
                List.of(new VolumeRoom(new VolumeKey(name, "D:"), OptionalLong.of(capacity), OptionalLong.of(free))),
                Load.NONE));
        return this;
    }

    public Grounds unknownHost(String name) {
        hosts.add(new HostRoom(name, Optional.empty(), OptionalLong.empty(), OptionalInt.empty(), OptionalInt.empty(),
                List.of(), Load.NONE));
        return this;
    }

    public Grounds machine(String name, String host, long memory, long stored, Load load) {
        VolumeKey volume = new VolumeKey(host, "D:");
        disks.add(new DiskNeed(name + ".vhd", name + ".vhd", DiskType.FIXED, false, false, stored, stored,
                Optional.of(volume)));
        // what saving the state needs is there already, so that space is that of the disk
        machines.add(new MachineNeed(name, name, Optional.of(host), true, memory, 0, Optional.of(volume), memory << 20,
                List.of(name + ".vhd"), List.of(), load));
        return this;
    }

    public Grounds machine(String name, String host, long memory) {
        return machine(name, host, memory, 0, Load.NONE);
    }

    public Landscape build() {
        return new Landscape("test", TAKEN, limits, hosts, machines, disks);
    }

    /** A load that is this high in one hour and nothing in all others. */
    public static Load at(int hour, double percent) {
        List<Double> hours = new ArrayList<>(Collections.nCopies(Load.HOURS, 0.0));
        hours.set(hour, percent);
        return Load.ofProcessor(hours);
    }
}
