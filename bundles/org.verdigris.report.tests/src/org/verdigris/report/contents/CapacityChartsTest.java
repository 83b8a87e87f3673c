package org.verdigris.report.contents;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.verdigris.core.history.Thing;
import org.verdigris.report.chart.Chart;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.Grounds;
import org.verdigris.report.trend.Sample;
import org.verdigris.report.trend.Trend;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

class CapacityChartsTest {
    private static final long GB = Grounds.GB;
    private static final Words WORDS = new Words(Locale.ENGLISH);

    private static CapacityCharts charts(int hosts) {
        Grounds grounds = new Grounds();
        for (int i = 0; i < hosts; i++) {
            String name = "H%02d".formatted(i);
            // the later, the fuller in space and processors, and the emptier in memory
            grounds.host(name, 4000, 4, 100 * GB, (90 - i) * GB).machine("m" + i, name, 3000 - i * 10, i * GB / 2,
                    Grounds.at(9, i));
        }
        return new CapacityCharts(CapacityPlan.of(grounds.build()), WORDS, new Figures(Locale.ENGLISH, ZoneOffset.UTC));
    }

    private static List<String> names(Chart chart) {
        return ((Chart.Bars) chart).bars().stream().map(Chart.Bar::name).toList();
    }

    @Test
    void aFewAreAllShown() {
        CapacityCharts few = charts(30);
        assertThat(names(few.space())).hasSize(30);
        assertThat(few.processors()).hasSize(30);
        assertThat(few.spaceNote()).isEmpty();
        assertThat(few.memoryNote()).isEmpty();
        assertThat(few.processorNote()).isEmpty();
    }

    @Test
    void ofManyTheFullestAreShownInTheirOrder() {
        CapacityCharts many = charts(40);
        assertThat(names(many.space())).hasSize(30).isSorted().startsWith("H10 D:").endsWith("H39 D:");
        assertThat(names(many.memory())).hasSize(30).isSorted().startsWith("H00").endsWith("H29");
        assertThat(many.processors().keySet()).hasSize(30).startsWith("H10");
        assertThat(many.spaceNote()).contains("The chart has the 30 of 40 volumes that are fullest in the worst case.");
        assertThat(many.memoryNote()).isPresent();
        assertThat(many.processorNote()).isPresent();
    }

    private static Growth.Volume volume(int number, long perDay) {
        List<Sample> used = IntStream.range(0, 10).mapToObj(
                day -> new Sample(Instant.EPOCH.plusSeconds(86_400L * day), (double) day * perDay)).toList();
        return new Growth.Volume(Thing.volume("H%02d".formatted(number), "D:"), used, 1000 * GB, Trend.of(used));
    }

    @Test
    void ofManyVolumesThoseThatAreFullSoonestAreShown() {
        List<Growth.Volume> volumes =
                IntStream.range(0, 40).mapToObj(i -> volume(i, i % 2 == 0 ? (80 - i) * GB / 100 : -GB))
                        .toList();
        List<Growth.Volume> shown = GrowthCharts.soonest(volumes);
        assertThat(shown).hasSize(30);
        assertThat(shown).extracting(volume -> volume.thing().name()).contains("H00 D:", "H38 D:");
        assertThat(new GrowthCharts(WORDS).note(volumes)).isEqualTo(
                Optional.of("The 30 of 40 volumes that are full soonest have a chart."));
        assertThat(new GrowthCharts(WORDS).note(shown)).isEmpty();
    }
}
