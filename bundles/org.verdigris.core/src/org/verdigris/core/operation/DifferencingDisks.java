package org.verdigris.core.operation;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.verdigris.core.scan.HostPlacement;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.ParentCandidates;
import org.verdigris.disk.ParentLink;

/** The differencing disks among files and, wherever they lie, among the parents that those lead to. */
final class DifferencingDisks implements Supplier<List<Path>> {

    private final List<Path> disks;
    private final HostPlacement placement;
    private Optional<List<Path>> found = Optional.empty();

    /** Reads nothing yet. */
    DifferencingDisks(List<Path> disks, HostPlacement placement) {
        this.disks = List.copyOf(disks);
        this.placement = placement;
    }

    /** The files, as far as they can be read; the first call reads them. */
    @Override
    public synchronized List<Path> get() {
        if (found.isEmpty()) {
            found = Optional.of(search());
        }
        return found.get();
    }

    private List<Path> search() {
        Deque<DiskInfo> open = new ArrayDeque<>(disks.parallelStream().flatMap(DifferencingDisks::differencing)
                .toList());
        Set<Path> seen = new HashSet<>();
        List<Path> files = new ArrayList<>();
        while (!open.isEmpty()) {
            DiskInfo child = open.removeFirst();
            if (seen.add(FileIdentity.of(child.file()))) {
                files.add(child.file());
                Optional<?> parent = child.parent().map(ParentLink::id);
                ParentCandidates.of(child, placement.mapping(child.file().toAbsolutePath().normalize())).stream()
                        .flatMap(DifferencingDisks::differencing)
                        .filter(info -> Optional.of(info.id()).equals(parent)).forEach(open::add);
            }
        }
        return List.copyOf(files);
    }

    private static Stream<DiskInfo> differencing(Path file) {
        return EstateSurroundings.readable(file).stream().filter(info -> info.type() == DiskType.DIFFERENCING);
    }
}
