package org.verdigris.ui.history;

import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.verdigris.core.history.History;
import org.verdigris.core.history.Inventory;
import org.verdigris.core.history.InventoryPlace;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.Host;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.report.contents.Growth;
import org.verdigris.report.trend.Sample;
import org.verdigris.report.words.Figures;
import org.verdigris.ui.chart.ChartCanvas;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.page.Sections;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.wording.Phrase;

/** What earlier scans found of a thing, as a chart and as the latest changes. It is read in the background. */
public final class HistoryPage<T extends NamedElement> implements ThingPage<T> {
    private static final int MOST = 12;

    private final PastReader<T> reader;
    private final Figures figures = new Figures(Locale.ENGLISH, ZoneId.systemDefault());
    private Scroller scroller;
    private Job job;

    private HistoryPage(PastReader<T> reader) {
        this.reader = reader;
    }

    @FunctionalInterface
    private interface PastReader<T> {
        List<Past> read(T thing, History history) throws IOException;
    }

    /** The file of a disk. */
    public static HistoryPage<DiskImage> ofDisk() {
        return new HistoryPage<>((disk, history) -> Growth.ofDisk(history, disk.getPath())
                .map(past -> List.of(Past.of(past, disk))).orElse(List.of()));
    }

    /** What is used of the volumes of a host. */
    public static HistoryPage<Host> ofHost() {
        return new HistoryPage<>(
                (host, history) -> Growth.ofHost(history, host.getName()).stream().map(Past::of).toList());
    }

    @Override
    public String title() {
        return HistoryMessages.History_title;
    }

    @Override
    public Control create(Composite parent) {
        scroller = new Scroller(parent);
        scroller.control().addListener(SWT.Dispose, event -> cancel());
        return scroller.control();
    }

    private void cancel() {
        if (job != null) {
            job.cancel();
        }
    }

    @Override
    public void show(T thing, Snapshot snapshot) {
        cancel();
        tell(thing.getName(), HistoryMessages.History_reading);
        Display display = scroller.control().getDisplay();
        job = Job.create(HistoryMessages.History_job, (IProgressMonitor monitor) -> {
            Runnable then = read(thing, snapshot);
            display.asyncExec(() -> {
                if (!monitor.isCanceled() && !scroller.control().isDisposed()) {
                    then.run();
                }
            });
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private Runnable read(T thing, Snapshot snapshot) {
        try (Inventory inventory = Inventory.open(InventoryPlace.ofUser())) {
            Optional<History> history = inventory.history(Inventory.place(snapshot.definition()));
            List<Past> pasts = history.isPresent() ? reader.read(thing, history.get()) : List.of();
            return () -> fill(thing, snapshot, pasts);
        } catch (IOException e) {
            ILog.of(HistoryPage.class).warn("The history could not be read.", e);
            return () -> tell(thing.getName(), Phrase.of(HistoryMessages.History_missing, e.getMessage()));
        }
    }

    @Override
    public void showNothing(String sentence) {
        cancel();
        new Sections(scroller.clear(), thing -> {
        }).text(sentence);
        scroller.fit();
    }

    private void tell(String name, String sentence) {
        new Sections(scroller.clear(), thing -> {
        }).title(name, sentence);
        scroller.fit();
    }

    private void fill(T thing, Snapshot snapshot, List<Past> pasts) {
        Composite body = scroller.clear();
        Sections page = new Sections(body, any -> {
        });
        page.title(thing.getName(), pasts.isEmpty() ? Phrase.of(HistoryMessages.History_none, thing.getName())
                : HistoryMessages.History_what);
        pasts.forEach(past -> section(page.wide(past.name()), past));
        if (pasts.stream().allMatch(past -> past.samples().size() < MOST)) {
            new ScheduleHint(body, snapshot.definition());
        }
        scroller.fit();
    }

    private void section(Composite section, Past past) {
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(section);
        wrapped(section, Style.PLAIN, past.outlook());
        ChartCanvas chart = new ChartCanvas(section, "history.chart", past.chart(), key -> {
        });
        GridDataFactory.fillDefaults().grab(true, false).applyTo(chart.control());
        wrapped(section, Style.QUIET, Phrase.of(HistoryMessages.History_span, past.samples().size(),
                figures.date(past.samples().getFirst().at()), figures.date(past.samples().getLast().at())));
        changes(section, past);
    }

    /** The samples that differ from the one before, the latest first. */
    private void changes(Composite section, Past past) {
        List<Integer> steps = new ArrayList<>();
        for (int i = 1; i < past.samples().size(); i++) {
            if (past.samples().get(i).value() != past.samples().get(i - 1).value()) {
                steps.add(i);
            }
        }
        if (steps.isEmpty()) {
            return;
        }
        Composite table = new Composite(section, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(24, 2).applyTo(table);
        cell(table, Style.QUIET, SWT.LEFT, HistoryMessages.History_when);
        cell(table, Style.QUIET, SWT.RIGHT, past.measured());
        cell(table, Style.QUIET, SWT.RIGHT, HistoryMessages.History_change);
        Collections.reverse(steps);
        steps.stream().limit(MOST).forEach(i -> {
            Sample sample = past.samples().get(i);
            double change = sample.value() - past.samples().get(i - 1).value();
            cell(table, Style.PLAIN, SWT.LEFT, figures.moment(sample.at()));
            cell(table, Style.PLAIN, SWT.RIGHT, figures.bytes(sample.value()));
            cell(table, Style.PLAIN, SWT.RIGHT, (change > 0 ? "+" : "") + figures.bytes(change));
        });
        if (steps.size() > MOST) {
            wrapped(section, Style.QUIET, Phrase.of(HistoryMessages.History_more, MOST));
        }
    }

    private static void cell(Composite table, Style style, int side, String text) {
        Label label = style.on(new Label(table, side));
        label.setText(text);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
    }

    private static void wrapped(Composite section, Style style, String sentence) {
        Label label = style.on(new Label(section, SWT.WRAP));
        label.setText(sentence);
        GridDataFactory.fillDefaults().grab(true, false).hint(200, SWT.DEFAULT).applyTo(label);
    }

    @Override
    public void focus() {
        scroller.focus();
    }
}
