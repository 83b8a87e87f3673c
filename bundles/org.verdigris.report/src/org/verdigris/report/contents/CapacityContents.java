package org.verdigris.report.contents;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.stream.Collectors;

import org.verdigris.report.document.Block;
import org.verdigris.report.document.Cell;
import org.verdigris.report.document.Column;
import org.verdigris.report.document.Mark;
import org.verdigris.report.document.Section;
import org.verdigris.report.placement.Failure;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.HostCapacity;
import org.verdigris.report.plan.Limits;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.report.plan.VolumeCapacity;
import org.verdigris.report.trend.Forecast;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

/** The capacity plan: space, memory, processors, and hosts that fail. */
final class CapacityContents {
    private static final double WHOLE = 100;

    private final ReportInput input;
    private final CapacityPlan plan;
    private final Words words;
    private final Figures figures;
    private final String source;
    private final CapacityCharts charts;

    CapacityContents(ReportInput input, Words words, Figures figures) {
        this.input = input;
        this.words = words;
        this.figures = figures;
        plan = input.plan();
        source = words.text("Capacity.source", figures.moment(plan.landscape().taken()));
        charts = new CapacityCharts(plan, words, figures);
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(summary(), space(), memory(), processors()));
        if (!plan.clusters().isEmpty()) {
            sections.add(clusters());
        }
        sections.add(failures());
        sections.add(assumptions());
        return sections;
    }

    private Section summary() {
        long volumes = plan.volumes().stream().filter(volume -> volume.missing().orElse(0) > 0).count();
        long hosts = plan.hosts().stream().filter(host -> host.memoryLeft().orElse(0) < 0).count();
        long uncovered = input.failures().stream().filter(failure -> !failure.isCovered()).count();
        long used = sum(plan.volumes().stream().map(VolumeCapacity::used).toList());
        long whole = sum(plan.volumes().stream().map(volume -> volume.room().capacity()).toList());
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(words.text("Capacity.hosts"), figures.number(plan.hosts().size(), 0)),
                new Block.Fact(words.text("Capacity.machines"), figures.number(plan.landscape().machines().size(), 0)),
                new Block.Fact(words.text("Capacity.usedOf"),
                        words.text("Capacity.ofWhole", figures.bytes(used), figures.bytes(whole))),
                new Block.Fact(words.text("Capacity.promised"),
                        figures.bytes(plan.volumes().stream().mapToLong(VolumeCapacity::promised).sum())))));
        blocks.add(verdict(volumes, "Capacity.volumesFine", "Capacity.volumesShort", plan.volumes().size()));
        blocks.add(verdict(hosts, "Capacity.memoryFine", "Capacity.memoryShort", plan.hosts().size()));
        blocks.add(verdict(uncovered, "Capacity.failFine", "Capacity.failShort", input.failures().size()));
        if (!plan.placeless().isEmpty()) {
            blocks.add(new Block.Note(Mark.ADVICE, words.text("Capacity.placeless", plan.placeless().size())));
        }
        long elsewhere = plan.elsewhere().count();
        if (elsewhere > 0) {
            blocks.add(new Block.Note(Mark.ADVICE, words.text("Capacity.elsewhere", elsewhere)));
        }
        return new Section(words.text("Capacity.summary"), blocks, List.of());
    }

    private Block verdict(long bad, String fine, String wrong, int all) {
        return bad == 0 ? new Block.Note(Mark.FINE, words.text(fine, all))
                : new Block.Note(Mark.ERROR, words.text(wrong, bad, all));
    }

    private static long sum(List<OptionalLong> values) {
        return values.stream().filter(OptionalLong::isPresent).mapToLong(OptionalLong::getAsLong).sum();
    }

    private Block.Paragraph about(String name, Optional<String> note) {
        return new Block.Paragraph(note.map(more -> words.text(name) + " " + more).orElse(words.text(name)));
    }

    private Section space() {
        List<Section> parts = new ArrayList<>();
        for (VolumeCapacity volume : plan.volumes()) {
            if (!volume.parts().isEmpty()) {
                parts.add(new Section(volume.key().toString(), parts(volume)));
            }
        }
        return new Section(words.text("Capacity.space"),
                List.of(about("Capacity.spaceAbout", charts.spaceNote()),
                        new Block.Figure(words.text("Capacity.spaceChart"), charts.space(), source), volumes()),
                parts);
    }

    private Block.Table volumes() {
        List<List<Cell>> rows = new ArrayList<>();
        for (VolumeCapacity volume : plan.volumes()) {
            Cell worst = Cell.of(volume.commitment());
            rows.add(
                    List.of(Cell.of(volume.key().toString()), Cell.of(volume.room().capacity()), Cell.of(volume.used()),
                            Cell.of(volume.stored()), Cell.of(volume.room().free()), Cell.of(volume.growth()),
                            Cell.of(volume.undo()), Cell.of(volume.saved()),
                            volume.commitment().isEmpty() ? worst
                                    : worst.marked(mark(volume.commitment().getAsDouble())),
                            full(volume)));
        }
        return new Block.Table(words.text("Capacity.volumes"),
                List.of(Column.text(words.text("Column.volume")), Column.bytes(words.text("Column.capacity")),
                        Column.bytes(words.text("Column.used")), Column.bytes(words.text("Column.machineFiles")),
                        Column.bytes(words.text("Column.free")), Column.bytes(words.text("Column.growth")),
                        Column.bytes(words.text("Column.undo")), Column.bytes(words.text("Column.saved")),
                        Column.percent(words.text("Column.worst")), Column.date(words.text("Column.full"))),
                rows, words.text("Capacity.noVolumes"), source);
    }

    private Cell full(VolumeCapacity volume) {
        Optional<Instant> full = input.growth().volumes().stream()
                .filter(each -> each.thing().name().equals(volume.key().toString())).findFirst()
                .flatMap(each -> each.trend().flatMap(trend -> trend.reaches(each.capacity()))).map(Forecast::expected);
        return full.map(Cell::of).orElseGet(() -> Cell.of("\u2013"));
    }

    private static Mark mark(double commitment) {
        return commitment > 1 ? Mark.ERROR : commitment > 0.9 ? Mark.WARNING : Mark.FINE;
    }

    private Block.Table parts(VolumeCapacity volume) {
        List<List<Cell>> rows = volume.parts().stream().map(part -> List.of(Cell.of(part.name()),
                Cell.of(words.of(part.kind())), Cell.of(part.stored()), Cell.of(part.growth()), Cell.of(part.key())))
                .toList();
        return new Block.Table(words.text("Capacity.parts", volume.key()),
                List.of(Column.text(words.text("Column.name")), Column.text(words.text("Column.what")),
                        Column.bytes(words.text("Column.stored")), Column.bytes(words.text("Column.canGrow")),
                        Column.path(words.text("Column.file"))),
                rows, "", source);
    }

    private Section memory() {
        List<List<Cell>> rows = new ArrayList<>();
        for (HostCapacity host : plan.hosts()) {
            OptionalDouble commitment = host.memoryCommitment();
            Cell part = Cell.of(commitment);
            rows.add(List.of(Cell.of(host.room().name()), Cell.of(host.room().memory()), Cell.of(host.reserve()),
                    Cell.of(host.running()), Cell.of(host.wanted()), Cell.of(host.machines()), Cell.of(host.all()),
                    Cell.of(host.memoryLeft()),
                    commitment.isEmpty() ? part : part.marked(mark(commitment.getAsDouble()))));
        }
        return new Section(words.text("Capacity.memory"), about("Capacity.memoryAbout", charts.memoryNote()),
                new Block.Figure(words.text("Capacity.memoryChart"), charts.memory(), source),
                new Block.Table(words.text("Capacity.memoryTable"),
                        List.of(Column.text(words.text("Column.host")), Column.megabytes(words.text("Column.memory")),
                                Column.megabytes(words.text("Column.reserve")),
                                Column.number(words.text("Column.running")),
                                Column.megabytes(words.text("Column.wanted")),
                                Column.number(words.text("Column.machines")),
                                Column.megabytes(words.text("Column.all")), Column.megabytes(words.text("Column.left")),
                                Column.percent(words.text("Column.committed"))),
                        rows, words.text("Capacity.noHosts"), source));
    }

    private Section processors() {
        List<Block> blocks = new ArrayList<>(List.of(about("Capacity.processorAbout", charts.processorNote())));
        List<List<Cell>> rows = new ArrayList<>();
        for (HostCapacity host : plan.hosts()) {
            boolean measured = host.peakHour() >= 0;
            rows.add(List.of(Cell.of(host.room().name()),
                    host.room().processors().isEmpty() ? Cell.UNKNOWN : Cell.of(host.room().processors().getAsInt()),
                    Cell.of(host.kept() / WHOLE),
                    measured ? Cell.of("%02d:00".formatted(host.peakHour())) : Cell.UNKNOWN,
                    Cell.of(host.processorUse()), Cell.of(host.operations()), Cell.of(host.operationsASpindle()),
                    Cell.of(host.network()),
                    Cell.of(measured && host.measured() == 0 ? words.text("Capacity.measuredHost")
                            : words.text("Capacity.measuredOf", host.measured(), host.running()))));
        }
        blocks.add(new Block.Table(words.text("Capacity.processorTable"),
                List.of(Column.text(words.text("Column.host")), Column.number(words.text("Column.processors")),
                        Column.percent(words.text("Column.kept")), Column.text(words.text("Column.peak")),
                        Column.percent(words.text("Column.use")), Column.number(words.text("Column.operations")),
                        Column.number(words.text("Column.spindle")), Column.bytes(words.text("Column.network")),
                        Column.text(words.text("Column.measured"))),
                rows, words.text("Capacity.noHosts"), source));
        charts.processors().forEach((host, chart) -> blocks
                .add(new Block.Figure(words.text("Capacity.processorChart", host), chart, source)));
        if (plan.hosts().stream().allMatch(host -> host.byHour().isEmpty())) {
            blocks.add(new Block.Note(Mark.ADVICE, words.text("Capacity.notMeasured")));
        }
        return new Section(words.text("Capacity.processor"), blocks, List.of());
    }

    private Section clusters() {
        List<List<Cell>> rows = new ArrayList<>();
        plan.clusters().forEach((name, hosts) -> {
            long memory = sum(hosts.stream().map(host -> host.room().memory()).toList());
            long wanted = hosts.stream().mapToLong(host -> host.wanted() + host.reserve()).sum();
            rows.add(List.of(Cell.of(name), Cell.of(hosts.size()), Cell.of(memory), Cell.of(wanted),
                    memory == 0 ? Cell.UNKNOWN
                            : Cell.of((double) wanted / memory).marked(mark((double) wanted / memory))));
        });
        return new Section(words.text("Capacity.clusters"), new Block.Table(words.text("Capacity.clusterTable"),
                List.of(Column.text(words.text("Column.cluster")), Column.number(words.text("Column.hosts")),
                        Column.megabytes(words.text("Column.memory")), Column.megabytes(words.text("Column.wanted")),
                        Column.percent(words.text("Column.committed"))),
                rows, "", source));
    }

    private Section failures() {
        Map<String, String> names = plan.landscape().machines().stream()
                .collect(Collectors.toMap(MachineNeed::key, MachineNeed::name));
        List<List<Cell>> rows = new ArrayList<>();
        List<List<Cell>> places = new ArrayList<>();
        for (Failure failure : input.failures()) {
            rows.add(List.of(Cell.of(failure.host()), Cell.of(failure.goes().size()),
                    Cell.of(failure.stranded().size()).marked(failure.isCovered() ? Mark.FINE : Mark.ERROR),
                    Cell.of(failure.stranded().stream().mapToLong(MachineNeed::memory).sum()),
                    Cell.of(failure.took())));
            failure.goes().entrySet().stream().sorted(Map.Entry.comparingByKey()).forEach(
                    entry -> places.add(List.of(Cell.of(failure.host()), Cell.of(names.get(entry.getKey())),
                            Cell.of(entry.getValue()), Cell.of(entry.getKey()))));
            failure.stranded().forEach(machine -> places.add(List.of(Cell.of(failure.host()), Cell.of(machine.name()),
                    Cell.of(words.text("Capacity.nowhere")).marked(Mark.ERROR), Cell.of(machine.key()))));
        }
        return new Section(words.text("Capacity.failures"), new Block.Paragraph(words.text("Capacity.failuresAbout")),
                new Block.Table(words.text("Capacity.failureTable"),
                        List.of(Column.text(words.text("Column.fails")), Column.number(words.text("Column.taken")),
                                Column.number(words.text("Column.stranded")),
                                Column.megabytes(words.text("Column.strandedMemory")),
                                Column.bytes(words.text("Column.brought"))),
                        rows, words.text("Capacity.noHosts"), source),
                new Block.Table(words.text("Capacity.placeTable"),
                        List.of(Column.text(words.text("Column.fails")), Column.text(words.text("Column.machine")),
                                Column.text(words.text("Column.goesTo")), Column.path(words.text("Column.file"))),
                        places, words.text("Capacity.noPlaces"), source));
    }

    private Section assumptions() {
        Limits limits = plan.landscape().limits();
        return new Section(words.text("Capacity.assumptions"),
                new Block.Paragraph(words.text("Capacity.assumedReserve", figures.megabytes(limits.hostReserve()))),
                new Block.Paragraph(words.text("Capacity.assumedOverhead", figures.megabytes(limits.overhead()))),
                new Block.Paragraph(words.text("Capacity.assumedFree", figures.percent(limits.freePercent() / WHOLE),
                        figures.bytes(limits.freeBytes()))),
                new Block.Paragraph(
                        words.text("Capacity.assumedProcessor", figures.percent(limits.processor() / WHOLE))),
                new Block.Paragraph(words.text("Capacity.assumedRunning")),
                new Block.Paragraph(words.text("Capacity.assumedSaved")));
    }
}
