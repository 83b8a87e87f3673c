package org.verdigris.report.plan;

import java.util.List;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.IntStream;

/**
 * What a host has of memory, processors, disks and network, and what its machines want of it.
 *
 * @param room       the host
 * @param machines   how many it has
 * @param running    how many of them are meant to run
 * @param wanted     MB of memory of those that are meant to run, the service's need for each included
 * @param all        MB of memory if every machine ran, the service's need for each included
 * @param reserve    MB that the host keeps
 * @param kept       per cent of its processors that are kept for the machines meant to run
 * @param byHour     by hour of the day, the sum of what its machines used, in per cent of one processor, or what the host did as
 *                   a whole if no machine was measured; none if nothing was
 * @param measured   how many of the machines meant to run were measured
 * @param operations of disks a second, the sum of what was measured of its machines
 * @param network    bytes a second, the sum of what was measured of its machines
 */
public record HostCapacity(HostRoom room, int machines, int running, long wanted, long all, long reserve, int kept,
        List<Double> byHour, int measured, OptionalDouble operations, OptionalDouble network) {
    private static final double WHOLE = 100;

    public HostCapacity {
        byHour = List.copyOf(byHour);
    }

    /** MB that are left when all machines run that are meant to; negative if some are missing. */
    public OptionalLong memoryLeft() {
        return room.memory().isPresent() ? OptionalLong.of(room.memory().getAsLong() - reserve - wanted)
                : OptionalLong.empty();
    }

    /** What is wanted and kept, as a part of the memory: over 1 it is over-committed. */
    public OptionalDouble memoryCommitment() {
        return room.memory().isPresent() && room.memory().getAsLong() > 0
                ? OptionalDouble.of((double) (wanted + reserve) / room.memory().getAsLong())
                : OptionalDouble.empty();
    }

    /** The hour in which the machines together used most; -1 if nothing was measured. */
    public int peakHour() {
        return IntStream.range(0, byHour.size()).boxed().max((a, b) -> Double.compare(byHour.get(a), byHour.get(b)))
                .orElse(-1);
    }

    /** What the machines together used in that hour, as a part of all processors. */
    public OptionalDouble processorUse() {
        return byHour.isEmpty() || room.processors().isEmpty() || room.processors().getAsInt() <= 0
                ? OptionalDouble.empty()
                : OptionalDouble.of(byHour.get(peakHour()) / WHOLE / room.processors().getAsInt());
    }

    /** Operations of disks a second for each physical disk. */
    public OptionalDouble operationsASpindle() {
        return operations.isEmpty() || room.spindles().isEmpty() ? OptionalDouble.empty()
                : OptionalDouble.of(operations.getAsDouble() / Math.max(1, room.spindles().getAsInt()));
    }
}
