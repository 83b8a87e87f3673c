package org.verdigris.ui.operation;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.wording.NaturalOrder;

/** The disks of the estate that may become the parent of a differencing disk. */
final class PossibleParents {
    private PossibleParents() {
    }

    /** Those of the same size that do not depend on the disk; the ancestors and those in its folder first. */
    static List<DiskImage> of(DiskSubject subject) {
        DiskImage disk = subject.disk().orElseThrow();
        List<DiskImage> ancestors = subject.parents();
        Comparator<DiskImage> near = Comparator.comparing(each -> !ancestors.contains(each));
        return subject.snapshot().estate().getDisks().stream()
                .filter(each -> each.getUnreadable() == null && Objects.equals(each.getCapacity(), disk.getCapacity()))
                .filter(each -> !DiskFacts.chain(each).contains(disk) && !each.getName().endsWith(".vud"))
                .filter(each -> each != disk.getParent())
                .sorted(near.thenComparing(each -> !isBeside(each, disk))
                        .thenComparing(DiskImage::getName, NaturalOrder.ORDER))
                .toList();
    }

    private static boolean isBeside(DiskImage one, DiskImage other) {
        return folder(one).equals(folder(other));
    }

    private static String folder(DiskImage disk) {
        return disk.getPath().substring(0, disk.getPath().length() - disk.getName().length());
    }
}
