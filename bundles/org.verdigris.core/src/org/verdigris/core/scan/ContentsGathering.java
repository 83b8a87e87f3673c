package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicInteger;

import org.verdigris.core.guest.DiskContentsReading;
import org.verdigris.core.store.ContentsStamp;
import org.verdigris.core.store.FactStore;
import org.verdigris.disk.Progress;
import org.verdigris.model.estate.DiskContents;
import org.verdigris.model.estate.DiskImage;

/**
 * Looks into the disks that machines use: from the store where no file of a chain changed, into the chain otherwise.
 * Disks below others are not looked into; what a machine sees is at the top.
 */
final class ContentsGathering {

    private static final int LAST_ATTEMPTS = 20;

    private final Crew crew;
    private final FactStore store;
    private final HostPlacement placement;
    private final ScanProgress progress;
    private final Map<DiskImage, DiskContents> found = new ConcurrentHashMap<>();
    private final Queue<FactStore.Contents> fresh = new ConcurrentLinkedQueue<>();
    private final AtomicInteger done = new AtomicInteger();

    ContentsGathering(Crew crew, FactStore store, HostPlacement placement, ScanProgress progress) {
        this.crew = crew;
        this.store = store;
        this.placement = placement;
        this.progress = progress;
    }

    /** Sets the contents of those disks that have drives of machines; the disks must be linked. */
    void gather(Set<DiskImage> disks) throws InterruptedException {
        List<DiskImage> used = disks.stream().filter(disk -> disk.getUnreadable() == null)
                .filter(disk -> disk.getChildren().isEmpty()
                        && !(disk.getDrives().isEmpty() && disk.getUndoDrives().isEmpty()))
                .toList();
        Map<Path, FactStore.StoredContents> stored = store
                .recallContents(used.stream().map(disk -> Path.of(disk.getPath())).toList());
        List<DiskImage> changed = new ArrayList<>();
        for (DiskImage disk : used) {
            Optional<DiskContents> known = Optional.ofNullable(stored.get(Path.of(disk.getPath())))
                    .filter(remembered -> remembered.stamp().equals(stamp(disk)))
                    .flatMap(FactStore.StoredContents::contents);
            if (known.isPresent()) {
                found.put(disk, known.get());
            } else {
                changed.add(disk);
            }
        }
        changed.forEach(disk -> crew.submit(() -> look(disk, changed.size())));
        crew.await(() -> {});
        found.forEach(DiskImage::setContents);
        List<FactStore.Contents> toRemember = List.copyOf(fresh);
        for (int i = 0; i < LAST_ATTEMPTS && !store.rememberContents(toRemember); i++) {
            crew.checkCancelled();
        }
    }

    private void look(DiskImage disk, int total) {
        Path file = Path.of(disk.getPath());
        progress.reading(done.get(), total, file);
        Optional<DiskContentsReading.Outcome> outcome = DiskContentsReading.read(file, placement.mapping(file),
                new Cancelling(progress));
        outcome.ifPresent(looked -> {
            found.put(disk, looked.contents());
            if (looked.lasting()) {
                fresh.add(new FactStore.Contents(stamp(disk), looked.contents()));
            }
        });
        progress.reading(done.incrementAndGet(), total, file);
    }

    /** Disks tell how they proceed; here only matters whether to go on. */
    private record Cancelling(ScanProgress scan) implements Progress {

        @Override
        public void at(Phase phase, Path file, long position, long total) {
            // the scan counts disks
        }

        @Override
        public boolean cancelled() {
            return scan.cancelled();
        }
    }

    private static ContentsStamp stamp(DiskImage disk) {
        StringBuilder chain = new StringBuilder();
        Set<DiskImage> seen = new HashSet<>();
        for (DiskImage link = disk; link != null && seen.add(link); link = link.getParent()) {
            chain.append(link.getPath()).append('|').append(link.getFileSize()).append('|')
                    .append(link.getModified()).append('\n');
        }
        return new ContentsStamp(Path.of(disk.getPath()), chain.toString());
    }
}
