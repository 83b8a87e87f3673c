package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.verdigris.core.store.FactStore;
import org.verdigris.core.store.Facts;
import org.verdigris.core.store.StoredFacts;

/** Gets the facts of files: from the store where they are unchanged, from the files themselves otherwise. */
final class FactGathering {

    /** Facts that go to the store at once: enough to be quick, few enough to be done when the scan is cancelled. */
    private static final int BATCH = 256;

    /** Another program holds the store for moments only; in the end it is not worth waiting for. */
    private static final int LAST_ATTEMPTS = 20;

    private final Crew crew;
    private final FactStore store;
    private final Reading reading;
    private final ScanProgress progress;
    private final Map<Path, Facts> gathered = new ConcurrentHashMap<>();
    private final Queue<Facts> fresh = new ConcurrentLinkedQueue<>();
    private final List<Facts> unsaved = new ArrayList<>();
    private final AtomicInteger done = new AtomicInteger();
    private final AtomicInteger total = new AtomicInteger();

    FactGathering(Crew crew, FactStore store, Reading reading, ScanProgress progress) {
        this.crew = crew;
        this.store = store;
        this.reading = reading;
        this.progress = progress;
    }

    /** The facts of what was found below some folders; what is gone from there is forgotten. */
    Map<Path, Facts> gather(FoundFiles found, Collection<Path> roots) throws InterruptedException {
        Map<Path, StoredFacts> stored = new ConcurrentHashMap<>();
        List<Path> single = roots.stream().filter(root -> FileKind.of(root).isPresent()).toList();
        crew.submit(() -> {
            stored.putAll(store.recallBelow(roots));
            stored.putAll(store.recall(single));
        });
        crew.await(() -> {});
        Map<Path, Facts> facts = gather(found.files(), stored);
        List<Path> gone = stored.keySet().stream().filter(path -> !facts.containsKey(path))
                .filter(path -> found.unreadable().keySet().stream().noneMatch(path::startsWith)).toList();
        store.forget(gone);
        return facts;
    }

    /** The facts of files that were not found by searching. */
    Map<Path, Facts> gather(Collection<FoundFile> files) throws InterruptedException {
        return gather(files, store.recall(files.stream().map(FoundFile::path).toList()));
    }

    private Map<Path, Facts> gather(Collection<FoundFile> files, Map<Path, StoredFacts> stored)
            throws InterruptedException {
        gathered.clear();
        List<FoundFile> changed = new ArrayList<>();
        for (FoundFile file : files) {
            if (file.kind().isRead()) {
                StoredFacts remembered = stored.get(file.path());
                if (remembered != null && remembered.stamp().equals(reading.stamp(file))) {
                    crew.submit(() -> recall(file, remembered));
                } else {
                    changed.add(file);
                }
            }
        }
        total.addAndGet(changed.size());
        changed.forEach(file -> crew.submit(() -> read(file)));
        crew.await(() -> save(BATCH));
        for (int i = 0; i < LAST_ATTEMPTS && !save(1); i++) {
            crew.checkCancelled();
        }
        return Map.copyOf(gathered);
    }

    private void recall(FoundFile file, StoredFacts remembered) {
        Optional<Facts> facts = remembered.facts();
        if (facts.isPresent()) {
            gathered.put(file.path(), facts.get());
        } else {
            total.incrementAndGet();
            read(file);
        }
    }

    private void read(FoundFile file) {
        progress.reading(done.get(), total.get(), file.path());
        Reading.Outcome outcome = reading.read(file);
        gathered.put(file.path(), outcome.facts());
        if (outcome.lasting()) {
            fresh.add(outcome.facts());
        }
        progress.reading(done.incrementAndGet(), total.get(), file.path());
    }

    /** @return false if there is something to save that could not be saved now */
    private boolean save(int atLeast) {
        for (Facts facts = fresh.poll(); facts != null; facts = fresh.poll()) {
            unsaved.add(facts);
        }
        if (unsaved.size() >= atLeast && store.remember(unsaved)) {
            unsaved.clear();
        }
        return unsaved.size() < atLeast;
    }
}
