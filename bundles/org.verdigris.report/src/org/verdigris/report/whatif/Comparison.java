package org.verdigris.report.whatif;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;

import org.verdigris.report.plan.CapacityPlan;

/**
 * How two plans differ.
 *
 * @param differences figures that differ, volumes before hosts
 */
public record Comparison(List<Difference> differences) {
    private static final double SAME = 1e-9;

    public Comparison {
        differences = List.copyOf(differences);
    }

    /** What is compared. */
    public enum Figure {
        /** Bytes of a volume that are free. */
        FREE,
        /** Bytes of a volume that are missing in the worst case. */
        MISSING,
        /** MB of a host that are left when its machines run. */
        MEMORY_LEFT,
        /** The part of a host's processors that is used in the busiest hour. */
        PROCESSOR
    }

    /**
     * One figure.
     *
     * @param before empty if it was not known, or the thing not there
     * @param after  empty if it is not known, or the thing not there
     */
    public record Difference(String thing, Figure figure, Optional<Double> before, Optional<Double> after) {
    }

    private record Key(String thing, Figure figure) {
    }

    public static Comparison of(CapacityPlan before, CapacityPlan after) {
        Map<Key, Double> old = figures(before);
        Map<Key, Double> fresh = figures(after);
        Map<Key, Double> all = new LinkedHashMap<>(old);
        all.putAll(fresh);
        List<Difference> differences = new ArrayList<>();
        for (Key key : all.keySet()) {
            Double was = old.get(key);
            Double is = fresh.get(key);
            if (was == null || is == null || Math.abs(was - is) > SAME) {
                differences.add(
                        new Difference(key.thing(), key.figure(), Optional.ofNullable(was), Optional.ofNullable(is)));
            }
        }
        return new Comparison(differences);
    }

    private static Map<Key, Double> figures(CapacityPlan plan) {
        Map<Key, Double> figures = new LinkedHashMap<>();
        plan.volumes().forEach(volume -> {
            put(figures, volume.key().toString(), Figure.FREE, volume.room().free());
            put(figures, volume.key().toString(), Figure.MISSING, volume.missing());
        });
        plan.hosts().forEach(host -> {
            put(figures, host.room().name(), Figure.MEMORY_LEFT, host.memoryLeft());
            OptionalDouble use = host.processorUse();
            use.ifPresent(value -> figures.put(new Key(host.room().name(), Figure.PROCESSOR), value));
        });
        return figures;
    }

    private static void put(Map<Key, Double> figures, String thing, Figure figure, OptionalLong value) {
        value.ifPresent(number -> figures.put(new Key(thing, figure), (double) number));
    }
}
