package org.verdigris.ui.capacity;

import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;
import org.eclipse.ui.IWorkbenchPage;
import org.verdigris.model.estate.Host;
import org.verdigris.report.chart.Chart;
import org.verdigris.report.contents.CapacityCharts;
import org.verdigris.report.contents.Growth;
import org.verdigris.report.contents.GrowthCharts;
import org.verdigris.report.contents.ReportInput;
import org.verdigris.report.placement.Failure;
import org.verdigris.report.plan.MachineNeed;
import org.verdigris.report.words.Figures;
import org.verdigris.report.words.Words;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.command.Commands;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Moments;
import org.verdigris.ui.wording.Phrase;

/** The charts of a capacity plan, each leading to the host that it tells of. */
final class CapacityPage {
    private static final int MOST_STRANDED = 5;

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
        page.title(CapacityMessages.Capacity_title, Phrase.of(CapacityMessages.Capacity_what,
                input.plan().landscape().name(), Moments.absolute(input.plan().landscape().taken())));
        if (input.plan().hosts().isEmpty()) {
            page.text(CapacityMessages.Capacity_noHosts);
            return;
        }
        report(body);
        reckoned.missing().ifPresent(why -> page.text(Phrase.of(CapacityMessages.Capacity_noInventory, why)));
        CapacityCharts charts = new CapacityCharts(input.plan(), words, figures);
        chart(page.wide(CapacityMessages.Capacity_space), "capacity.space", charts.space());
        chart(page.wide(CapacityMessages.Capacity_memory), "capacity.memory", charts.memory());
        failures(page.wide(CapacityMessages.Capacity_failures), input.failures());
        growth(page.wide(CapacityMessages.Capacity_growth), input.growth());
        processors(page.wide(CapacityMessages.Capacity_processor), charts.processors());
    }

    private void report(Composite body) {
        Button button = Identity.give(new Button(body, SWT.PUSH), "capacity.report");
        button.setText(CapacityMessages.Capacity_report);
        button.addListener(SWT.Selection,
                event -> Commands.run(window.getWorkbenchWindow(), CommandIds.SAVE_REPORT, Map.of()));
    }

    private void chart(Composite section, String id, Chart chart) {
        if (!(section.getLayout() instanceof GridLayout)) {
            GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        }
        ChartCanvas canvas = new ChartCanvas(section, id, chart, this::open);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(canvas.control());
    }

    /** The key of a volume begins with the name of its host. */
    private void open(String key) {
        snapshot.estate().getHosts().stream()
                .filter(host -> key.equals(host.getName()) || key.startsWith(host.getName() + " ")).findFirst()
                .ifPresent(host -> Editors.open(window, host));
    }

    private void failures(Composite section, List<Failure> failures) {
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 4).applyTo(section);
        for (Failure failure : failures) {
            Label sign = new Label(section, SWT.NONE);
            sign.setImage((failure.isCovered() ? Picture.FINE : Picture.ERROR).image());
            Link link = Identity.give(new Link(section, SWT.NONE), "capacity.failure");
            link.setText("<a>" + failure.host().replace("&", "&&") + "</a>");
            link.addListener(SWT.Selection, event -> open(failure.host()));
            Label sentence = Style.PLAIN.on(new Label(section, SWT.WRAP));
            sentence.setText(sentence(failure).replace("&", "&&"));
            GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(sentence);
        }
    }

    private static String sentence(Failure failure) {
        int all = failure.goes().size() + failure.stranded().size();
        if (failure.isCovered()) {
            return Phrase.of(CapacityMessages.Capacity_covered, all);
        }
        String names = failure.stranded().stream().limit(MOST_STRANDED).map(MachineNeed::name)
                .collect(Collectors.joining(", "));
        return Phrase.of(CapacityMessages.Capacity_stranded, failure.stranded().size(), all,
                failure.stranded().size() > MOST_STRANDED ? names + " \u2026" : names);
    }

    private void growth(Composite section, Growth growth) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        List<Growth.Volume> known = growth.volumes().stream().filter(volume -> volume.trend().isPresent()).toList();
        if (known.isEmpty()) {
            quiet(section, CapacityMessages.Capacity_noGrowth);
        }
        GrowthCharts charts = new GrowthCharts(words);
        for (Growth.Volume volume : known) {
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
