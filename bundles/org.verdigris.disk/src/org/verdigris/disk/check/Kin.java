package org.verdigris.disk.check;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.disk.DiskId;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.ParentCandidates;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.PathMapping;

/** The disks that are looked at together, with the parents they lead to, and how they are related. */
final class Kin {

    private final PathMapping mapping;
    private final Map<Path, Optional<DiskInfo>> read = new HashMap<>();
    private final Map<Path, DiskInfo> disks = new LinkedHashMap<>();
    private final Map<DiskId, List<DiskInfo>> byId = new HashMap<>();
    private final Map<Path, Parentage> parentages = new HashMap<>();
    private final Map<Path, Integer> children = new HashMap<>();

    /**
     * Where a differencing disk looks for its parent.
     *
     * @param candidates the files it names
     * @param fitting    those that have the wanted id; the first is the parent
     */
    record Parentage(List<Path> candidates, List<DiskInfo> fitting) {

        Optional<DiskInfo> parent() {
            return fitting.stream().findFirst();
        }
    }

    Kin(Collection<DiskInfo> named, PathMapping mapping) {
        this.mapping = mapping;
        Deque<DiskInfo> open = new ArrayDeque<>(named);
        named.forEach(info -> read.put(identity(info.file()), Optional.of(info)));
        while (!open.isEmpty()) {
            DiskInfo info = open.removeFirst();
            Path identity = identity(info.file());
            if (disks.putIfAbsent(identity, info) == null) {
                byId.computeIfAbsent(info.id(), id -> new ArrayList<>()).add(info);
                if (info.type() == DiskType.DIFFERENCING) {
                    Parentage parentage = search(info);
                    parentages.put(identity, parentage);
                    parentage.parent().ifPresent(parent -> {
                        children.merge(identity(parent.file()), 1, Integer::sum);
                        open.add(parent);
                    });
                }
            }
        }
    }

    private Parentage search(DiskInfo child) {
        List<Path> candidates = ParentCandidates.of(child, mapping);
        DiskId wanted = child.parent().map(ParentLink::id).orElse(new DiskId(0, 0));
        List<DiskInfo> fitting = wanted.isNull() ? List.of()
                : candidates.stream().flatMap(file -> info(file).stream()).filter(info -> info.id().equals(wanted))
                        .toList();
        return new Parentage(candidates, fitting);
    }

    private Optional<DiskInfo> info(Path file) {
        return read.computeIfAbsent(identity(file), key -> {
            try {
                return Optional.of(DiskInfo.read(file));
            } catch (IOException e) { // a file that cannot be read proves no parent; the next candidate may
                return Optional.empty();
            }
        });
    }

    /** The disks that were named, in their order, and then the parents they led to. */
    Collection<DiskInfo> disks() {
        return disks.values();
    }

    Parentage parentage(DiskInfo child) {
        return parentages.get(identity(child.file()));
    }

    /** The other disks with the same id. */
    List<DiskInfo> twins(DiskInfo disk) {
        return withId(disk.id()).stream().filter(other -> !other.file().equals(disk.file())).toList();
    }

    List<DiskInfo> withId(DiskId id) {
        return byId.getOrDefault(id, List.of());
    }

    /** How many differencing disks take this one as their parent. */
    int children(DiskInfo disk) {
        return children.getOrDefault(identity(disk.file()), 0);
    }

    /** One path for all paths that lead to the same file. */
    static Path identity(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException gone) {
            return file.toAbsolutePath().normalize();
        }
    }
}
