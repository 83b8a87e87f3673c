package org.verdigris.report.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A machine that has to be carried.
 *
 * @param key     path of its {@code .vmc} file, or what else tells it from all others
 * @param name    its name
 * @param host    the name of the host that it is registered with or lies on; empty if on none
 * @param runs    whether it is meant to run
 * @param memory  MB of 2^20 bytes
 * @param reserve per cent of its host's processors that are kept for it
 * @param home    where its {@code .vmc} file and saved state lie; empty if not known
 * @param saved   bytes of its saved state as it is now
 * @param disks   the keys of its own disks and undo disks
 * @param parents the keys of the disks that those build on
 * @param load    what it was measured to do
 */
public record MachineNeed(String key, String name, Optional<String> host, boolean runs, long memory, int reserve,
        Optional<VolumeKey> home, long saved, List<String> disks, List<String> parents,
        Load load) {
    public MachineNeed {
        Objects.requireNonNull(key);
        Objects.requireNonNull(name);
        disks = List.copyOf(disks);
        parents = List.copyOf(parents);
        if (memory < 0 || saved < 0) {
            throw new IllegalArgumentException(key);
        }
    }

    /** The same machine on another host. */
    public MachineNeed on(Optional<String> other, Optional<VolumeKey> where) {
        return new MachineNeed(key, name, other, runs, memory, reserve, where, saved, disks, parents, load);
    }

    /** The same machine with a disk in the place of another one, on which the new one builds. */
    public MachineNeed withChild(String disk, String child) {
        List<String> own = disks.stream().map(each -> each.equals(disk) ? child : each).toList();
        List<String> all = Stream.concat(parents.stream(), Stream.of(disk)).toList();
        return new MachineNeed(key, name, host, runs, memory, reserve, home, saved, own, all, load);
    }

    /** The same machine with so many MB of memory. */
    public MachineNeed with(long megabytes) {
        return new MachineNeed(key, name, host, runs, megabytes, reserve, home, saved, disks, parents, load);
    }

    /** The same machine under another load. */
    public MachineNeed under(Load other) {
        return new MachineNeed(key, name, host, runs, memory, reserve, home, saved, disks, parents, other);
    }

    /** Bytes that saving its state still needs. */
    public long savedGrowth() {
        return runs ? Math.max(0, (memory << 20) - saved) : 0;
    }
}
