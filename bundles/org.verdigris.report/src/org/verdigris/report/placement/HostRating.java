package org.verdigris.report.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalDouble;

import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.HostCapacity;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.VolumeCapacity;

/**
 * How well a host would carry one more machine.
 *
 * @param host     its name
 * @param halves   half stars, from 0 where it does not fit to 10
 * @param reasons  what it was rated by, the weakest first
 */
public record HostRating(String host, int halves, List<Reason> reasons) {
    private static final int BEST = 10;
    private static final double WHOLE = 100;

    public HostRating {
        reasons = List.copyOf(reasons);
    }

    /** Five stars, full, half or empty. */
    public String stars() {
        return "\u2605".repeat(halves / 2) + (halves % 2 == 1 ? "\u00bd" : "")
                + "\u2606".repeat(BEST / 2 - Math.ceilDiv(halves, 2));
    }

    /** What a host is rated by. */
    public enum Aspect {
        MEMORY, PROCESSOR, SPACE
    }

    /** How it is with one aspect. */
    public enum Verdict {
        /** It would be left with something. */
        FITS,
        /** The host has less than is wanted. */
        TOO_LITTLE,
        /** It is not known what the host has; it counts as half. */
        UNKNOWN
    }

    /**
     * One aspect of a host.
     *
     * @param left what would be left as a part of the whole; empty if it is not known
     */
    public record Reason(Aspect aspect, Verdict verdict, OptionalDouble left) {
    }

    /**
     * The machine that wants a place.
     *
     * @param memory    MB
     * @param space     bytes that its disks come to
     * @param processor per cent of one processor that it uses in its busiest hour; 0 if not known
     */
    public record Wish(long memory, long space, double processor) {
        public Wish {
            if (memory < 0 || space < 0 || processor < 0) {
                throw new IllegalArgumentException("a machine cannot need less than nothing");
            }
        }
    }

    /**
     * All hosts, the best first.
     *
     * @param goal whether hosts that keep most are better or those that become fullest, so that others stay empty
     */
    public static List<HostRating> of(Landscape landscape, Wish wish, Goal goal) {
        CapacityPlan plan = CapacityPlan.of(landscape);
        return plan.hosts().stream().map(host -> rate(plan, host, wish, goal))
                .sorted(Comparator.comparingInt(HostRating::halves).reversed().thenComparing(HostRating::host))
                .toList();
    }

    private static HostRating rate(CapacityPlan plan, HostCapacity host, Wish wish, Goal goal) {
        List<Reason> reasons = new ArrayList<>(List.of(memory(plan.landscape(), host, wish),
                processor(plan.landscape(), host, wish), space(plan, host, wish)));
        reasons.sort(Comparator.comparing(reason -> reason.left().orElse(0.5)));
        boolean fits = reasons.stream().noneMatch(reason -> reason.verdict() == Verdict.TOO_LITTLE);
        double left = reasons.stream().mapToDouble(reason -> reason.left().orElse(0.5)).average().orElse(0);
        // a host is no better than its weakest side allows
        double weakest = reasons.getFirst().left().orElse(0.5);
        double worth = goal == Goal.EVEN ? (left + weakest) / 2 : 1 - (left + weakest) / 2;
        return new HostRating(host.room().name(), fits ? Math.max(1, (int) Math.round(worth * BEST)) : 0, reasons);
    }

    private static Reason memory(Landscape landscape, HostCapacity host, Wish wish) {
        if (host.memoryLeft().isEmpty()) {
            return unknown(Aspect.MEMORY);
        }
        long left = host.memoryLeft().getAsLong() - wish.memory() - landscape.limits().overhead();
        return reason(Aspect.MEMORY, left, host.room().memory().getAsLong());
    }

    private static Reason processor(Landscape landscape, HostCapacity host, Wish wish) {
        if (host.room().processors().isEmpty() || host.byHour().isEmpty()) {
            return unknown(Aspect.PROCESSOR);
        }
        double whole = host.room().processors().getAsInt() * WHOLE;
        double left = whole * landscape.limits().processor() / WHOLE - host.byHour().get(host.peakHour())
                - wish.processor();
        return reason(Aspect.PROCESSOR, left, whole);
    }

    /** By the volume that would be left with most. */
    private static Reason space(CapacityPlan plan, HostCapacity host, Wish wish) {
        return plan.volumes().stream().filter(volume -> volume.key().host().equals(host.room().name()))
                .filter(volume -> volume.room().free().isPresent() && volume.room().capacity().isPresent())
                .map(volume -> space(plan.landscape(), volume, wish))
                .max(Comparator.comparingDouble(reason -> reason.left().getAsDouble()))
                .orElseGet(() -> unknown(Aspect.SPACE));
    }

    private static Reason space(Landscape landscape, VolumeCapacity volume, Wish wish) {
        long whole = volume.room().capacity().getAsLong();
        return reason(Aspect.SPACE, volume.room().free().getAsLong() - landscape.limits().free(whole) - wish.space(),
                whole);
    }

    private static Reason unknown(Aspect aspect) {
        return new Reason(aspect, Verdict.UNKNOWN, OptionalDouble.empty());
    }

    private static Reason reason(Aspect aspect, double left, double whole) {
        return new Reason(aspect, left < 0 ? Verdict.TOO_LITTLE : Verdict.FITS,
                OptionalDouble.of(Math.clamp(left / Math.max(1, whole), -1, 1)));
    }
}
