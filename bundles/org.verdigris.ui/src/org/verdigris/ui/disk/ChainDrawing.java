package org.verdigris.ui.disk;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.EstateIndex;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.wording.Phrase;
import org.verdigris.ui.wording.Sizes;

/**
 * What the picture of a disk's chain shows, worked out without drawing: bars from the newest child down to the base.
 *
 * @param bars the disk's direct children first, then the disk, then its parents
 */
record ChainDrawing(List<Bar> bars) {
    /** What is wrong with a link, in fewer words than the problem has. */
    private static final Map<String, String> LINK_PROBLEMS = Map.of(
            "missing-parent", Messages.ChainDrawing_missing,
            "parent-mismatch", Messages.ChainDrawing_mismatch,
            "parent-ambiguous", Messages.ChainDrawing_ambiguous,
            "chain-cycle", Messages.ChainDrawing_cycle);
    private static final int MOST_CHILDREN = 4;

    /**
     * One disk, or the place of a missing one.
     *
     * @param disk absent for a parent that was not found
     * @param share the virtual size as a share of the largest in the picture, 0 to 1
     * @param filled the allocated part of the virtual size, 0 to 1
     * @param broken why the link to the bar below is broken
     */
    record Bar(Optional<DiskImage> disk, String name, String detail, double share, double filled, boolean subject,
            Optional<String> broken) {
    }

    static ChainDrawing of(DiskImage disk, EstateIndex index) {
        List<DiskImage> disks = new ArrayList<>(disk.getChildren().stream().limit(MOST_CHILDREN).toList());
        disks.addAll(DiskFacts.chain(disk));
        long largest = disks.stream().filter(link -> link.getCapacity() != null).mapToLong(DiskImage::getCapacity)
                .max().orElse(1);
        List<Bar> bars = new ArrayList<>();
        for (DiskImage link : disks) {
            bars.add(bar(link, largest, link == disk, index));
        }
        DiskImage base = disks.getLast();
        if (base.getParent() == null && DiskFacts.typeOf(base) == DiskType.DIFFERENCING) {
            String name = Optional.ofNullable(base.getParentName()).filter(text -> !text.isBlank())
                    .orElse(Messages.ChainDrawing_unnamedParent);
            bars.add(new Bar(Optional.empty(), name, Messages.ChainDrawing_notFound, bars.getLast().share(), 0, false,
                    Optional.empty()));
        }
        return new ChainDrawing(List.copyOf(bars));
    }

    private static Bar bar(DiskImage disk, long largest, boolean subject, EstateIndex index) {
        if (disk.getCapacity() == null) {
            return new Bar(Optional.of(disk), Description.name(disk), Description.detail(disk), 1, 0, subject,
                    Optional.ofNullable(disk.getUnreadable()));
        }
        long allocated = DiskFacts.allocated(disk).orElse(0);
        double filled = disk.getCapacity() == 0 ? 0 : (double) allocated / disk.getCapacity();
        String detail = Phrase.of(Messages.ChainDrawing_detail, DiskFacts.typeName(disk), Sizes.human(allocated),
                Sizes.human(disk.getCapacity()));
        Optional<String> broken = index.problemsOf(disk).stream()
                .map(problem -> LINK_PROBLEMS.get(problem.getKind())).filter(Objects::nonNull).findFirst();
        boolean orphaned = disk.getParent() == null && DiskFacts.typeOf(disk) == DiskType.DIFFERENCING;
        return new Bar(Optional.of(disk), Description.name(disk), detail, (double) disk.getCapacity() / largest, filled,
                subject, orphaned ? broken.or(() -> Optional.of(Messages.ChainDrawing_missing)) : broken);
    }

    /** The picture in words, for a screen reader. */
    String inWords() {
        return String.join(" ", bars.stream().map(bar -> bar.broken().isPresent()
                ? Phrase.of(Messages.ChainDrawing_barBroken, bar.name(), bar.detail(), bar.broken().get())
                : Phrase.of(Messages.ChainDrawing_bar, bar.name(), bar.detail())).toList());
    }
}
