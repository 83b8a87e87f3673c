package org.verdigris.report.plan;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

/**
 * A host that carries machines.
 *
 * @param name       its name, which no other has
 * @param cluster    the cluster that it is a node of, if one
 * @param memory     MB of 2^20 bytes; empty if not known
 * @param processors logical processors; empty if not known
 * @param spindles   physical disks; empty if not known
 * @param volumes    its volumes
 * @param measured   what it was measured to do as a whole
 */
public record HostRoom(String name, Optional<String> cluster, OptionalLong memory, OptionalInt processors,
        OptionalInt spindles, List<VolumeRoom> volumes, Load measured) {
    public HostRoom {
        Objects.requireNonNull(name);
        volumes = List.copyOf(volumes);
    }

    /** The same host with other volumes. */
    public HostRoom withVolumes(List<VolumeRoom> others) {
        return new HostRoom(name, cluster, memory, processors, spindles, others, measured);
    }
}
