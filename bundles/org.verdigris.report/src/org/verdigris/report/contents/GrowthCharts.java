package org.verdigris.report.contents;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

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
                volume.trend().map(trend -> course(trend, volume, ahead)),
                Optional.of(new Chart.Limit(volume.capacity(), words.text("Growth.capacity"))));
    }

    /** Not far above what the volume holds: a chart that shows more than that shows less. */
    private static Chart.Course course(Trend trend, Growth.Volume volume, Duration ahead) {
        Instant until = trend.last().at().plus(ahead);
        double last = trend.last().value();
        double most = Math.max(last, volume.capacity()) * TALLEST;
        return new Chart.Course(until, Math.clamp(trend.at(until), 0, most),
                Math.clamp(last + trend.least() * ahead.toDays(), 0, most),
                Math.clamp(last + trend.most() * ahead.toDays(), 0, most));
    }
}
