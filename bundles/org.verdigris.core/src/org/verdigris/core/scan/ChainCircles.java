package org.verdigris.core.scan;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.verdigris.model.estate.DiskImage;

/** Cuts circles of parents, so that whoever follows a chain comes to an end. */
final class ChainCircles {

    private final ParentProblems problems;

    ChainCircles(ParentProblems problems) {
        this.problems = problems;
    }

    /** Cuts every circle at the member whose path comes first. */
    void cut(Collection<DiskImage> disks) {
        Set<DiskImage> harmless = new HashSet<>();
        for (DiskImage disk : disks) {
            Set<DiskImage> chain = new LinkedHashSet<>();
            DiskImage link = disk;
            while (link != null && !harmless.contains(link) && chain.add(link)) {
                link = link.getParent();
            }
            if (link != null && chain.contains(link)) {
                cut(link);
            }
            harmless.addAll(chain);
        }
    }

    private void cut(DiskImage member) {
        List<DiskImage> circle = new ArrayList<>(List.of(member));
        for (DiskImage link = member.getParent(); link != member; link = link.getParent()) {
            circle.add(link);
        }
        circle.sort(Comparator.comparing(DiskImage::getPath));
        problems.circle(circle);
        circle.getFirst().setParent(null);
    }
}
