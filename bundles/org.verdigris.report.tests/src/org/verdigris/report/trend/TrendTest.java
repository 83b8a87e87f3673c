package org.verdigris.report.trend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntToDoubleFunction;

import org.junit.jupiter.api.Test;

class TrendTest {
    private static final Instant START = Instant.parse("2007-01-01T00:00:00Z");

    private static List<Sample> daily(int days, IntToDoubleFunction value) {
        List<Sample> samples = new ArrayList<>();
        for (int day = 0; day < days; day++) {
            samples.add(new Sample(START.plus(Duration.ofDays(day)), value.applyAsDouble(day)));
        }
        return samples;
    }

    @Test
    void aStraightLineIsFoundAndItsLimitToTheDay() {
        Trend trend = Trend.of(daily(31, day -> 100 + 2.5 * day)).orElseThrow();
        assertThat(trend.perDay()).isEqualTo(2.5, within(1e-9));
        assertThat(trend.least()).isEqualTo(2.5, within(1e-9));
        assertThat(trend.most()).isEqualTo(2.5, within(1e-9));
        Forecast full = trend.reaches(200).orElseThrow();
        assertThat(full.expected()).isEqualTo(START.plus(Duration.ofDays(40)));
        assertThat(full.earliest()).isEqualTo(full.expected());
        assertThat(full.latest()).contains(full.expected());
    }

    /** A fifth of all days is wild; least squares would follow them. */
    @Test
    void wildSamplesChangeNothing() {
        Trend trend = Trend.of(daily(60, day -> day % 5 == 0 ? 10_000 * (day % 2) : 100 + day)).orElseThrow();
        assertThat(trend.perDay()).isEqualTo(1, within(0.15));
    }

    @Test
    void theTrueGrowthLiesBetweenTheBoundsOfNoisySamplesMostly() {
        Random random = new Random(17);
        int within = 0;
        for (int i = 0; i < 200; i++) {
            Trend trend = Trend.of(daily(40, day -> 50 + 3 * day + 20 * random.nextGaussian())).orElseThrow();
            assertThat(trend.least()).isLessThanOrEqualTo(trend.perDay());
            assertThat(trend.most()).isGreaterThanOrEqualTo(trend.perDay());
            within += trend.least() <= 3 && 3 <= trend.most() ? 1 : 0;
        }
        assertThat(within).as("of 200, at 95 of 100").isBetween(180, 199);
    }

    @Test
    void twoYearsOfDaysAreThinnedWithoutChangingTheTrend() {
        Trend trend = Trend.of(daily(730, day -> 7 * day + (day % 7 == 6 ? 3000 : 0))).orElseThrow();
        assertThat(trend.perDay()).isEqualTo(7, within(0.2));
        assertThat(trend.samples()).isEqualTo(730);
    }

    @Test
    void whatShrinksOrStaysReachesNoLimit() {
        assertThat(Trend.of(daily(30, day -> 100 - day)).orElseThrow().reaches(200)).isEmpty();
        assertThat(Trend.of(daily(30, day -> 100)).orElseThrow().reaches(200)).isEmpty();
    }

    @Test
    void whatMayNotGrowAtAllHasNoLatestDate() {
        Random random = new Random(3);
        Trend trend = Trend.of(daily(12, day -> day * 0.5 + 10 * random.nextGaussian())).orElseThrow();
        assertThat(trend.least()).isNegative();
        assertThat(trend.perDay()).isPositive();
        Forecast full = trend.reaches(500).orElseThrow();
        assertThat(full.latest()).isEmpty();
        assertThat(full.earliest()).isBefore(full.expected());
    }

    @Test
    void aLimitThatIsReachedAlreadyIsReachedAtTheLastSample() {
        Trend trend = Trend.of(daily(30, day -> day)).orElseThrow();
        assertThat(trend.reaches(10).orElseThrow().expected()).isEqualTo(START.plus(Duration.ofDays(29)));
    }

    /** After a step the way to the limit begins where the figure is now, not where the line would be. */
    @Test
    void theWayToTheLimitBeginsAtTheLastSample() {
        Trend trend = Trend.of(daily(40, day -> day < 38 ? day : day + 100)).orElseThrow();
        assertThat(trend.reaches(149).orElseThrow().expected())
                .isBetween(START.plus(Duration.ofDays(47)), START.plus(Duration.ofDays(50)));
    }

    @Test
    void threeSamplesOrAFewDaysAreNoTrend() {
        assertThat(Trend.of(daily(3, day -> day))).isEmpty();
        List<Sample> hours = new ArrayList<>();
        for (int hour = 0; hour < 100; hour++) {
            hours.add(new Sample(START.plus(Duration.ofHours(hour)), hour));
        }
        assertThat(Trend.of(hours)).isEmpty();
    }

    @Test
    void samplesMayComeInAnyOrder() {
        List<Sample> samples = daily(20, day -> 4 * day);
        assertThat(Trend.of(samples.reversed())).isEqualTo(Trend.of(samples));
    }

    @Test
    void samplesAllOfOneMomentButOneAreATrendStill() {
        List<Sample> samples = new ArrayList<>(daily(1, day -> 5));
        samples.addAll(daily(1, day -> 5));
        samples.addAll(daily(1, day -> 5));
        samples.add(new Sample(START.plus(Duration.ofDays(10)), 25));
        assertThat(Trend.of(samples).orElseThrow().perDay()).isEqualTo(2, within(1e-9));
    }
}
