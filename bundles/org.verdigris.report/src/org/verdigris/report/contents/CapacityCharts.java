package org.verdigris.report.contents;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.verdigris.report.chart.Chart;
import org.verdigris.report.chart.Chart.Bar;
import org.verdigris.report.chart.Chart.Look;
import org.verdigris.report.chart.Chart.Part;
import org.verdigris.report.chart.Chart.Unit;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.HostCapacity;
import org.verdigris.report.plan.VolumeCapacity;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

/** The charts of a capacity plan, for the report and for the console. */
public final class CapacityCharts {
    private static final double WHOLE = 100;

    private final CapacityPlan plan;
    private final Words words;
    private final Figures figures;

    public CapacityCharts(CapacityPlan plan, Words words, Figures figures) {
        this.plan = plan;
        this.words = words;
        this.figures = figures;
    }

    /** A bar a volume whose size is known: what is used, by whom, and what can come. */
    public Chart space() {
        List<Bar> bars = plan.volumes().stream().filter(volume -> volume.used().isPresent()).map(this::bar).toList();
        return new Chart.Bars(words.text("Chart.space", bars.size()), Unit.BYTES, bars);
    }

    private Bar bar(VolumeCapacity volume) {
        double stored = Math.min(volume.stored(), volume.used().getAsLong());
        double whole = volume.room().capacity().getAsLong();
        return new Bar(volume.key().toString(), volume.key().toString(),
                List.of(new Part(Look.USED, words.text("Chart.machines"), stored),
                        new Part(Look.OTHER, words.text("Chart.others"), volume.others().getAsLong()),
                        new Part(Look.PROMISED, words.text("Chart.promised"), volume.promised())),
                OptionalDouble.of(whole), words.text("Chart.free", figures.bytes(volume.room().free().getAsLong()),
                        figures.bytes(whole)));
    }

    /** A bar a host whose memory is known: what its running machines want, and what it keeps. */
    public Chart memory() {
        List<Bar> bars = plan.hosts().stream().filter(host -> host.room().memory().isPresent()).map(this::bar).toList();
        return new Chart.Bars(words.text("Chart.memory", bars.size()), Unit.MEGABYTES, bars);
    }

    private Bar bar(HostCapacity host) {
        long left = host.memoryLeft().getAsLong();
        return new Bar(host.room().name(), host.room().name(),
                List.of(new Part(Look.USED, words.text("Chart.running"), host.wanted()),
                        new Part(Look.OTHER, words.text("Chart.reserve"), host.reserve()),
                        new Part(Look.PROMISED, words.text("Chart.off"), host.all() - host.wanted())),
                OptionalDouble.of(host.room().memory().getAsLong()),
                left < 0 ? words.text("Chart.memoryShort", figures.megabytes(-left))
                        : words.text("Chart.memoryLeft", figures.megabytes(left)));
    }

    /** By the name of each host that was measured: what its machines used by hour of the day. */
    public Map<String, Chart> processors() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (HostCapacity host : plan.hosts()) {
            if (!host.byHour().isEmpty()) {
                List<Double> parts = host.byHour().stream().map(percent -> percent / WHOLE).toList();
                Optional<Chart.Limit> limit = host.room().processors().isEmpty() ? Optional.empty()
                        : Optional.of(new Chart.Limit(
                                host.room().processors().getAsInt() * plan.landscape().limits().processor() / WHOLE,
                                words.text("Chart.processorLimit", host.room().processors().getAsInt())));
                charts.put(host.room().name(), new Chart.Hours(words.text("Chart.processor", host.room().name()),
                        Unit.PERCENT, host.room().name(), parts, limit));
            }
        }
        return charts;
    }
}
