package org.verdigris.report.contents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;

import org.verdigris.model.estate.Severity;
import org.verdigris.report.chart.Chart;
import org.verdigris.report.document.Block;
import org.verdigris.report.document.Cell;
import org.verdigris.report.document.Column;
import org.verdigris.report.document.Mark;
import org.verdigris.report.document.Section;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;
import org.verdigris.rules.Finding;
import org.verdigris.rules.Topic;
import org.verdigris.rules.engine.Judgement;

/** The health report: what the rules find, the gravest first. Their sentences are in English, as the rules have them. */
final class HealthContents {
    private final Judgement judgement;
    private final Words words;
    private final Figures figures;
    private final String source;

    HealthContents(ReportInput input, Words words, Figures figures) {
        judgement = input.judgement();
        this.words = words;
        this.figures = figures;
        source = words.text("Health.source", figures.moment(input.plan().landscape().taken()));
    }

    List<Section> sections() {
        List<Section> sections = new ArrayList<>(List.of(summary()));
        for (Severity severity : Severity.VALUES) {
            List<Finding> found = judgement.open().stream().filter(each -> each.severity() == severity).toList();
            String name = words.of(Names.mark(severity));
            sections.add(new Section(words.text("Health.section", name),
                    table(words.text("Health.section", name), found, words.text("Health.none"))));
        }
        sections.add(new Section(words.text("Health.suppressed"), table(words.text("Health.suppressed"),
                judgement.findings().stream().filter(each -> each.suppressed().isPresent()).toList(),
                words.text("Health.noSuppressed"))));
        sections.add(unevaluated());
        return sections;
    }

    private Section summary() {
        Map<Topic, Long> topics = new LinkedHashMap<>();
        judgement.open().forEach(finding -> topics.merge(finding.topic(), 1L, Long::sum));
        List<Chart.Bar> bars = topics.entrySet().stream()
                .map(entry -> new Chart.Bar(entry.getKey().name(), entry.getKey().title(),
                        List.of(new Chart.Part(Chart.Look.USED, words.text("Health.findings"), entry.getValue())),
                        OptionalDouble.empty(), figures.number(entry.getValue(), 0)))
                .toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Facts(List.of(fact(Severity.ERROR), fact(Severity.WARNING), fact(Severity.ADVICE),
                new Block.Fact(words.text("Health.unevaluated"), figures.number(judgement.unevaluated().size(), 0)))));
        if (bars.isEmpty()) {
            blocks.add(new Block.Note(Mark.FINE, words.text("Health.allFine")));
        } else {
            blocks.add(new Block.Figure(words.text("Health.chart"),
                    new Chart.Bars(words.text("Health.chart"), Chart.Unit.NUMBER, bars), source));
        }
        return new Section(words.text("Capacity.summary"), blocks, List.of());
    }

    private Block.Fact fact(Severity severity) {
        return new Block.Fact(words.text("Health.section", words.of(Names.mark(severity))),
                figures.number(judgement.count(severity), 0));
    }

    private Block.Table table(String caption, List<Finding> findings, String none) {
        List<List<Cell>> rows = findings.stream()
                .map(finding -> List.of(Cell.of(Names.of(finding.subject())).marked(Names.mark(finding.severity())),
                        Cell.of(finding.message()), Cell.of(finding.resolution()), Cell.of(finding.rule())))
                .toList();
        return new Block.Table(caption,
                List.of(Column.text(words.text("Column.where")), Column.text(words.text("Column.found")),
                        Column.text(words.text("Column.todo")), Column.path(words.text("Column.rule"))),
                rows, none, source);
    }

    private Section unevaluated() {
        Map<String, List<String>> gaps = new LinkedHashMap<>();
        judgement.unevaluated().forEach(gap -> gap.needs().forEach(
                need -> gaps.computeIfAbsent(need.words(), any -> new ArrayList<>()).add(gap.rule())));
        List<List<Cell>> rows = gaps.entrySet().stream()
                .map(entry -> List.of(Cell.of(entry.getKey()), Cell.of(entry.getValue().size()),
                        Cell.of(String.join(", ", entry.getValue().stream().distinct().sorted().toList()))))
                .toList();
        return new Section(words.text("Health.unevaluated"), new Block.Paragraph(words.text("Health.unevaluatedAbout")),
                new Block.Table(words.text("Health.unevaluated"),
                        List.of(Column.text(words.text("Column.missing")), Column.number(words.text("Column.times")),
                                Column.path(words.text("Column.rule"))),
                        rows, words.text("Health.allEvaluated"), source));
    }
}
