package org.verdigris.ui.disk.chain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.Severity;
import org.verdigris.ui.Messages;
import org.verdigris.ui.disk.DiskMessages;
import org.verdigris.ui.estate.EstateIndex;
import org.verdigris.ui.thing.Description;
import org.verdigris.ui.thing.DiskFacts;
import org.verdigris.ui.thing.ProblemText;
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
    static final int MOST_CHILDREN = 4;

    /**
     * One disk, or the place of a missing one.
     *
     * @param disk absent for a parent that was not found
     * @param share the virtual size as a share of the largest in the picture, 0 to 1
     * @param filled the allocated part of the virtual size, 0 to 1
     * @param link how the link to the bar below is; absent for the lowest bar
     */
    record Bar(Optional<DiskImage> disk, String name, String detail, double share, double filled, boolean subject,
            Optional<Link> link) {
    }

    /**
     * The link from a disk to its parent.
     *
     * @param severity how bad it is; absent for a sound one
     */
    record Link(Optional<Severity> severity, String words) {
        static final Link SOUND = new Link(Optional.empty(), DiskMessages.ChainDrawing_sound);
        static final Link MISSING = new Link(Optional.of(Severity.ERROR), Messages.ChainDrawing_missing);

        boolean isBroken() {
            return severity.equals(Optional.of(Severity.ERROR));
        }
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
        Optional<Link> link = DiskFacts.typeOf(disk) == DiskType.DIFFERENCING ? Optional.of(link(disk, index))
                : Optional.empty();
        if (disk.getCapacity() == null) {
            return new Bar(Optional.of(disk), Description.name(disk), Description.detail(disk), 1, 0, subject, link);
        }
        long allocated = DiskFacts.allocated(disk).orElse(0);
        double filled = disk.getCapacity() == 0 ? 0 : (double) allocated / disk.getCapacity();
        String detail = Phrase.of(Messages.ChainDrawing_detail, DiskFacts.typeName(disk), Sizes.human(allocated),
                Sizes.human(disk.getCapacity()));
        return new Bar(Optional.of(disk), Description.name(disk), detail, (double) disk.getCapacity() / largest, filled,
                subject, link);
    }

    private static Link link(DiskImage disk, EstateIndex index) {
        Optional<Link> told = index.problemsOf(disk).stream()
                .filter(problem -> LINK_PROBLEMS.containsKey(problem.getKind()))
                .min(Comparator.comparing(Problem::getSeverity))
                .map(problem -> new Link(Optional.of(problem.getSeverity()), words(disk, problem)));
        boolean orphaned = disk.getParent() == null;
        return told.orElse(orphaned ? Link.MISSING : Link.SOUND);
    }

    /** A link that leads somewhere is not called missing: then the problem's own sentence tells what is odd. */
    private static String words(DiskImage disk, Problem problem) {
        boolean broken = problem.getSeverity() == Severity.ERROR || disk.getParent() == null;
        return broken ? LINK_PROBLEMS.get(problem.getKind()) : ProblemText.message(problem);
    }

    /** How many links cannot be followed. */
    long broken() {
        return bars.stream().filter(bar -> bar.link().filter(Link::isBroken).isPresent()).count();
    }

    /** A bar in words, for a screen reader. */
    String inWords(int index) {
        Bar bar = bars.get(index);
        String words = Phrase.of(Messages.ChainDrawing_bar, bar.name(), bar.detail());
        return bar.link().map(link -> words + " " + Phrase.of(
                link.isBroken() ? DiskMessages.ChainDrawing_linkBroken : DiskMessages.ChainDrawing_link, link.words()))
                .orElse(words);
    }
}
