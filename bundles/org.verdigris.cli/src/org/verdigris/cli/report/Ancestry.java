package org.verdigris.cli.report;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.disk.DiskChain;
import org.verdigris.disk.DiskId;
import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.ParentCandidates;
import org.verdigris.disk.ParentLink;
import org.verdigris.disk.PathMapping;

/**
 * The parents of a disk, the nearest first, as far as they can be found.
 *
 * @param missing what the last disk found still asks for; empty if the chain is complete
 */
public record Ancestry(List<DiskInfo> parents, Optional<ParentLink> missing) {

    public Ancestry {
        parents = List.copyOf(parents);
    }

    /** What can be found now; a parent that cannot be read counts as missing. */
    public static Ancestry of(DiskInfo disk, PathMapping mapping) {
        List<DiskInfo> parents = new ArrayList<>();
        DiskInfo child = disk;
        while (child.parent().isPresent() && parents.size() < DiskChain.LONGEST) {
            Optional<DiskInfo> parent = parent(child, mapping);
            if (parent.isEmpty() || parents.contains(parent.get())) {
                return new Ancestry(parents, child.parent());
            }
            child = parent.get();
            parents.add(child);
        }
        return new Ancestry(parents, Optional.empty());
    }

    private static Optional<DiskInfo> parent(DiskInfo child, PathMapping mapping) {
        DiskId wanted = child.parent().orElseThrow().id();
        return ParentCandidates.of(child, mapping).stream().flatMap(file -> {
            try {
                return Optional.of(DiskInfo.read(file)).stream();
            } catch (IOException e) { // a file that cannot be read proves no parent; the next candidate may
                return Optional.<DiskInfo>empty().stream();
            }
        }).filter(candidate -> candidate.id().equals(wanted)).findFirst();
    }
}
