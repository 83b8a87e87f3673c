package org.verdigris.report.trend;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * How a figure changes: the median of the slopes between all pairs of samples (Theil 1950), of which a few wild samples, such
 * as a disk that was copied aside for a day, change nothing; and the slopes between which the true one lies with 95 per cent
 * (Sen 1968).
 *
 * @param perDay  change a day
 * @param least   the least that it may really be
 * @param most    the most that it may really be
 * @param level   the line's value at the last sample
 * @param last    the last sample
 * @param samples how many there were
 */
public record Trend(double perDay, double least, double most, double level, Sample last, int samples) {
    private static final double NORMAL_95 = 1.959964;
    private static final int FEWEST = 4;
    private static final Duration SHORTEST = Duration.ofDays(7);
    private static final double DAY = Duration.ofDays(1).toMillis();
    /** As many samples are looked at; of more, the medians of as many equal spans of time. */
    private static final int MOST = 105;
    private static final Duration FARTHEST = Duration.ofDays(36_500);

    /** The trend of samples in any order; empty if they are fewer than four or come from less than a week. */
    public static Optional<Trend> of(List<Sample> samples) {
        List<Sample> sorted = samples.stream().sorted(Comparator.comparing(Sample::at)).toList();
        if (sorted.size() < FEWEST || Duration
                .between(sorted.getFirst().at(), sorted.getLast().at()).compareTo(SHORTEST) < 0) {
            return Optional.empty();
        }
        List<Sample> points = sorted.size() <= MOST ? sorted : thinned(sorted);
        double[] slopes = slopes(points);
        if (slopes.length == 0) {
            return Optional.empty();
        }
        double slope = median(slopes);
        Sample last = sorted.getLast();
        double[] ends = points.stream().mapToDouble(point -> point.value() + slope * days(point.at(), last.at()))
                .sorted().toArray();
        int n = points.size();
        double spread = NORMAL_95 * Math.sqrt(n * (n - 1.0) * (2 * n + 5) / 18);
        int low = (int) Math.floor((slopes.length - spread) / 2);
        int high = (int) Math.ceil((slopes.length + spread) / 2);
        return Optional.of(new Trend(slope, slopes[Math.clamp(low, 0, slopes.length - 1)],
                slopes[Math.clamp(high, 0, slopes.length - 1)], median(ends), last, sorted.size()));
    }

    /** What the figure comes to at a moment if it goes on from the last sample as before. */
    public double at(Instant moment) {
        return last.value() + perDay * days(last.at(), moment);
    }

    /** When the figure reaches a limit above it; empty if it does not grow, or not in a hundred years. */
    public Optional<Forecast> reaches(double limit) {
        return reaches(limit, perDay).map(expected -> new Forecast(expected, reaches(limit, most).orElse(expected),
                reaches(limit, least)));
    }

    private Optional<Instant> reaches(double limit, double daily) {
        if (last.value() >= limit) {
            return Optional.of(last.at());
        }
        double days = (limit - last.value()) / daily;
        return daily <= 0 || days > FARTHEST.toDays() ? Optional.empty()
                : Optional.of(last.at().plusMillis((long) (days * DAY)));
    }

    private static double[] slopes(List<Sample> points) {
        double[] slopes = new double[points.size() * (points.size() - 1) / 2];
        int count = 0;
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                double days = days(points.get(i).at(), points.get(j).at());
                if (days > 0) {
                    slopes[count++] = (points.get(j).value() - points.get(i).value()) / days;
                }
            }
        }
        double[] found = Arrays.copyOf(slopes, count);
        Arrays.sort(found);
        return found;
    }

    private static List<Sample> thinned(List<Sample> sorted) {
        Instant first = sorted.getFirst().at();
        double span = (days(first, sorted.getLast().at()) + 1e-9) / MOST;
        List<Sample> points = new ArrayList<>();
        int from = 0;
        for (int to = 1; to <= sorted.size(); to++) {
            if (to == sorted.size() || place(first, sorted.get(to), span) != place(first, sorted.get(from), span)) {
                List<Sample> part = sorted.subList(from, to);
                points.add(new Sample(part.get(part.size() / 2).at(),
                        median(part.stream().mapToDouble(Sample::value).sorted().toArray())));
                from = to;
            }
        }
        return points;
    }

    private static int place(Instant first, Sample sample, double span) {
        return (int) (days(first, sample.at()) / span);
    }

    private static double days(Instant from, Instant to) {
        return Duration.between(from, to).toMillis() / DAY;
    }

    private static double median(double[] sorted) {
        int middle = sorted.length / 2;
        return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
    }
}
