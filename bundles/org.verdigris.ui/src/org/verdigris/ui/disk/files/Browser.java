package org.verdigris.ui.disk.files;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.verdigris.ui.disk.reading.FileReading.Outcome;
import org.verdigris.ui.page.Style;
import org.verdigris.ui.picture.Identity;
import org.verdigris.ui.table.RowTable;
import org.verdigris.ui.task.TaskList;

/** Volumes and folders on the left, files on the right, the file that is selected below them. UI thread only. */
final class Browser implements Folders.View, PathBar.Owner {
    private final Composite body;
    private final PathBar bar;
    private final Notices notices;
    private final VolumeTree tree;
    private final Composite stage;
    private final RowTable<FileRow> table;
    private final SearchResults results;
    private final Label obstacle;
    private final PreviewPane preview;
    private final Label status;
    private final Label facts;
    private final Folders folders;
    private final DiskReading previews;
    private final FileSaving saving;
    private Optional<FileRow> previewed = Optional.empty();
    private Optional<String> choice = Optional.empty();

    Browser(Composite parent, TaskList tasks) {
        body = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(8, 8).applyTo(body);
        folders = new Folders(body, tasks, this);
        previews = new DiskReading(body, tasks);
        saving = new FileSaving(body, tasks);
        bar = new PathBar(body, this);
        notices = new Notices(body);
        Notice searching = new Notice(body, "files.searching", this::stopSearch);
        SashForm columns = new SashForm(body, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(columns);
        tree = new VolumeTree(columns, folders);
        SashForm rows = new SashForm(columns, SWT.VERTICAL);
        stage = new Composite(rows, SWT.NONE);
        stage.setLayout(new StackLayout());
        table = FileColumns.ofFolder(stage);
        results = new SearchResults(stage, searching, tasks);
        obstacle = Identity.give(Style.PLAIN.on(new Label(stage, SWT.WRAP)), "files.obstacle");
        preview = new PreviewPane(rows, this::preview);
        rows.setWeights(56, 44);
        columns.setWeights(28, 72);
        Composite foot = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(16, 0).applyTo(foot);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(foot);
        status = Identity.give(Style.QUIET.on(new Label(foot, SWT.NONE)), "files.status");
        GridDataFactory.fillDefaults().grab(true, false).hint(120, SWT.DEFAULT).applyTo(status);
        facts = Identity.give(Style.QUIET.on(new Label(foot, SWT.NONE)), "files.volume");
        listen(table);
        listen(results.table());
        tree.control().addListener(SWT.KeyDown, this::key);
        front(table.control());
    }

    private void listen(RowTable<FileRow> list) {
        list.onOpen(this::open).onArranged(this::arranged);
        list.control().addListener(SWT.Selection, event -> selected());
        list.control().addListener(SWT.KeyDown, this::key);
        new FileMenu(list, this);
        new DragOut(list.control(), this::chosen, saving, this::warn);
    }

    private void key(Event event) {
        if (event.keyCode == SWT.BS || event.keyCode == SWT.ARROW_UP && event.stateMask == SWT.ALT) {
            up();
            event.doit = false;
        } else if (event.keyCode == 'l' && event.stateMask == SWT.MOD1) {
            bar.focusPath();
        } else if (event.keyCode == SWT.ESC && results.isShown()) {
            endSearch();
        }
    }

    Control control() {
        return body;
    }

    void focus() {
        if (!(results.isShown() ? results.table() : table).control().setFocus()) {
            tree.control().setFocus();
        }
    }

    @Override
    public void leaveFields() {
        (results.isShown() ? results.table() : table).control().setFocus();
    }

    void focusSearch() {
        bar.focusSearch();
    }

    /** Begins with a disk, in the folder that was shown before if it is there still. */
    void show(DiskAccess access, DiskContents contents) {
        notices.forget();
        results.end();
        saving.of(access);
        tree.show(contents.volumes());
        folders.show(access, contents);
    }

    /** What was found out about a volume. */
    void show(VolumeLine volume, VolumeHealth health) {
        tree.show(volume, health);
        notices.know(volume, health);
        tell(folders.place().volume());
    }

    @Override
    public void show(FolderListing listing, Optional<String> name) {
        leaveSearch();
        arrive(listing.place());
        front(table.control());
        notices.warnings(listing.warnings());
        status.setText(FileWords.count(listing.rows()));
        if (bar.hasPathFocus()) {
            table.control().setFocus();
        }
        choice = name;
        table.control().deselectAll();
        table.show(listing.rows());
        tree.take(listing);
        tree.follow(listing.place());
    }

    @Override
    public void take(FolderListing listing) {
        tree.take(listing);
    }

    @Override
    public void unlistable(Place place) {
        tree.giveUp(place);
    }

    @Override
    public void refuse(Place place, String sentence) {
        leaveSearch();
        tree.giveUp(place);
        arrive(place);
        refuse(sentence);
    }

    @Override
    public void refuse(VolumeLine volume) {
        leaveSearch();
        notices.failure("");
        bar.path(volume.number() + ":/");
        tell(volume.number());
        refuse(volume.refusal().orElse("") + "\n\n" + VolumeWords.facts(volume.partition()));
    }

    private void refuse(String sentences) {
        notices.warnings(List.of());
        table.show(List.of());
        obstacle.setText(sentences.replace("&", "&&"));
        front(obstacle);
        status.setText("");
    }

    private void arrive(Place place) {
        notices.failure("");
        bar.path(place.words());
        tell(place.volume());
    }

    /** Says what is known of a volume. */
    private void tell(int volume) {
        notices.doubts(volume);
        facts.setText(notices.facts(volume).replace("&", "&&"));
        facts.getParent().layout(true);
    }

    @Override
    public void say(String words) {
        status.setText(words.replace("&", "&&"));
        status.setToolTipText(words);
    }

    @Override
    public void warn(String sentence) {
        say("");
        notices.failure(sentence);
    }

    private void front(Control control) {
        ((StackLayout) stage.getLayout()).topControl = control;
        stage.layout(true);
    }

    private void arranged() {
        choice.ifPresent(name -> table.select(row -> row.file().name().equals(name)));
        choice = Optional.empty();
        selected();
    }

    /** What is selected in the list in front. */
    List<FileRow> chosen() {
        return (results.isShown() ? results.table() : table).chosen();
    }

    private void selected() {
        List<FileRow> chosen = chosen();
        bar.enable(folders.isBelowRoot() || results.isShown(),
                chosen.size() == 1 && FileSaving.isFile(chosen.getFirst()), !chosen.isEmpty());
        if (chosen.size() == 1) {
            if (!previewed.equals(Optional.of(chosen.getFirst()))) {
                previewed = Optional.of(chosen.getFirst());
                preview.reset();
                preview();
            }
            return;
        }
        previewed = Optional.empty();
        previews.cancel();
        preview.say("", chosen.isEmpty() ? FilesMessages.PreviewPane_none : FileWords.selection(chosen));
    }

    private void preview() {
        previewed.ifPresent(row -> {
            Look look = preview.look();
            Optional<String> stream = preview.stream();
            previews.<Preview>begin(folders.access(), (disk, progress) -> Preview
                    .of(disk.volume(row.volume()).fileSystem(), row, stream, look), outcome -> {
                        switch (outcome) {
                            case Outcome.Read<Preview> read -> preview.show(row, read.value());
                            case Outcome.Failed<Preview> failed -> preview.say(FileWords.title(row, ""),
                                    failed.sentence());
                            case Outcome.Cancelled<Preview> cancelled -> preview.say("", "");
                        }
                    });
        });
    }

    /** What Enter and a double click do. */
    void open(FileRow row) {
        if (results.isShown()) {
            folders.go(row.volume() + ":" + (row.isFolder() ? row.path() : row.folder()),
                    row.isFolder() ? Optional.empty() : Optional.of(row.file().name()));
        } else if (row.isFolder()) {
            folders.go(folders.place().below(row.file()));
        }
        // a file's beginning is shown already, and nothing of a guest is handed to another program
    }

    /** Shows what was found where it lies. */
    void openFolderOf(FileRow row) {
        folders.go(row.volume() + ":" + row.folder(), Optional.of(row.file().name()));
    }

    boolean isSearching() {
        return results.isShown();
    }

    @Override
    public void up() {
        Place place = folders.place();
        if (results.isShown()) {
            endSearch();
        } else if (!place.isRoot()) {
            folders.go(place.above(), Optional.of(place.folder().name()));
        }
    }

    @Override
    public void go(String path) {
        folders.go(path, Optional.empty());
    }

    @Override
    public void search(String name) {
        if (name.isBlank()) {
            endSearch();
            return;
        }
        front(results.table().control());
        notices.warnings(List.of());
        notices.failure("");
        say("");
        results.begin(folders.access(), new NameSearch(folders.volume(), name));
        selected();
    }

    private void stopSearch() {
        if (results.isRunning()) {
            results.cancel();
        } else {
            endSearch();
        }
    }

    @Override
    public void endSearch() {
        if (results.isShown()) {
            folders.go(folders.place(), Optional.empty());
        }
    }

    private void leaveSearch() {
        if (results.isShown()) {
            results.end();
            bar.clearSearch();
        }
    }

    @Override
    public void save() {
        List<FileRow> chosen = chosen();
        if (chosen.size() == 1 && FileSaving.isFile(chosen.getFirst())) {
            saving.saveAs(chosen.getFirst(), preview.stream());
        } else {
            saveToFolder();
        }
    }

    void saveTo(Path folder) {
        if (!chosen().isEmpty()) {
            saving.saveTo(folder, chosen());
        }
    }

    @Override
    public void saveToFolder() {
        if (!chosen().isEmpty()) {
            saving.saveToFolder(chosen());
        }
    }
}
