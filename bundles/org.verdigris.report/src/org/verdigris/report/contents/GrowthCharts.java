package org.verdigris.report.contents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;

import org.verdigris.report.chart.Chart;
import org.verdigris.report.trend.Trend;
import org.verdigris.report.words.Words;

/** The charts of growth, for the report and for the console. */
public final class GrowthCharts {
    private static final double TALLEST = 1.1;

    private final Words words;

    public GrowthCharts(Words words) {
        this.words = words;
    }

    /** The volumes that are full soonest, as many as anybody looks at, in the order in which all stand. */
    public static List<Growth.Volume> soonest(List<Growth.Volume> volumes) {
        return CapacityCharts.most(volumes,
                volume -> -volume.trend().flatMap(trend -> trend.reaches(volume.capacity()))
                        .map(full -> (double) full.expected().getEpochSecond()).orElse(Double.MAX_VALUE));
    }

    /** That not all volumes have a chart; empty if they have. */
    public Optional<String> note(List<Growth.Volume> volumes) {
        return volumes.size() <= CapacityCharts.MOST ? Optional.empty()
                : Optional.of(words.text("Chart.mostGrowth", CapacityCharts.MOST, volumes.size()));
    }

    /**
     * What is used of a volume, and where that goes.
     *
     * @param ahead how far
     */
    public Chart of(Growth.Volume volume, Duration ahead) {
        List<Chart.Point> points =
                volume.used().stream().map(sample -> new Chart.Point(sample.at(), sample.value())).toList();
        return new Chart.Line(words.text("Growth.volumeChart", volume.thing().name()), Chart.Unit.BYTES,
                volume.thing().name(), words.text("Growth.used"), points,
                volume.trend().map(trend -> course(trend, volume.capacity(), ahead)),
                Optional.of(new Chart.Limit(volume.capacity(), words.text("Growth.capacity"))));
    }

    /**
     * The file of a disk, and where that goes.
     *
     * @param largest bytes that the file can come to; empty if not known
     * @param ahead   how far
     */
    public Chart of(Growth.Disk disk, OptionalLong largest, Duration ahead) {
        List<Chart.Point> points =
                disk.size().stream().map(sample -> new Chart.Point(sample.at(), sample.value())).toList();
        double most = Math.max(disk.last(), largest.orElse(2 * disk.last()));
        return new Chart.Line(words.text("Growth.diskChart", disk.thing().name()), Chart.Unit.BYTES,
                disk.thing().place(), words.text("Growth.file"), points,
                disk.trend().map(trend -> course(trend, most, ahead)),
                largest.isPresent()
                        ? Optional.of(new Chart.Limit(largest.getAsLong(), words.text("Growth.largest")))
                        : Optional.empty());
    }

    /** Not far above what there is room for: a chart that shows more than that shows less. */
    private static Chart.Course course(Trend trend, double room, Duration ahead) {
        Instant until = trend.last().at().plus(ahead);
        double last = trend.last().value();
        double most = Math.max(last, room) * TALLEST;
        return new Chart.Course(until, Math.clamp(trend.at(until), 0, most),
                Math.clamp(last + trend.least() * ahead.toDays(), 0, most),
                Math.clamp(last + trend.most() * ahead.toDays(), 0, most));
    }
}
