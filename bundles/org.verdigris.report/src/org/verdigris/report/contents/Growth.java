package org.verdigris.report.contents;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.PriorityQueue;
import java.util.stream.Collectors;

import org.verdigris.core.history.History;
import org.verdigris.core.history.Measure;
import org.verdigris.core.history.Series;
import org.verdigris.core.history.Snapshot;
import org.verdigris.core.history.Thing;
import org.verdigris.core.history.ThingKind;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.trend.Sample;
import org.verdigris.report.trend.Trend;

/**
 * How an estate grew.
 *
 * @param snapshots the oldest first
 * @param volumes   with at least one snapshot
 * @param disks     those that grew most, the fastest first
 */
public record Growth(List<Snapshot> snapshots, List<Volume> volumes, List<Disk> disks) {
    /** Nothing was recorded. */
    public static final Growth NONE = new Growth(List.of(), List.of(), List.of());

    private static final int MOST = 30;

    public Growth {
        snapshots = List.copyOf(snapshots);
        volumes = List.copyOf(volumes);
        disks = List.copyOf(disks);
    }

    /**
     * A volume over time.
     *
     * @param used     bytes
     * @param capacity bytes, at the last snapshot
     * @param trend    of what is used
     */
    public record Volume(Thing thing, List<Sample> used, long capacity, Optional<Trend> trend) {
        public Volume {
            used = List.copyOf(used);
        }

        VolumeKey key() {
            String[] parts = thing.place().split("\n", 2);
            return new VolumeKey(parts[0], parts[1]);
        }
    }

    /**
     * A disk over time.
     *
     * @param size  bytes of its file at each snapshot, at least one
     * @param trend of that
     */
    public record Disk(Thing thing, List<Sample> size, Optional<Trend> trend) {
        public Disk {
            size = List.copyOf(size);
        }

        /** Bytes of its file at the first snapshot. */
        public long first() {
            return (long) size.getFirst().value();
        }

        /** Bytes of its file at the last snapshot. */
        public long last() {
            return (long) size.getLast().value();
        }

        public Instant from() {
            return size.getFirst().at();
        }

        public Instant to() {
            return size.getLast().at();
        }

        /** Bytes between the first snapshot and the last. */
        public long grown() {
            return last() - first();
        }
    }

    /** All of a history, read once. */
    public static Growth of(History history) throws IOException {
        return new Growth(history.snapshots(), volumes(history), disks(history));
    }

    /** The volumes of one host. */
    public static List<Volume> ofHost(History history, String host) throws IOException {
        return volumes(history).stream().filter(volume -> volume.key().host().equals(host)).toList();
    }

    /** One disk, by its path; empty if no snapshot knows it. */
    public static Optional<Disk> ofDisk(History history, String path) throws IOException {
        Thing disk = new Thing(ThingKind.DISK, path, path);
        return history.series(disk, Measure.FILE_SIZE).filter(series -> series.size() > 0)
                .map(series -> new Grown(disk, series).disk());
    }

    /** By how many bytes a day each volume with a trend fills. */
    public Map<VolumeKey, Double> perDay() {
        return volumes.stream().filter(volume -> volume.trend().isPresent())
                .collect(Collectors.toMap(Volume::key, volume -> volume.trend().get().perDay()));
    }

    private static List<Volume> volumes(History history) throws IOException {
        Map<Thing, Series> capacities = new HashMap<>();
        history.each(ThingKind.VOLUME, Measure.CAPACITY, capacities::put);
        List<Volume> volumes = new ArrayList<>();
        history.each(ThingKind.VOLUME, Measure.FREE, (thing, free) -> {
            Series capacity = capacities.get(thing);
            if (capacity != null && capacity.size() > 0) {
                List<Sample> used = used(capacity, free);
                if (!used.isEmpty()) {
                    volumes.add(new Volume(thing, used, capacity.values()[capacity.size() - 1], Trend.of(used)));
                }
            }
        });
        return volumes;
    }

    private static List<Sample> used(Series capacity, Series free) {
        Map<Long, Long> whole = new HashMap<>();
        for (int i = 0; i < capacity.size(); i++) {
            whole.put(capacity.taken()[i], capacity.values()[i]);
        }
        List<Sample> used = new ArrayList<>();
        for (int i = 0; i < free.size(); i++) {
            Long all = whole.get(free.taken()[i]);
            if (all != null) {
                used.add(new Sample(free.moment(i), all - free.values()[i]));
            }
        }
        return used;
    }

    /** The trend is reckoned for those that grew most only: of ten thousand disks nobody reads more. */
    private static List<Disk> disks(History history) throws IOException {
        PriorityQueue<Grown> most = new PriorityQueue<>(Comparator.comparingLong(Grown::by));
        history.each(ThingKind.DISK, Measure.FILE_SIZE, (thing, series) -> {
            if (series.size() > 1) {
                most.add(new Grown(thing, series));
                if (most.size() > MOST) {
                    most.remove();
                }
            }
        });
        return most.stream().filter(grown -> grown.by() > 0)
                .sorted(Comparator.comparingLong(Grown::by).reversed().thenComparing(grown -> grown.thing().place()))
                .map(Grown::disk).toList();
    }

    private record Grown(Thing thing, Series series) {
        long by() {
            return series.values()[series.size() - 1] - series.values()[0];
        }

        Disk disk() {
            List<Sample> samples = new ArrayList<>();
            for (int i = 0; i < series.size(); i++) {
                samples.add(new Sample(series.moment(i), series.values()[i]));
            }
            return new Disk(thing, samples, Trend.of(samples));
        }
    }
}
