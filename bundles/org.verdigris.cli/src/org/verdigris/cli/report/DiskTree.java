package org.verdigris.cli.report;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.verdigris.model.estate.DiskImage;

/** Disks by chain: parents above, the disks that build on them below, drawn with lines. */
final class DiskTree {

    /** Takes the disks one by one. */
    interface Visitor {
        /** One disk, with the lines before its name and before all that is told below its name. */
        void visit(DiskImage disk, String first, String others);
    }

    private final Set<DiskImage> visited = new LinkedHashSet<>();
    private final Visitor visitor;

    DiskTree(Visitor visitor) {
        this.visitor = visitor;
    }

    /** Visits every disk once, even if parents form a circle. */
    void walk(Collection<DiskImage> disks, String indentation) {
        disks.stream().filter(disk -> disk.getParent() == null)
                .forEach(disk -> walk(disk, indentation, indentation));
        disks.stream().filter(disk -> !visited.contains(disk))
                .forEach(disk -> walk(disk, indentation, indentation));
    }

    private void walk(DiskImage disk, String first, String others) {
        if (!visited.add(disk)) {
            return;
        }
        List<DiskImage> children = disk.getChildren().stream()
                .filter(child -> !visited.contains(child)).toList();
        visitor.visit(disk, first, others + (children.isEmpty() ? "  " : "│ "));
        for (DiskImage child : children) {
            boolean last = child == children.getLast();
            walk(child, others + (last ? "└─" : "├─"), others + (last ? "  " : "│ "));
        }
    }
}
