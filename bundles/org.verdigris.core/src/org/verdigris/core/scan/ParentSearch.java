package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import org.verdigris.disk.ParentCandidates;
import org.verdigris.model.estate.DiskImage;

/** Looks for the files that differencing disks name as their parents, for several disks at a time. */
final class ParentSearch {

    private final Crew crew;
    private final FileIndex files;
    private final HostPlacement placement;
    private final Map<DiskImage, List<Path>> named = new ConcurrentHashMap<>();

    ParentSearch(Crew crew, FileIndex files, HostPlacement placement) {
        this.crew = crew;
        this.files = files;
        this.placement = placement;
    }

    /**
     * Looks for the parents of disks that were not asked for before.
     *
     * @return files that may be a parent and have not been read
     */
    Set<Path> search(List<DiskImage> children) throws InterruptedException {
        Map<DiskImage, List<Path>> found = new ConcurrentHashMap<>();
        for (DiskImage child : children) {
            if (!named.containsKey(child)) {
                crew.submit(() -> found.put(child, search(child)));
            }
        }
        crew.await(() -> {});
        named.putAll(found);
        Set<Path> unread = new TreeSet<>();
        found.values().forEach(unread::addAll);
        unread.removeIf(files::contains);
        return unread;
    }

    /** The existing files that a disk names, the most trustworthy first; never the disk itself. */
    List<Path> named(DiskImage child) {
        return named.getOrDefault(child, List.of());
    }

    private List<Path> search(DiskImage child) {
        Path file = Path.of(child.getPath());
        List<Path> candidates = ParentCandidates.of(DiskImageMapping.child(child), placement.mapping(file));
        List<Path> known = new ArrayList<>();
        candidates.forEach(candidate -> files.find(candidate).ifPresent(known::add));
        return known.stream().distinct().filter(candidate -> !candidate.equals(file)).toList();
    }
}
