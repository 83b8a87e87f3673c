package org.verdigris.core.scan;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;

/**
 * Gives differencing disks their parents: of the files that a disk names, the first with the right identity; or else
 * the only disk of the estate with that identity, which is reported because the products would not find it.
 */
final class ParentLinks {

    private static final String NO_ID = "00000000-0000-0000-0000-000000000000";

    private final Inventory inventory;
    private final ParentSearch search;
    private final ParentProblems problems;
    private final Map<String, List<DiskImage>> byId = new HashMap<>();

    ParentLinks(Inventory inventory, ParentSearch search, ParentProblems problems) {
        this.inventory = inventory;
        this.search = search;
        this.problems = problems;
        for (DiskImage disk : inventory.disks()) {
            if (disk.getDiskId() != null) {
                byId.computeIfAbsent(disk.getDiskId(), id -> new ArrayList<>()).add(disk);
            }
        }
    }

    /**
     * Links these disks, their parents and so on.
     *
     * @return them all
     */
    Set<DiskImage> link(Collection<DiskImage> disks) {
        Set<DiskImage> linked = new LinkedHashSet<>(disks);
        Deque<DiskImage> open = new ArrayDeque<>(disks);
        while (!open.isEmpty()) {
            DiskImage child = open.remove();
            if (child.getType() == DiskType.DIFFERENCING) {
                Optional<DiskImage> parent = parent(child);
                parent.ifPresent(found -> adopt(found, child));
                parent.filter(linked::add).ifPresent(open::add);
            }
        }
        return linked;
    }

    private void adopt(DiskImage parent, DiskImage child) {
        child.setParent(parent);
        if (!Objects.equals(child.getCapacity(), parent.getCapacity())) {
            problems.otherSize(child, parent);
        }
    }

    private Optional<DiskImage> parent(DiskImage child) {
        String wanted = child.getParentId();
        if (wanted == null || wanted.equals(NO_ID)) {
            problems.noIdentity(child);
            return Optional.empty();
        }
        List<DiskImage> named = search.named(child).stream().map(inventory::disk).filter(Objects::nonNull).toList();
        List<DiskImage> fitting = named.stream().filter(disk -> wanted.equals(disk.getDiskId())).toList();
        if (fitting.isEmpty()) {
            return elsewhere(child, named);
        }
        if (fitting.size() > 1) {
            problems.several(child, fitting);
        }
        return Optional.of(fitting.getFirst());
    }

    private Optional<DiskImage> elsewhere(DiskImage child, List<DiskImage> named) {
        List<DiskImage> same = byId.getOrDefault(child.getParentId(), List.of()).stream()
                .filter(disk -> disk != child).toList();
        if (same.isEmpty()) {
            problems.notFound(child, named);
            return Optional.empty();
        }
        List<DiskImage> sameName = same.stream()
                .filter(disk -> disk.getName().equalsIgnoreCase(ParentProblems.fileName(child))).toList();
        List<DiskImage> likely = sameName.isEmpty() ? same : sameName;
        if (likely.size() > 1) {
            problems.undecided(child, likely);
            return Optional.empty();
        }
        problems.elsewhere(child, named, likely.getFirst());
        return Optional.of(likely.getFirst());
    }
}
