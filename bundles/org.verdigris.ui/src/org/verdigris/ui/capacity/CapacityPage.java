package org.verdigris.ui.capacity;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPage;
import org.verdigris.report.chart.Chart;
import org.verdigris.report.contents.CapacityCharts;
import org.verdigris.report.contents.Growth;
import org.verdigris.report.contents.GrowthCharts;
import org.verdigris.report.contents.ReportInput;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.chart.ChartCanvas;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.Messages;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.history.ScheduleHint;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;

/** The charts of a capacity plan, each leading to the host that it tells of. */
final class CapacityPage {
    private final IWorkbenchPage window;
    private final Snapshot snapshot;
    private final Words words = new Words(Locale.ENGLISH);
    private final Figures figures = new Figures(Locale.ENGLISH, ZoneId.systemDefault());

    CapacityPage(IWorkbenchPage window, Snapshot snapshot) {
        this.window = window;
        this.snapshot = snapshot;
    }

    void fill(Composite body, Reckoned reckoned) {
        ReportInput input = reckoned.input();
        Sections page = new Sections(body, thing -> Editors.open(window, thing));
        page.title(Messages.Capacity_name, Phrase.of(CapacityMessages.Capacity_what,
                input.plan().landscape().name(), Moments.absolute(input.plan().landscape().taken())));
        if (input.plan().hosts().isEmpty()) {
            page.text(CapacityMessages.Capacity_noHosts);
            return;
        }
        actions(body);
        reckoned.missing().ifPresent(why -> page.text(Phrase.of(CapacityMessages.Capacity_noInventory, why)));
        CapacityCharts charts = new CapacityCharts(input.plan(), words, figures);
        Composite space = page.wide(CapacityMessages.Capacity_space);
        chart(space, "capacity.space", charts.space());
        charts.spaceNote().ifPresent(note -> quiet(space, note));
        Composite memory = page.wide(CapacityMessages.Capacity_memory);
        chart(memory, "capacity.memory", charts.memory());
        charts.memoryNote().ifPresent(note -> quiet(memory, note));
        new FailureLines(this::open).fill(page.wide(CapacityMessages.Capacity_failures), input.failures());
        growth(page.wide(CapacityMessages.Capacity_growth), input.growth());
        Composite processor = page.wide(CapacityMessages.Capacity_processor);
        processors(processor, charts.processors());
        charts.processorNote().ifPresent(note -> quiet(processor, note));
    }

    private void actions(Composite body) {
        Composite row = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).applyTo(row);
        button(row, "capacity.report", CapacityMessages.Capacity_report, CommandIds.SAVE_REPORT);
        button(row, "capacity.whatIf", CapacityMessages.Capacity_whatIf, CommandIds.WHAT_IF);
    }

    private void button(Composite row, String id, String text, String command) {
        Button button = Identity.give(new Button(row, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, event -> Commands.run(window.getWorkbenchWindow(), command, Map.of()));
    }

    private void chart(Composite section, String id, Chart chart) {
        if (!(section.getLayout() instanceof GridLayout)) {
            GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        }
        ChartCanvas canvas = new ChartCanvas(section, id, chart, this::open);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas.control());
    }

    private void open(String key) {
        HostOpening.open(window, Optional.of(snapshot), key);
    }

    private void growth(Composite section, Growth growth) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        List<Growth.Volume> known = growth.volumes().stream().filter(volume -> volume.trend().isPresent()).toList();
        if (known.isEmpty()) {
            quiet(section, CapacityMessages.Capacity_noGrowth);
            new ScheduleHint(section, snapshot.definition());
        }
        GrowthCharts charts = new GrowthCharts(words);
        charts.note(known).ifPresent(note -> quiet(section, note));
        for (Growth.Volume volume : GrowthCharts.soonest(known)) {
            Label name = Style.PLAIN.on(new Label(section, SWT.NONE));
            Optional<String> full = volume.trend().flatMap(trend -> trend.reaches(volume.capacity()))
                    .map(forecast -> " \u2013 "
                            + Phrase.of(CapacityMessages.Capacity_full, figures.date(forecast.expected())));
            name.setText((volume.thing().name() + full.orElse("")).replace("&", "&&"));
            chart(section, "capacity.growth", charts.of(volume, Duration.ofDays(183)));
        }
    }

    private void processors(Composite section, Map<String, Chart> charts) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        if (charts.isEmpty()) {
            quiet(section, CapacityMessages.Capacity_notMeasured);
        }
        charts.forEach((host, chart) -> {
            Style.PLAIN.on(new Label(section, SWT.NONE)).setText(host.replace("&", "&&"));
            chart(section, "capacity.processor", chart);
        });
    }

    private static void quiet(Composite section, String sentence) {
        Label label = Style.QUIET.on(new Label(section, SWT.WRAP));
        label.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }
}
