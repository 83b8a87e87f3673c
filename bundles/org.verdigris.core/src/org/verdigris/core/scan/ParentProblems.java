package org.verdigris.core.scan;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.verdigris.core.text.ByteSize;
import org.verdigris.disk.PathMapping;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.ParentLocator;

/** Says what is wrong between a differencing disk and its parent. */
final class ParentProblems {

    private final Problems problems;
    private final HostPlacement placement;

    ParentProblems(Problems problems, HostPlacement placement) {
        this.problems = problems;
        this.placement = placement;
    }

    /** The child names no identity, as XenServer's disks do whose parent is a raw file. */
    void noIdentity(DiskImage child) {
        problems.error(ProblemKind.MISSING_PARENT).of(child).says(Messages.Parent_noIdentity, child.getName())
                .solvedBy(Messages.Parent_noIdentitySolution);
    }

    /** No disk has the parent's identity. */
    void notFound(DiskImage child, List<DiskImage> named) {
        Optional<DiskImage> other = named.stream().filter(disk -> disk.getUnreadable() == null).findFirst();
        if (other.isPresent()) {
            problems.error(ProblemKind.PARENT_MISMATCH).of(child)
                    .says(Messages.Parent_mismatch, child.getName(), child.getParentId(), other.get().getPath(),
                            other.get().getDiskId())
                    .solvedBy(Messages.Parent_mismatchSolution);
        } else if (!named.isEmpty()) {
            problems.error(ProblemKind.MISSING_PARENT).of(child)
                    .says(Messages.Parent_unreadable, child.getName(), named.getFirst().getPath())
                    .solvedBy(Messages.Parent_unreadableSolution);
        } else {
            Problems.Draft draft = problems.error(ProblemKind.MISSING_PARENT).of(child)
                    .says(Messages.Parent_missing, child.getName(), name(child), child.getParentId());
            Optional<String> unmapped = unmapped(child);
            if (unmapped.isPresent()) {
                draft.solvedBy(Messages.Parent_unmappedSolution, unmapped.get());
            } else {
                draft.solvedBy(Messages.Parent_missingSolution);
            }
        }
    }

    /** The parent is in the estate, but not where the child says. */
    void elsewhere(DiskImage child, List<DiskImage> named, DiskImage found) {
        if (!named.isEmpty()) {
            problems.warning(ProblemKind.PARENT_MISMATCH).of(child)
                    .says(Messages.Parent_mismatchElsewhere, child.getName(), named.getFirst().getPath(),
                            found.getPath())
                    .solvedBy(Messages.Parent_elsewhereSolution, found.getPath());
            return;
        }
        Optional<String> unmapped = unmapped(child);
        if (unmapped.isPresent()) {
            problems.advice(ProblemKind.MISSING_PARENT).of(child)
                    .says(Messages.Parent_unmapped, child.getName(), name(child), found.getPath())
                    .solvedBy(Messages.Parent_unmappedSolution, unmapped.get());
        } else {
            problems.warning(ProblemKind.MISSING_PARENT).of(child)
                    .says(Messages.Parent_elsewhere, child.getName(), name(child), found.getPath())
                    .solvedBy(Messages.Parent_elsewhereSolution, found.getPath());
        }
    }

    /** The child's paths lead to several files with the parent's identity; the first was taken. */
    void several(DiskImage child, List<DiskImage> fitting) {
        problems.warning(ProblemKind.PARENT_AMBIGUOUS).of(child)
                .says(Messages.Parent_several, child.getName(), fitting.get(0).getPath(), fitting.get(1).getPath())
                .solvedBy(Messages.Parent_severalSolution);
    }

    /** Several files of the estate have the parent's identity and none is where the child says. */
    void undecided(DiskImage child, List<DiskImage> likely) {
        problems.error(ProblemKind.PARENT_AMBIGUOUS).of(child)
                .says(Messages.Parent_undecided, child.getName(), name(child), likely.size(), paths(likely))
                .solvedBy(Messages.Parent_undecidedSolution);
    }

    /** Parent and child differ in size, as after the parent was expanded. */
    void otherSize(DiskImage child, DiskImage parent) {
        problems.warning(ProblemKind.PARENT_MISMATCH).of(child)
                .says(Messages.Parent_otherSize, child.getName(), ByteSize.of(child.getCapacity()).exact(),
                        parent.getPath(), ByteSize.of(parent.getCapacity()).exact())
                .solvedBy(Messages.Parent_otherSizeSolution);
    }

    /** The disks are each other's parents; the link of the first was cut. */
    void circle(List<DiskImage> members) {
        problems.error(ProblemKind.CHAIN_CYCLE).of(members.getFirst())
                .says(Messages.Parent_circle, members.size(), paths(members)).solvedBy(Messages.Parent_circleSolution);
    }

    /** The last component of the name by which a disk knows its parent; may be empty. */
    static String fileName(DiskImage child) {
        String name = child.getParentName() == null ? "" : child.getParentName().replace('\\', '/');
        return name.substring(name.lastIndexOf('/') + 1);
    }

    private static String name(DiskImage child) {
        return paths(child).filter(PathMapping::isAbsolute).findFirst()
                .or(() -> Optional.ofNullable(child.getParentName()).filter(name -> !name.isBlank()))
                .or(() -> paths(child).findFirst()).orElse("?");
    }

    /** The drive or share of an absolute path of which nobody said where it is here. */
    private Optional<String> unmapped(DiskImage child) {
        PathMapping mapping = placement.mapping(Path.of(child.getPath()));
        return paths(child).filter(PathMapping::isAbsolute)
                .filter(path -> mapping.local(path).isEmpty()).map(ReferenceProblem::root).findFirst();
    }

    private static Stream<String> paths(DiskImage child) {
        return child.getParentLocators().stream().map(ParentLocator::getText).filter(path -> !path.isBlank());
    }

    private static String paths(List<DiskImage> disks) {
        return NameList.of(disks.stream().map(DiskImage::getPath).toList());
    }
}
