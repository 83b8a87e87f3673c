package org.verdigris.core.estate;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.core.text.ByteSize;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;

/**
 * An estate in a few numbers.
 *
 * @param hosts    number of hosts
 * @param machines number of machines, unreadable ones included
 * @param networks number of virtual networks
 * @param memory   memory that all machines would take if they ran at once
 * @param disks    all disks
 * @param byType   the disks by their type; types of which there is none are absent
 * @param problems number of problems by severity; a severity of which there is none is absent
 */
public record EstateSummary(int hosts, int machines, int networks, ByteSize memory, Disks disks,
        Map<DiskType, Disks> byType, Map<Severity, Integer> problems) {

    /**
     * Disks in numbers.
     *
     * @param count    how many
     * @param capacity what they offer to guests together, parents and children each counted
     * @param fileSize what their files take
     */
    public record Disks(int count, ByteSize capacity, ByteSize fileSize) {

        private static final Disks NONE = new Disks(0, ByteSize.NONE, ByteSize.NONE);

        private static Disks of(DiskImage disk) {
            return new Disks(1, ByteSize.of(disk.getCapacity()), ByteSize.of(disk.getFileSize()));
        }

        private Disks plus(Disks other) {
            return new Disks(count + other.count, capacity.plus(other.capacity), fileSize.plus(other.fileSize));
        }
    }

    public EstateSummary {
        byType = Collections.unmodifiableMap(new EnumMap<>(byType));
        problems = Collections.unmodifiableMap(new EnumMap<>(problems));
    }

    /** The numbers of an estate as it is now. */
    public static EstateSummary of(Estate estate) {
        Map<DiskType, Disks> byType = new EnumMap<>(DiskType.class);
        estate.getDisks().forEach(disk -> byType.merge(
                Objects.requireNonNullElse(disk.getType(), DiskType.UNKNOWN), Disks.of(disk), Disks::plus));
        Map<Severity, Integer> problems = new EnumMap<>(Severity.class);
        estate.getProblems().forEach(problem -> problems.merge(problem.getSeverity(), 1, Integer::sum));
        return new EstateSummary(estate.getHosts().size(), estate.getMachines().size(), estate.getNetworks().size(),
                memory(estate.getMachines()), byType.values().stream().reduce(Disks.NONE, Disks::plus), byType,
                problems);
    }

    /** Number of problems of this severity. */
    public int problems(Severity severity) {
        return problems.getOrDefault(severity, 0);
    }

    /** The severity of the worst problem; empty if there is none. */
    public Optional<Severity> worst() {
        return problems.keySet().stream().findFirst();
    }

    private static ByteSize memory(List<VirtualMachine> machines) {
        return ByteSize.megabytes(machines.stream().map(VirtualMachine::getMemory).filter(Objects::nonNull)
                .mapToLong(Long::longValue).sum());
    }
}
