package org.verdigris.report.contents;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;

import org.verdigris.model.estate.DriverState;
import org.verdigris.model.estate.GuestSystem;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.model.estate.Severity;
import org.verdigris.model.estate.VirtualMachine;
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
import org.verdigris.rules.sight.Belonging;
import org.verdigris.rules.sight.Guests;
import org.verdigris.rules.sight.Place;

/** Migration readiness: which boot disks can move to SCSI, and what stands in the way of moving on. */
final class ReadinessContents {
    private final ReportInput input;
    private final Words words;
    private final Figures figures;
    private final String source;
    private final Map<NamedElement, List<Finding>> bySubject;

    /** How far a machine is. */
    enum Readiness {
        ON_SCSI, READY, PREPARE, BLOCKED, UNKNOWN
    }

    private record Judged(VirtualMachine machine, Readiness readiness, Optional<Place> boot, List<Finding> findings) {
    }

    ReadinessContents(ReportInput input, Words words, Figures figures) {
        this.input = input;
        this.words = words;
        this.figures = figures;
        bySubject = input.judgement().open().stream().filter(finding -> finding.topic() == Topic.MIGRATION)
                .collect(Collectors.groupingBy(Finding::subject));
        source = words.text("Readiness.source", figures.moment(input.plan().landscape().taken()));
    }

    List<Section> sections() {
        List<Judged> machines = input.estate().getMachines().stream().map(this::judged).toList();
        List<Section> sections = new ArrayList<>(List.of(summary(machines)));
        sections.add(new Section(words.text("Readiness.machines"), new Block.Paragraph(words.text("Readiness.about")),
                table(machines)));
        sections.add(new Section(words.text("Readiness.findings"), findings(machines)));
        return sections;
    }

    private Judged judged(VirtualMachine machine) {
        List<Finding> findings = Belonging.parts(machine).stream()
                .flatMap(part -> bySubject.getOrDefault(part, List.of()).stream())
                .sorted(Comparator.comparing(Finding::severity)).toList();
        Optional<Place> boot = Guests.bootPlace(machine);
        return new Judged(machine, readiness(machine, boot, findings), boot, findings);
    }

    private static Readiness readiness(VirtualMachine machine, Optional<Place> boot, List<Finding> findings) {
        if (boot.isEmpty()) {
            return Readiness.UNKNOWN;
        }
        if (!boot.get().ide()) {
            return Readiness.ON_SCSI;
        }
        if (findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR)) {
            return Readiness.BLOCKED;
        }
        DriverState state = Guests.windows(machine).flatMap(Guests::controlSet).map(set -> set.getScsi()).orElse(null);
        if (state == null) {
            return Readiness.UNKNOWN;
        }
        return switch (state) {
            case READY, READY_SLOW -> Readiness.READY;
            case NEEDS_REGISTRY, NEEDS_DRIVER_FILE -> Readiness.PREPARE;
            case UNSAFE -> Readiness.BLOCKED;
            default -> Readiness.UNKNOWN;
        };
    }

    private Section summary(List<Judged> machines) {
        Map<Readiness, Long> counts = new LinkedHashMap<>();
        for (Readiness each : Readiness.values()) {
            counts.put(each, machines.stream().filter(machine -> machine.readiness() == each).count());
        }
        List<Chart.Bar> bars = counts.entrySet().stream()
                .map(entry -> new Chart.Bar(entry.getKey().name(), words.of(entry.getKey()),
                        List.of(new Chart.Part(Chart.Look.USED, words.text("Capacity.machines"), entry.getValue())),
                        OptionalDouble.empty(), figures.number(entry.getValue(), 0)))
                .toList();
        return new Section(words.text("Capacity.summary"), new Block.Facts(counts.entrySet().stream()
                .map(entry -> new Block.Fact(words.of(entry.getKey()), figures.number(entry.getValue(), 0))).toList()),
                new Block.Figure(words.text("Readiness.chart"),
                        new Chart.Bars(words.text("Readiness.chart"), Chart.Unit.NUMBER, bars), source));
    }

    private Block.Table table(List<Judged> machines) {
        List<List<Cell>> rows = new ArrayList<>();
        for (Judged each : machines) {
            Optional<GuestSystem> guest = Guests.of(each.machine());
            rows.add(List.of(Cell.of(Names.of(each.machine())).marked(mark(each.readiness())),
                    Cell.of(words.of(each.readiness())), Cell.of(each.boot().map(Place::words).orElse("\u2013")),
                    guest.map(GuestSystem::getProduct).map(Cell::of).orElse(Cell.UNKNOWN),
                    Cell.of(each.findings().size()), Cell.of(each.machine().getPath())));
        }
        return new Block.Table(words.text("Readiness.machines"),
                List.of(Column.text(words.text("Column.machine")), Column.text(words.text("Column.readiness")),
                        Column.text(words.text("Column.boot")), Column.text(words.text("Column.guest")),
                        Column.number(words.text("Column.findings")), Column.path(words.text("Column.file"))),
                rows, words.text("Inventory.noMachines"), source);
    }

    private static Mark mark(Readiness readiness) {
        return switch (readiness) {
            case ON_SCSI, READY -> Mark.FINE;
            case PREPARE -> Mark.WARNING;
            case BLOCKED -> Mark.ERROR;
            case UNKNOWN -> Mark.ADVICE;
        };
    }

    private Block.Table findings(List<Judged> machines) {
        List<List<Cell>> rows = new ArrayList<>();
        machines.forEach(each -> each.findings().forEach(finding -> rows.add(List.of(
                Cell.of(Names.of(each.machine())).marked(Names.mark(finding.severity())), Cell.of(finding.message()),
                Cell.of(finding.resolution()), Cell.of(finding.rule())))));
        return new Block.Table(words.text("Readiness.findings"),
                List.of(Column.text(words.text("Column.machine")), Column.text(words.text("Column.found")),
                        Column.text(words.text("Column.todo")), Column.path(words.text("Column.rule"))),
                rows, words.text("Readiness.nothing"), source);
    }
}
