package org.verdigris.ui.estate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executor;

import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.thing.ThingRef;

/**
 * The one estate that the console shows, and how it comes and goes. Reading happens in a job; everything here is called
 * and answers on the UI thread only. At most one reading is under way: a new one takes the place of the one before.
 *
 * <p>A reading that fails or is cancelled leaves the estate that was shown before.
 */
public final class OpenEstate {
    /** Told on the UI thread. */
    public interface Listener {
        /** Another estate, a new snapshot of the same, or none; also when a reading begins or ends. */
        void estateChanged();

        /** A reading failed; the sentence says what and what to do. */
        default void readingFailed(String sentence) {
        }
    }

    private final EstateSource source;
    private final Executor uiThread;
    private final RecentEstates recent;
    private final List<Listener> listeners = new CopyOnWriteArrayList<>();
    private Optional<Snapshot> snapshot = Optional.empty();
    private Optional<ScanJob> scan = Optional.empty();
    private boolean opening;

    OpenEstate(EstateSource source, RecentEstates recent, Executor uiThread) {
        this.source = Objects.requireNonNull(source);
        this.recent = Objects.requireNonNull(recent);
        this.uiThread = Objects.requireNonNull(uiThread);
    }

    public void addListener(Listener listener) {
        listeners.add(listener);
    }

    public void removeListener(Listener listener) {
        listeners.remove(listener);
    }

    public RecentEstates recent() {
        return recent;
    }

    public Optional<Snapshot> snapshot() {
        return snapshot;
    }

    /** The thing in the present snapshot; empty too while there is none. */
    public Optional<NamedElement> find(ThingRef reference) {
        return snapshot.flatMap(shown -> shown.index().find(reference));
    }

    /** How far the reading under way is, if one is. */
    public Optional<ScanState> reading() {
        return scan.map(ScanJob::state);
    }

    /** Begins to read an estate file or a folder. */
    public void open(Path fileOrFolder) {
        Path path = fileOrFolder.toAbsolutePath().normalize();
        String name = Optional.ofNullable(path.getFileName()).orElse(path).toString();
        begin(name, () -> EstateDefinition.open(path), source, Optional.of(path));
        opening = true;
    }

    /** Begins to read an estate whose definition is known, from the folders or from another source. */
    public void open(EstateDefinition definition, EstateSource other) {
        begin(definition.name(), () -> definition, other, definition.file());
    }

    /** Begins to read the present estate again, under a changed definition if one is given. */
    public void rescan(EstateDefinition definition) {
        begin(definition.name(), () -> definition, source, definition.file());
    }

    /** Reads the present estate again; nothing happens while there is none. */
    public void rescan() {
        snapshot.map(Snapshot::definition).ifPresent(this::rescan);
    }

    /** Reads the present estate again because a file of it was changed; one that is just being opened comes first. */
    public void refresh() {
        if (!opening) {
            rescan();
        }
    }

    /** Stops the reading under way. The answer does not wait for the scan's threads to notice. */
    public void cancelReading() {
        if (scan.isPresent()) {
            scan.get().cancel();
            scan = Optional.empty();
            opening = false;
            changed();
        }
    }

    public void close() {
        cancelReading();
        snapshot = Optional.empty();
        recent.forgetLast();
        changed();
    }

    /** Writes the present definition to the file; from then on the estate is that file. */
    public void saveAs(Path file) throws IOException {
        Snapshot shown = snapshot.orElseThrow();
        EstateDefinition saved = shown.definition().save(file);
        snapshot = Optional.of(new Snapshot(saved, shown.estate(), shown.index()));
        recent.add(file);
        changed();
    }

    private void begin(String name, ScanJob.Definition definition, EstateSource from, Optional<Path> remembered) {
        scan.ifPresent(ScanJob::cancel);
        ScanJob job = new ScanJob(name, definition, from);
        scan = Optional.of(job);
        opening = false;
        job.whenDone(outcome -> uiThread.execute(() -> finish(job, outcome, remembered)));
        job.schedule();
        changed();
    }

    private void finish(ScanJob job, ScanJob.Outcome outcome, Optional<Path> remembered) {
        if (!scan.equals(Optional.of(job))) {
            return; // cancelled or replaced in the meantime: its result is no longer wanted
        }
        scan = Optional.empty();
        opening = false;
        switch (outcome) {
            case ScanJob.Outcome.Read read -> {
                snapshot = Optional.of(read.snapshot());
                remembered.ifPresent(recent::add);
                changed();
            }
            case ScanJob.Outcome.Cancelled cancelled -> changed();
            case ScanJob.Outcome.Failed failed -> {
                changed();
                listeners.forEach(listener -> listener.readingFailed(failed.sentence()));
            }
        }
    }

    private void changed() {
        listeners.forEach(Listener::estateChanged);
    }
}
