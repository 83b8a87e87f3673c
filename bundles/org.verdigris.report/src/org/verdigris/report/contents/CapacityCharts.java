package org.verdigris.report.contents;

import java.util.Collections;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

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
    /** More bars than that tell less, not more; the tables have all. */
    static final int MOST = 30;

    private static final double WHOLE = 100;

    private final CapacityPlan plan;
    private final Words words;
    private final Figures figures;

    public CapacityCharts(CapacityPlan plan, Words words, Figures figures) {
        this.plan = plan;
        this.words = words;
        this.figures = figures;
    }

    /** A bar a volume whose size is known, the fullest if there are many: what is used, by whom, and what can come. */
    public Chart space() {
        List<Bar> bars = most(volumes(), volume -> volume.commitment().orElse(0)).stream().map(this::bar).toList();
        return new Chart.Bars(words.text("Chart.space", bars.size()), Unit.BYTES, bars);
    }

    private List<VolumeCapacity> volumes() {
        return plan.volumes().stream().filter(volume -> volume.used().isPresent()).toList();
    }

    private List<HostCapacity> hosts() {
        return plan.hosts().stream().filter(host -> host.room().memory().isPresent()).toList();
    }

    private List<HostCapacity> measured() {
        return plan.hosts().stream().filter(host -> !host.byHour().isEmpty()).toList();
    }

    /** Those of which a figure is largest, in the order in which all of them stand. */
    static <T> List<T> most(List<T> all, ToDoubleFunction<T> figure) {
        if (all.size() <= MOST) {
            return all;
        }
        Set<T> chosen = all.stream().sorted(Comparator.comparingDouble(figure).reversed()).limit(MOST)
                .collect(Collectors.toCollection(() -> Collections.newSetFromMap(new IdentityHashMap<>())));
        return all.stream().filter(chosen::contains).toList();
    }

    /** That not all volumes have a bar; empty if they have. */
    public Optional<String> spaceNote() {
        return note("Chart.mostVolumes", volumes().size());
    }

    /** That not all hosts have a bar; empty if they have. */
    public Optional<String> memoryNote() {
        return note("Chart.mostMemory", hosts().size());
    }

    /** That not all hosts have a chart of their processors; empty if they have. */
    public Optional<String> processorNote() {
        return note("Chart.mostProcessor", measured().size());
    }

    private Optional<String> note(String words, int all) {
        return all <= MOST ? Optional.empty() : Optional.of(this.words.text(words, MOST, all));
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

    /** A bar a host whose memory is known, the fullest if there are many: what its running machines want, and what it keeps. */
    public Chart memory() {
        List<Bar> bars = most(hosts(), CapacityCharts::memoryUse).stream().map(this::bar).toList();
        return new Chart.Bars(words.text("Chart.memory", bars.size()), Unit.MEGABYTES, bars);
    }

    private static double memoryUse(HostCapacity host) {
        return (double) (host.wanted() + host.reserve()) / Math.max(1, host.room().memory().getAsLong());
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

    /** By the name of each host that was measured, the busiest if there are many: what its machines used by hour of the day. */
    public Map<String, Chart> processors() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        for (HostCapacity host : most(measured(), host -> host.processorUse().orElse(0))) {
            List<Double> parts = host.byHour().stream().map(percent -> percent / WHOLE).toList();
            Optional<Chart.Limit> limit = host.room().processors().isEmpty() ? Optional.empty()
                    : Optional.of(new Chart.Limit(
                            host.room().processors().getAsInt() * plan.landscape().limits().processor() / WHOLE,
                            words.text("Chart.processorLimit", host.room().processors().getAsInt())));
            charts.put(host.room().name(), new Chart.Hours(words.text("Chart.processor", host.room().name()),
                    Unit.PERCENT, host.room().name(), parts, limit));
        }
        return charts;
    }
}
