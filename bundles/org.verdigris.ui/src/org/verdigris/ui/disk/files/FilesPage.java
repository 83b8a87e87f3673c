package org.verdigris.ui.disk.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchPartSite;
import org.eclipse.ui.contexts.IContextActivation;
import org.eclipse.ui.contexts.IContextService;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.disk.reading.FileReading.Outcome;
import org.verdigris.ui.editor.ThingPage;
import org.verdigris.ui.estate.Snapshot;
import org.verdigris.ui.page.Presence;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.Filterable;
import org.verdigris.ui.task.TaskList;
import org.verdigris.ui.thing.DiskFacts;

/** What a guest keeps on a disk, read through the whole chain and never changed. */
public final class FilesPage implements ThingPage<DiskImage>, Filterable {
    private static final String KEYS = "org.verdigris.ui.files";

    private final IContextService keys;
    private final TaskList tasks;
    private final Runnable release = this::release;
    private Composite page;
    private Label sentence;
    private Browser browser;
    private DiskReading reading;
    private DiskReading health;
    private Optional<IContextActivation> keysInForce = Optional.empty();
    private Optional<Snapshot> shown = Optional.empty();
    private Optional<DiskAccess> access = Optional.empty();
    private Optional<DiskContents> contents = Optional.empty();
    private boolean focusWanted;

    public FilesPage(IWorkbenchPartSite site) {
        keys = site.getService(IContextService.class);
        tasks = site.getService(TaskList.class);
    }

    @Override
    public String title() {
        return FilesMessages.FilesPage_title;
    }

    @Override
    public Control create(Composite parent) {
        page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 16).spacing(8, 8).applyTo(page);
        sentence = Identity.give(Style.PLAIN.on(new Label(page, SWT.WRAP)), "files.sentence");
        GridDataFactory.fillDefaults().grab(true, false).hint(300, SWT.DEFAULT).applyTo(sentence);
        reading = new DiskReading(page, tasks);
        health = new DiskReading(page, tasks);
        browser = new Browser(page, tasks);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(browser.control());
        page.addListener(SWT.Show, event -> keysInForce = Optional.of(keys.activateContext(KEYS)));
        page.addListener(SWT.Hide, event -> withdrawKeys());
        page.addListener(SWT.Dispose, event -> end());
        tasks.addListener(release);
        say("");
        return page;
    }

    private void withdrawKeys() {
        keysInForce.ifPresent(keys::deactivateContext);
        keysInForce = Optional.empty();
        release();
    }

    private void end() {
        tasks.removeListener(release);
        release();
    }

    /** A task that changes the disk, and a page that is not seen, have no use for open files. */
    private void release() {
        access.filter(open -> page.isDisposed() || !page.isVisible() || isBeingChanged(open))
                .ifPresent(DiskAccess::release);
    }

    private boolean isBeingChanged(DiskAccess open) {
        return tasks.workingOn(open.files()).filter(task -> !task.isReading()).isPresent();
    }

    @Override
    public void show(DiskImage disk, Snapshot snapshot) {
        if (shown.equals(Optional.of(snapshot))) {
            return;
        }
        shown = Optional.of(snapshot);
        if (disk.getUnreadable() != null) {
            forget();
            say(disk.getUnreadable() + '\n' + FilesMessages.FilesPage_unreadable);
            return;
        }
        access.ifPresent(DiskAccess::release);
        List<Path> files = DiskFacts.chain(disk).stream().map(link -> Path.of(link.getPath())).toList();
        DiskAccess opened = new DiskAccess(files, snapshot.definition());
        access = Optional.of(opened);
        if (contents.isEmpty()) {
            say(FilesMessages.FilesPage_reading);
        }
        reading.<DiskContents>begin(opened, DiskContents::read, outcome -> take(opened, outcome));
    }

    private void take(DiskAccess opened, Outcome<DiskContents> outcome) {
        switch (outcome) {
            case Outcome.Read<DiskContents> read -> take(opened, read.value());
            case Outcome.Failed<DiskContents> failed -> {
                forget();
                say(failed.sentence());
            }
            case Outcome.Cancelled<DiskContents> cancelled -> {
                shown = Optional.empty();
                say(FilesMessages.Reading_cancelled);
            }
        }
    }

    private void take(DiskAccess opened, DiskContents found) {
        contents = Optional.of(found);
        if (found.volumes().stream().allMatch(volume -> volume.root().isEmpty())) {
            say(VolumeWords.nothing(found));
            return;
        }
        sentence.setText(String.join("\n", found.layout().warnings()).replace("&", "&&"));
        Presence.set(sentence, !found.layout().warnings().isEmpty());
        Presence.set(browser.control(), true);
        page.layout(true, true);
        browser.show(opened, found);
        if (focusWanted && page.getDisplay().getFocusControl() == page) {
            browser.focus();
        }
        found.volumes().stream().filter(volume -> volume.root().isPresent()).findFirst()
                .ifPresent(volume -> examine(opened, found, volume));
    }

    /** Looks at one volume after the other, so that the state of a small one is not kept waiting by a large one. */
    private void examine(DiskAccess opened, DiskContents found, VolumeLine volume) {
        health.<VolumeHealth>begin(opened, (disk, progress) -> health(disk, volume, progress), outcome -> {
            if (outcome instanceof Outcome.Read<VolumeHealth> known) {
                browser.show(volume, known.value());
            }
            found.volumes().stream().filter(next -> next.root().isPresent())
                    .dropWhile(next -> next != volume).skip(1).findFirst()
                    .ifPresent(next -> examine(opened, found, next));
        });
    }

    private static VolumeHealth health(GuestDisk disk, VolumeLine volume, Progress progress) throws IOException {
        if (progress.cancelled()) {
            throw new CancelledException(FilesMessages.Reading_cancelled);
        }
        return VolumeHealth.of(disk.volume(volume.number()).fileSystem());
    }

    private void forget() {
        access.ifPresent(DiskAccess::release);
        access = Optional.empty();
        contents = Optional.empty();
    }

    private void say(String words) {
        sentence.setText(words.replace("&", "&&"));
        Presence.set(sentence, true);
        Presence.set(browser.control(), false);
        page.layout(true, true);
    }

    @Override
    public void showNothing(String words) {
        shown = Optional.empty();
        forget();
        say(words);
    }

    @Override
    public void focus() {
        if (browser.control().getVisible()) {
            browser.focus();
        } else {
            focusWanted = page.forceFocus(); // until the files are there
        }
    }

    @Override
    public boolean canFilter() {
        return browser.control().getVisible();
    }

    @Override
    public void focusFilter() {
        browser.focusSearch();
    }

    /** Saves what is selected, asking where to. */
    void save() {
        if (browser.control().getVisible()) {
            browser.save();
        }
    }

    /** Saves what is selected into a folder. */
    void saveTo(Path folder) {
        if (browser.control().getVisible()) {
            browser.saveTo(folder);
        }
    }

    /** Whether the files of the disk are open now. */
    public boolean holdsFiles() {
        return access.filter(DiskAccess::isOpen).isPresent();
    }
}
