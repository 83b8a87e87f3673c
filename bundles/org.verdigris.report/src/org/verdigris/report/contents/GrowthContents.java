package org.verdigris.report.contents;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.history.Measure;
import org.verdigris.core.history.Snapshot;
import org.verdigris.report.chart.Chart;
import org.verdigris.report.document.Block;
import org.verdigris.report.document.Cell;
import org.verdigris.report.document.Column;
import org.verdigris.report.document.Mark;
import org.verdigris.report.document.Section;
import org.verdigris.report.trend.Forecast;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;

/** The growth report: the estate, its volumes and the disks that grew most. */
final class GrowthContents {
    private static final int MONTH = 30;
    private static final Duration AHEAD = Duration.ofDays(183);

    private final Growth growth;
    private final Words words;
    private final Figures figures;
    private final String source;
    private final GrowthCharts charts;

    GrowthContents(ReportInput input, Words words, Figures figures) {
        growth = input.growth();
        charts = new GrowthCharts(words);
        this.words = words;
        this.figures = figures;
        source = growth.snapshots().isEmpty() ? ""
                : words.text("Growth.source", growth.snapshots().size(),
                        figures.date(growth.snapshots().getFirst().taken()),
                        figures.date(growth.snapshots().getLast().taken()));
    }

    List<Section> sections() {
        if (growth.snapshots().isEmpty()) {
            return List.of(new Section(words.text("Capacity.summary"),
                    new Block.Note(Mark.ADVICE, words.text("Growth.nothing"))));
        }
        return List.of(summary(), volumes(), disks());
    }

    private Section summary() {
        Snapshot first = growth.snapshots().getFirst();
        Snapshot last = growth.snapshots().getLast();
        List<Chart.Point> points = growth.snapshots().stream()
                .map(each -> new Chart.Point(each.taken(), each.total(Measure.BYTES))).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(
                new Block.Fact(words.text("Growth.snapshots"), figures.number(growth.snapshots().size(), 0)),
                new Block.Fact(words.text("Growth.bytes"), figures.bytes(last.total(Measure.BYTES))),
                new Block.Fact(words.text("Growth.grown"),
                        figures.bytes(last.total(Measure.BYTES) - (double) first.total(Measure.BYTES))),
                new Block.Fact(words.text("Growth.machines"), words.text("Growth.fromTo",
                        first.total(Measure.MACHINES), last.total(Measure.MACHINES))))));
        blocks.add(new Block.Figure(words.text("Growth.chart"), new Chart.Line(words.text("Growth.chart"),
                Chart.Unit.BYTES, "", words.text("Growth.allDisks"), points, Optional.empty(), Optional.empty()),
                source));
        if (growth.volumes().stream().allMatch(volume -> volume.trend().isEmpty())) {
            blocks.add(new Block.Note(Mark.ADVICE, words.text("Growth.tooShort")));
        }
        return new Section(words.text("Capacity.summary"), blocks, List.of());
    }

    private Section volumes() {
        List<List<Cell>> rows = new ArrayList<>();
        List<Section> parts = new ArrayList<>();
        for (Growth.Volume volume : growth.volumes()) {
            Optional<Forecast> full = volume.trend().flatMap(trend -> trend.reaches(volume.capacity()));
            rows.add(List.of(Cell.of(volume.thing().name()), Cell.of(volume.capacity()),
                    Cell.of(volume.used().getLast().value()),
                    volume.trend().map(trend -> Cell.of(trend.perDay() * MONTH)).orElse(Cell.UNKNOWN),
                    volume.trend().map(trend -> Cell.of(trend.least() * MONTH)).orElse(Cell.UNKNOWN),
                    volume.trend().map(trend -> Cell.of(trend.most() * MONTH)).orElse(Cell.UNKNOWN),
                    full.map(each -> Cell.of(each.expected()).marked(soon(each.expected(), volume)))
                            .orElse(never(volume)),
                    full.map(each -> Cell.of(each.earliest())).orElse(never(volume))));
        }
        for (Growth.Volume volume : GrowthCharts.soonest(growth.volumes())) {
            parts.add(new Section(volume.thing().name(),
                    new Block.Figure(words.text("Growth.volumeChart", volume.thing().name()), charts.of(volume, AHEAD),
                            source)));
        }
        return new Section(words.text("Growth.volumes"),
                List.of(new Block.Paragraph(about()), new Block.Table(words.text("Growth.volumes"),
                        List.of(Column.text(words.text("Column.volume")), Column.bytes(words.text("Column.capacity")),
                                Column.bytes(words.text("Column.used")), Column.bytes(words.text("Column.monthly")),
                                Column.bytes(words.text("Column.atLeast")), Column.bytes(words.text("Column.atMost")),
                                Column.date(words.text("Column.full")), Column.date(words.text("Column.earliest"))),
                        rows, words.text("Growth.noVolumes"), source)),
                parts);
    }

    private String about() {
        return charts.note(growth.volumes()).map(note -> words.text("Growth.about") + " " + note)
                .orElse(words.text("Growth.about"));
    }

    private Cell never(Growth.Volume volume) {
        return volume.trend().isEmpty() ? Cell.UNKNOWN : Cell.of(words.text("Growth.never"));
    }

    private static Mark soon(Instant full, Growth.Volume volume) {
        Instant now = volume.used().getLast().at();
        return full.isBefore(now.plus(Duration.ofDays(MONTH))) ? Mark.ERROR
                : full.isBefore(now.plus(AHEAD)) ? Mark.WARNING : Mark.FINE;
    }

    private Section disks() {
        List<List<Cell>> rows = growth.disks().stream().map(disk -> List.of(Cell.of(disk.thing().name()),
                Cell.of(disk.first()), Cell.of(disk.last()), Cell.of(disk.grown()),
                disk.trend().map(trend -> Cell.of(trend.perDay() * MONTH)).orElse(Cell.UNKNOWN),
                Cell.of(disk.thing().place()))).toList();
        return new Section(words.text("Growth.disks"), new Block.Table(words.text("Growth.disks"),
                List.of(Column.text(words.text("Column.disk")), Column.bytes(words.text("Column.first")),
                        Column.bytes(words.text("Column.last")), Column.bytes(words.text("Column.grown")),
                        Column.bytes(words.text("Column.monthly")), Column.path(words.text("Column.file"))),
                rows, words.text("Growth.noDisks"), source));
    }
}
