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
import org.verdigris.disk.FileIdentity;
import org.verdigris.disk.ParentCandidates;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.PathMapping;

/** Disks that are looked at together, with the parents they lead to, and how they are related. Metadata only. */
public final class DiskFamily {

    private final PathMapping mapping;
    private final Map<Path, Optional<DiskInfo>> read = new HashMap<>();
    private final Map<Path, DiskInfo> disks = new LinkedHashMap<>();
    private final Map<DiskId, List<DiskInfo>> byId = new HashMap<>();
    private final Map<Path, Parentage> parentages = new HashMap<>();
    private final Map<Path, List<DiskInfo>> children = new HashMap<>();

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

    DiskFamily(Collection<DiskInfo> named, PathMapping mapping) {
        this.mapping = mapping;
        Deque<DiskInfo> open = new ArrayDeque<>(named);
        named.forEach(info -> read.put(FileIdentity.of(info.file()), Optional.of(info)));
        while (!open.isEmpty()) {
            DiskInfo info = open.removeFirst();
            Path identity = FileIdentity.of(info.file());
            if (disks.putIfAbsent(identity, info) == null) {
                byId.computeIfAbsent(info.id(), id -> new ArrayList<>()).add(info);
                if (info.type() == DiskType.DIFFERENCING) {
                    Parentage parentage = search(info);
                    parentages.put(identity, parentage);
                    parentage.parent().ifPresent(parent -> {
                        children.computeIfAbsent(FileIdentity.of(parent.file()), file -> new ArrayList<>()).add(info);
                        open.add(parent);
                    });
                }
            }
        }
    }

    /**
     * The disks below folders, as far as they can be read.
     *
     * @throws IOException if a folder cannot be read
     */
    public static DiskFamily below(Collection<Path> folders, PathMapping mapping) throws IOException {
        List<DiskInfo> found = new ArrayList<>();
        for (Path folder : folders) {
            for (Path file : DiskFiles.below(folder)) {
                readable(file).ifPresent(found::add);
            }
        }
        return new DiskFamily(found, mapping);
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
        return read.computeIfAbsent(FileIdentity.of(file), key -> readable(file));
    }

    private static Optional<DiskInfo> readable(Path file) {
        try {
            return Optional.of(DiskInfo.read(file));
        } catch (IOException e) { // a file that cannot be read proves no parent; the next candidate may
            return Optional.empty();
        }
    }

    /** The disks that were named, in their order, and then the parents they led to. */
    public Collection<DiskInfo> disks() {
        return disks.values();
    }

    Parentage parentage(DiskInfo child) {
        return parentages.get(FileIdentity.of(child.file()));
    }

    /** The other disks with the same id. */
    List<DiskInfo> twins(DiskInfo disk) {
        return withId(disk.id()).stream().filter(other -> !other.file().equals(disk.file())).toList();
    }

    /** The disks with an id. */
    public List<DiskInfo> withId(DiskId id) {
        return byId.getOrDefault(id, List.of());
    }

    /** The differencing disks that take this one as their parent. */
    public List<DiskInfo> children(DiskInfo disk) {
        return List.copyOf(children.getOrDefault(FileIdentity.of(disk.file()), List.of()));
    }
}
