package org.verdigris.ui.whatif;

import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.verdigris.report.chart.Chart;
import org.verdigris.report.contents.CapacityCharts;
import org.verdigris.report.whatif.Comparison.Difference;
import org.verdigris.report.whatif.Comparison.Figure;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;
import org.verdigris.ui.capacity.FailureLines;
import org.verdigris.ui.chart.ChartCanvas;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/** What a scenario comes to: the figures that differ, what happens if a host fails, and the charts. */
final class OutcomePane {
    private static final int MOST = 24;
    private static final double WHOLE = 100;

    private final Scroller scroller;
    private final Figures figures = new Figures(Locale.ENGLISH, ZoneId.systemDefault());
    private final Consumer<String> open;
    private final Runnable other;
    private final Runnable today;

    /**
     * @param open  shows the host or volume of a name
     * @param other asks for a plan to compare with
     * @param today compares with the estate as it is
     */
    OutcomePane(Composite parent, Consumer<String> open, Runnable other, Runnable today) {
        this.open = open;
        this.other = other;
        this.today = today;
        scroller = new Scroller(parent);
    }

    void clear() {
        scroller.clear();
        scroller.fit();
    }

    /** @param plan the name of the plan that is compared with; empty for the estate as it is */
    void show(Outcome outcome, boolean tried, Optional<String> plan) {
        int top = scroller.control().getOrigin().y;
        Composite body = scroller.clear();
        Sections page = new Sections(body, thing -> {
        });
        page.heading(WhatIfMessages.Outcome_title);
        Link compared = Identity.give(new Link(body, SWT.WRAP), "whatif.compared");
        compared.setText(plan.map(name -> Phrase.of(WhatIfMessages.Outcome_plan, name.replace("&", "&&")))
                .orElse(WhatIfMessages.Outcome_today));
        compared.addListener(SWT.Selection, event -> ("today".equals(event.text) ? today : other).run());
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(compared);
        outcome.fault().ifPresent(fault -> fault(body, fault));
        List<Difference> differences = outcome.compared().differences().stream().filter(this::isSeen).toList();
        if (differences.isEmpty()) {
            Label same = Identity.give(Style.PLAIN.on(new Label(body, SWT.WRAP)), "whatif.same");
            same.setText(tried || plan.isPresent() ? WhatIfMessages.Outcome_same : WhatIfMessages.Outcome_nothing);
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(same);
        } else {
            differences(body, differences, outcome.after().landscape().limits().processor() / WHOLE);
        }
        Composite failures = page.wide(WhatIfMessages.Outcome_failures);
        new FailureLines(open).fill(failures, outcome.failures());
        CapacityCharts charts = new CapacityCharts(outcome.after(), new Words(Locale.ENGLISH), figures);
        Composite memory = page.wide(WhatIfMessages.Outcome_memory);
        chart(memory, "whatif.chart.memory", charts.memory());
        charts.memoryNote().ifPresent(note -> quiet(memory, note));
        Composite space = page.wide(WhatIfMessages.Outcome_space);
        chart(space, "whatif.chart.space", charts.space());
        charts.spaceNote().ifPresent(note -> quiet(space, note));
        Map<String, Chart> processors = charts.processors();
        if (!processors.isEmpty()) {
            Composite section = page.wide(WhatIfMessages.Outcome_processor);
            GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
            processors.forEach((host, chart) -> {
                Style.PLAIN.on(new Label(section, SWT.NONE)).setText(host.replace("&", "&&"));
                chart(section, "whatif.chart.processor", chart);
            });
            charts.processorNote().ifPresent(note -> quiet(section, note));
        }
        scroller.fit();
        scroller.control().setOrigin(0, top);
    }

    /** What rounding makes the same is of no interest. */
    private boolean isSeen(Difference difference) {
        return !value(difference.figure(), difference.before())
                .equals(value(difference.figure(), difference.after()));
    }

    private static void fault(Composite body, String sentence) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(8, 0).applyTo(row);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(row);
        new Label(row, SWT.NONE).setImage(Picture.ERROR.image());
        Label label = Identity.give(Style.PLAIN.on(new Label(row, SWT.WRAP)), "whatif.fault");
        label.setText(sentence.replace("&", "&&"));
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private static void quiet(Composite section, String sentence) {
        Label label = Style.QUIET.on(new Label(section, SWT.WRAP));
        label.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    private void chart(Composite section, String id, Chart chart) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        ChartCanvas canvas = new ChartCanvas(section, id, chart, open);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas.control());
    }

    /** What is beyond its limit stands first, then what got worse. */
    private void differences(Composite body, List<Difference> differences, double processorLimit) {
        Composite table = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).spacing(16, 4).applyTo(table);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(table);
        new Label(table, SWT.NONE);
        cell(table, Style.QUIET, SWT.LEFT, WhatIfMessages.Outcome_thing);
        cell(table, Style.QUIET, SWT.RIGHT, WhatIfMessages.Outcome_before);
        cell(table, Style.QUIET, SWT.RIGHT, WhatIfMessages.Outcome_after);
        differences.stream().sorted(Comparator.comparing(each -> Turn.of(each, processorLimit))).limit(MOST)
                .forEach(each -> {
                    Turn turn = Turn.of(each, processorLimit);
                    Label sign = new Label(table, SWT.NONE);
                    turn.picture().ifPresent(picture -> sign.setImage(picture.image()));
                    sign.setToolTipText(turn.words());
                    cell(table, Style.PLAIN, SWT.LEFT, words(each));
                    cell(table, Style.QUIET, SWT.RIGHT, value(each.figure(), each.before()));
                    cell(table, Style.PLAIN, SWT.RIGHT, value(each.figure(), each.after()));
                });
        if (differences.size() > MOST) {
            Style.QUIET.on(new Label(body, SWT.NONE))
                    .setText(Phrase.of(WhatIfMessages.Outcome_more, differences.size() - MOST));
        }
    }

    private static void cell(Composite table, Style style, int side, String text) {
        Label label = style.on(new Label(table, side));
        label.setText(text.replace("&", "&&"));
        GridDataFactory.fillDefaults().align(side == SWT.LEFT ? SWT.BEGINNING : SWT.FILL, SWT.CENTER).applyTo(label);
    }

    private static String words(Difference difference) {
        return Phrase.of(switch (difference.figure()) {
            case FREE -> WhatIfMessages.Outcome_free;
            case MISSING -> WhatIfMessages.Outcome_missing;
            case MEMORY_LEFT -> WhatIfMessages.Outcome_memoryLeft;
            case PROCESSOR -> WhatIfMessages.Outcome_busiest;
        }, difference.thing());
    }

    private String value(Figure figure, Optional<Double> value) {
        return value.map(number -> switch (figure) {
            case FREE -> figures.bytes(number);
            case MISSING -> figures.bytes(-number);
            case MEMORY_LEFT -> figures.megabytes(number);
            case PROCESSOR -> figures.percent(number);
        }).orElse(WhatIfMessages.Outcome_gone);
    }
}
