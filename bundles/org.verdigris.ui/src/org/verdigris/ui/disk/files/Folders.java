package org.verdigris.ui.disk.files;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Composite;
import org.verdigris.guest.GuestFile;
import org.verdigris.ui.disk.reading.FileReading.Outcome;
import org.verdigris.ui.task.TaskList;

/** Which folder is shown, and the reading of folders for the list and for the tree. UI thread only. */
final class Folders implements VolumeTree.Owner {
    /** What shows them. */
    interface View {
        /** A folder was reached. @param name what is to be selected in it */
        void show(FolderListing listing, Optional<String> name);

        /** A folder was listed for the tree only. */
        void take(FolderListing listing);

        /** A folder could not be listed for the tree. */
        void unlistable(Place place);

        /** A folder was reached but cannot be listed. */
        void refuse(Place place, String sentence);

        /** A volume was chosen that cannot be read. */
        void refuse(VolumeLine volume);

        /** What is being done. */
        void say(String words);

        /** What could not be done, and why. */
        void warn(String sentence);
    }

    private static final int MOMENT = 500;

    private final Composite owner;
    private final View view;
    private final DiskReading shown;
    private final DiskReading unfolded;
    private final Deque<Place> waiting = new ArrayDeque<>();
    private DiskAccess access;
    private DiskContents contents;
    private Place place;

    Folders(Composite owner, TaskList tasks, View view) {
        this.owner = owner;
        this.view = view;
        shown = new DiskReading(owner, tasks);
        unfolded = new DiskReading(owner, tasks);
    }

    /** Begins with a disk of which a volume can be read, in the folder shown before if it is there still. */
    void show(DiskAccess disk, DiskContents found) {
        Optional<String> before = Optional.ofNullable(place).map(Place::words);
        access = disk;
        contents = found;
        waiting.clear();
        VolumeLine first = found.volumes().stream().filter(volume -> volume.root().isPresent()).findFirst()
                .orElseThrow();
        place = Place.root(first.number(), first.root().orElseThrow());
        before.ifPresentOrElse(path -> go(path, Optional.empty(), sentence -> go(place)), () -> go(place));
    }

    DiskAccess access() {
        return access;
    }

    Place place() {
        return place;
    }

    /** Whether there is a folder above the one shown. */
    boolean isBelowRoot() {
        return place != null && !place.isRoot();
    }

    /** The volume of the folder shown. */
    VolumeLine volume() {
        return contents.volume(place.volume());
    }

    @Override
    public void refused(VolumeLine volume) {
        view.refuse(volume);
    }

    @Override
    public void go(Place target) {
        go(target, Optional.empty());
    }

    /** @param name what is to be selected there */
    void go(Place target, Optional<String> name) {
        boolean clock = contents.volume(target.volume()).guestClock();
        await();
        shown.<FolderListing>begin(access, (disk, progress) -> FolderListing.read(disk, target, clock), outcome -> {
            switch (outcome) {
                case Outcome.Read<FolderListing> read -> arrive(read.value(), name);
                case Outcome.Failed<FolderListing> failed -> {
                    place = target;
                    view.refuse(target, failed.sentence());
                }
                case Outcome.Cancelled<FolderListing> cancelled -> view.say("");
            }
        });
    }

    /**
     * Goes where a path leads, or says why it leads nowhere.
     *
     * @param name what is to be selected there, unless the path names a file itself
     */
    void go(String path, Optional<String> name) {
        go(path, name, view::warn);
    }

    private record Arrival(FolderListing listing, Optional<String> name) {
    }

    private void go(String path, Optional<String> name, Consumer<String> lost) {
        Place from = place;
        DiskContents known = contents;
        await();
        shown.<Arrival>begin(access, (disk, progress) -> {
            PathText.Target target = new PathText(disk, known).find(path, from);
            boolean clock = known.volume(target.place().volume()).guestClock();
            return new Arrival(FolderListing.read(disk, target.place(), clock),
                    target.chosen().map(GuestFile::name).or(() -> name));
        }, outcome -> {
            switch (outcome) {
                case Outcome.Read<Arrival> read -> arrive(read.value().listing(), read.value().name());
                case Outcome.Failed<Arrival> failed -> lost.accept(failed.sentence());
                case Outcome.Cancelled<Arrival> cancelled -> view.say("");
            }
        });
    }

    private void arrive(FolderListing listing, Optional<String> name) {
        place = listing.place();
        view.show(listing, name);
    }

    private void await() {
        owner.getDisplay().timerExec(MOMENT, () -> {
            if (!owner.isDisposed() && shown.isRunning()) {
                view.say(FilesMessages.Folders_reading);
            }
        });
    }

    /** Folders are listed for the tree one after the other, so that none is forgotten. */
    @Override
    public void list(Place target) {
        if (!waiting.contains(target)) {
            waiting.add(target);
            if (waiting.size() == 1) {
                next();
            }
        }
    }

    private void next() {
        Place target = waiting.peek();
        DiskContents known = contents;
        boolean clock = contents.volume(target.volume()).guestClock();
        unfolded.<FolderListing>begin(access, (disk, progress) -> FolderListing.read(disk, target, clock), outcome -> {
            if (contents != known) {
                return; // of a disk that is shown no more
            }
            waiting.remove();
            switch (outcome) {
                case Outcome.Read<FolderListing> read -> view.take(read.value());
                case Outcome.Failed<FolderListing> failed -> {
                    view.unlistable(target);
                    view.warn(failed.sentence());
                }
                case Outcome.Cancelled<FolderListing> cancelled -> view.unlistable(target);
            }
            if (!waiting.isEmpty()) {
                next();
            }
        });
    }
}
