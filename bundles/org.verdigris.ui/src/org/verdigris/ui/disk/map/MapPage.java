package org.verdigris.ui.disk.map;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.verdigris.disk.Progress;
import org.verdigris.disk.check.DiskUsage;
import org.verdigris.disk.map.AllocationMap;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.disk.reading.FileReading;
import org.verdigris.ui.disk.reading.FileReading.Outcome;
import org.verdigris.ui.disk.reading.FileState;
import org.verdigris.ui.disk.reading.ReadingBar;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.wording.Phrase;

/** Which blocks of a disk are in its file, and where. */
public final class MapPage implements ThingPage<DiskImage> {
    private static final int MOST_CELLS = 128 * 128;

    private Composite page;
    private Label sentence;
    private Composite content;
    private MapPicture picture;
    private MapLegend legend;
    private Label selection;
    private FileReading reading;
    private FileReading export;
    private ReadingBar bar;
    private Optional<FileState> state = Optional.empty();
    private Path file;
    private AllocationMap map;
    private boolean focusWanted;

    /** What is read for the page. */
    private record Found(AllocationMap map, DiskUsage usage) {
        static Found read(Path file, Progress progress) throws IOException {
            return new Found(AllocationMap.read(file, MOST_CELLS, progress), DiskUsage.read(file, false, progress));
        }
    }

    @Override
    public String title() {
        return DiskMessages.MapPage_title;
    }

    @Override
    public Control create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(page);
        sentence = Identity.give(Style.PLAIN.on(new Label(page, SWT.WRAP)), "map.sentence");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(sentence);
        reading = new FileReading(page);
        export = new FileReading(page);
        bar = new ReadingBar(page, "map", reading);
        content = new Composite(page, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(content);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(content);
        buttons();
        picture = new MapPicture(content, this::tell);
        GridDataFactory.fillDefaults().grab(true, true).hint(300, 120).applyTo(picture.control());
        legend = new MapLegend(content);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(legend.control());
        selection = Identity.give(Style.PLAIN.on(new Label(content, SWT.WRAP)), "map.selection");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(selection);
        return page;
    }

    private void buttons() {
        Composite buttons = new Composite(content, SWT.NONE);
        button(buttons, "map.zoomIn", DiskMessages.MapPage_zoomIn, event -> picture.zoom(true));
        button(buttons, "map.zoomOut", DiskMessages.MapPage_zoomOut, event -> picture.zoom(false));
        button(buttons, "map.fit", DiskMessages.MapPage_fit, event -> picture.zoomToWindow());
        button(buttons, "map.save", DiskMessages.MapPage_save, event -> save());
        button(buttons, "map.copy", DiskMessages.MapPage_copy, event -> copy());
        GridLayoutFactory.fillDefaults().numColumns(buttons.getChildren().length).applyTo(buttons);
    }

    private static void button(Composite parent, String id, String text, Consumer<Object> action) {
        Button button = Identity.give(new Button(parent, SWT.PUSH), id);
        button.setText(text);
        button.addListener(SWT.Selection, action::accept);
    }

    @Override
    public void show(DiskImage disk, Snapshot snapshot) {
        FileState present = FileState.of(disk);
        if (state.equals(Optional.of(present))) {
            return;
        }
        state = Optional.of(present);
        file = Path.of(disk.getPath());
        if (DiskFacts.typeOf(disk) == DiskType.FIXED) {
            say(DiskMessages.MapPage_fixed);
            return;
        }
        say(DiskMessages.MapPage_reading);
        reading.<Found>begin(Phrase.of(DiskMessages.MapPage_job, disk.getName()), true, file,
                progress -> Found.read(file, progress), this::take);
        bar.begin();
    }

    private void take(Outcome<Found> outcome) {
        bar.end();
        switch (outcome) {
            case Outcome.Read<Found> read -> show(read.value());
            case Outcome.Failed<Found> failed -> say(failed.sentence());
            case Outcome.Cancelled<Found> cancelled -> {
                state = Optional.empty();
                say(DiskMessages.MapPage_cancelled);
            }
        }
    }

    private void show(Found found) {
        map = found.map();
        sentence.setText((MapWords.whole(map) + " " + MapWords.order(map, found.usage())).replace("&", "&&"));
        legend.show(map);
        Presence.set(content, true);
        page.layout(true, true);
        picture.show(map);
        selection.setText(DiskMessages.MapPage_choose);
        if (focusWanted && page.getDisplay().getFocusControl() == page) {
            picture.control().setFocus();
        }
    }

    private void say(String words) {
        sentence.setText(words.replace("&", "&&"));
        Presence.set(content, false);
        page.layout(true, true);
    }

    @Override
    public void showNothing(String words) {
        state = Optional.empty();
        say(words);
    }

    private void tell(int cell) {
        selection.setText(MapWords.cell(map, cell));
        content.layout(true);
    }

    private void save() {
        MapExport.ask(page.getShell(), file).ifPresent(target -> export.<Path>begin(DiskMessages.MapExport_job, true,
                target, progress -> MapExport.write(file, target, progress),
                outcome -> report(outcome, Phrase.of(DiskMessages.MapExport_saved, target))));
    }

    private void copy() {
        export.<String>begin(DiskMessages.MapExport_job, true, file, progress -> MapExport.text(file, progress),
                outcome -> {
                    if (outcome instanceof Outcome.Read<String> read) {
                        MapExport.copy(page.getDisplay(), read.value());
                    }
                    report(outcome, DiskMessages.MapExport_copied);
                });
    }

    private void report(Outcome<?> outcome, String success) {
        selection.setText((outcome instanceof Outcome.Failed<?> failed ? failed.sentence() : success)
                .replace("&", "&&"));
        content.layout(true);
    }

    @Override
    public void focus() {
        if (content.getVisible()) {
            picture.control().setFocus();
        } else {
            focusWanted = page.forceFocus(); // until the map is there
        }
    }
}
