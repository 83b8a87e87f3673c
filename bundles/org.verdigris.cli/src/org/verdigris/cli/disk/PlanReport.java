package org.verdigris.cli.disk;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.verdigris.cli.report.Json;
import org.verdigris.cli.terminal.Cell;
import org.verdigris.cli.terminal.Style;
import org.verdigris.cli.terminal.Table;
import org.verdigris.cli.terminal.Terminal;
import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.model.text.Catalogue;

/** What an operation will do, step by step, before it does it. */
final class PlanReport {

    private final Terminal terminal;

    /** A step with the size of its file before. */
    private record Line(Step step, long before) {

        boolean isWhole() {
            return step.kind() == Step.Kind.CREATE || step.kind() == Step.Kind.REPLACE;
        }

        /** Bytes of the volume that the step takes, at most, until the backups are discarded. */
        long space() {
            return isWhole() ? step.after() : Math.max(0, step.after() - before);
        }
    }

    PlanReport(Terminal terminal) {
        this.terminal = Objects.requireNonNull(terminal);
    }

    /** Writes the plan for the reader: its steps, what they need, and what is to be minded. */
    void print(Plan plan) throws IOException {
        Style style = terminal.style();
        terminal.line(style.heading(Cell.clean(plan.title())));
        List<Line> lines = lines(plan);
        if (lines.isEmpty()) {
            terminal.line("  " + Messages.PlanReport_nothing);
        } else {
            table(lines).print(terminal, "  ");
            long space = lines.stream().mapToLong(Line::space).sum();
            terminal.line(Catalogue.text(Messages.PlanReport_total, lines.size(), space, new ByteSize(space).human()));
        }
        plan.cautions().forEach(caution -> terminal.line(style.warning("▲") + " " + Cell.clean(caution)));
    }

    private static Table table(List<Line> lines) {
        Table table = new Table().text(Messages.PlanReport_step).text(Messages.PlanReport_file)
                .number(Messages.PlanReport_before).number(Messages.PlanReport_after).text(Messages.PlanReport_why);
        for (Line line : lines) {
            Step step = line.step();
            boolean gone = step.kind() == Step.Kind.REMOVE || step.after() == 0;
            table.row(word(step.kind()), step.file().toString(),
                    step.kind() == Step.Kind.CREATE || step.kind() == Step.Kind.FOLDER ? ""
                            : new ByteSize(line.before()).human(),
                    gone ? "" : after(step), step.reason());
        }
        return table;
    }

    private static String after(Step step) {
        String size = new ByteSize(step.after()).human();
        boolean whole = step.kind() == Step.Kind.CREATE || step.kind() == Step.Kind.REPLACE;
        return whole ? Catalogue.text(Messages.PlanReport_atMost, size) : size;
    }

    private static String word(Step.Kind kind) {
        return switch (kind) {
            case CREATE -> Messages.PlanReport_create;
            case REPLACE -> Messages.PlanReport_replace;
            case PATCH -> Messages.PlanReport_patch;
            case REMOVE -> Messages.PlanReport_remove;
            case MOVE -> Messages.PlanReport_move;
            case FOLDER -> Messages.PlanReport_folder;
            case POUR -> Messages.PlanReport_pour;
            case TAKE_BACK -> Messages.PlanReport_takeBack;
        };
    }

    private static List<Line> lines(Plan plan) throws IOException {
        List<Line> lines = new ArrayList<>();
        for (Step step : plan.steps()) {
            lines.add(new Line(step, step.before()));
        }
        return lines;
    }

    /** Writes the plan for programs. */
    void printJson(Plan plan) throws IOException {
        List<Line> lines = lines(plan);
        Json.write(terminal, json -> json.member("schema", Json.SCHEMA).member("kind", "diskPlan")
                .member("title", plan.title()).member("path", plan.subject())
                .objects("steps", lines, line -> json.member("step", line.step().kind())
                        .member("path", line.step().file()).member("beforeBytes", line.before())
                        .member("afterBytes", line.step().after()).member("reason", line.step().reason()))
                .values("cautions", plan.cautions()));
    }
}
