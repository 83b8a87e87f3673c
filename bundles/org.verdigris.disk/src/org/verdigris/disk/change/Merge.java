package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.link.LinkPatch;
import org.verdigris.disk.link.LinkTarget;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Maker;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;
import org.verdigris.disk.write.Pouring;
import org.verdigris.disk.write.SourceDisk;
import org.verdigris.disk.write.Volume;

/**
 * The content of a differencing disk goes into its parent, or that of a whole chain into an ancestor; the disks above
 * are set aside. What named the topmost of them names the parent then: machines, and its own children, whose content
 * stays the same. The parent keeps its id, its name and its form.
 */
public final class Merge implements Operation {

    private final Path child;
    private final Optional<Path> ancestor;
    private final Way way;
    private final Surroundings surroundings;
    private final boolean undoDisk;

    /** How the content comes into the parent. */
    public enum Way {
        /** A new file takes the parent's place; that can be taken back, and needs room for it. */
        COPY,
        /** The content is copied into the parent's file; that cannot be taken back, and needs little room. */
        IN_PLACE
    }

    /** @param ancestor the disk into which all disks above it are merged; empty for the parent alone */
    public Merge(Path child, Optional<Path> ancestor, Way way, Surroundings surroundings) {
        this(child, ancestor, way, surroundings, false);
    }

    private Merge(Path child, Optional<Path> ancestor, Way way, Surroundings surroundings, boolean undoDisk) {
        this.child = Objects.requireNonNull(child);
        this.ancestor = Objects.requireNonNull(ancestor);
        this.way = Objects.requireNonNull(way);
        this.surroundings = Objects.requireNonNull(surroundings);
        this.undoDisk = undoDisk;
    }

    /** An undo disk, whose machine names the parent already. */
    static Merge committing(Path undoDisk, Way way, Surroundings surroundings) {
        return new Merge(undoDisk, Optional.empty(), way, surroundings, true);
    }

    /**
     * Measures the new file to the byte, which reads the content, unless the content is merged in place.
     *
     * @throws RefusedException if a disk is in use, damaged or of another size, has no parent beyond doubt, or if other
     *                          disks or machines depend on one that changes
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        if (!undoDisk) {
            UndoDisks.refuse(child);
        }
        MergeChain chain = MergeChain.of(child, ancestor, surroundings);
        chain.refuseUnfit(surroundings);
        if (!undoDisk) {
            refuseOtherUsers(chain);
        }
        List<Step> steps = new ArrayList<>();
        List<String> cautions = new ArrayList<>(chain.timeCautions());
        steps.add(way == Way.COPY ? copy(chain, progress) : pour(chain));
        if (!undoDisk) {
            steps.addAll(surroundings.redirect(child, chain.parent().file()));
        }
        addLinks(chain, steps, cautions);
        for (DiskInfo source : chain.sources()) {
            steps.add(Step.remove(source.file(),
                    Messages.text(Messages.Merge_aside, chain.parent().file().getFileName())));
        }
        if (way == Way.IN_PLACE) {
            cautions.add(Messages.text(Messages.Merge_inPlace, chain.parent().file(), child));
        }
        return new Plan(Messages.text(Messages.Merge_title, chain.names(), chain.parent().file().getFileName()),
                chain.parent().file(), steps, cautions, chain.files());
    }

    /** Machines that start a disk below the child would see other content, or find none. */
    private void refuseOtherUsers(MergeChain chain) throws IOException {
        List<Path> below = new ArrayList<>(chain.sourceFiles());
        below.removeFirst();
        below.add(chain.parent().file());
        for (Path disk : below) {
            // another name in the same folder can always be written, so this asks only who names the disk
            List<Step> users = surroundings.redirect(disk, disk.resolveSibling("-" + disk.getFileName()));
            if (!users.isEmpty()) {
                throw new RefusedException(Messages.text(Messages.Merge_otherUser, users.getFirst().file(), disk,
                        child));
            }
        }
    }

    private Step copy(MergeChain chain, Progress progress) throws IOException {
        Path parent = chain.parent().file();
        NewDisk form = NewDisk.replacing(parent);
        Maker maker = (target, volume, listener) -> {
            try (SourceDisk content = SourceDisk.open(child, surroundings.mapping());
                    SourceDisk below = SourceDisk.open(parent, surroundings.mapping())) {
                return new DiskWriter(volume, listener).prepare(content, below.parents(), target, form,
                        surroundings.mapping());
            }
        };
        try (SourceDisk content = SourceDisk.open(child, surroundings.mapping());
                SourceDisk below = SourceDisk.open(parent, surroundings.mapping())) {
            long size = new DiskWriter(Volume.local(), progress).measure(content, below.parents(), form);
            return Step.replace(parent, size, Messages.text(Messages.Merge_copied, child.getFileName()), maker);
        }
    }

    private static Step pour(MergeChain chain) throws IOException {
        Path parent = chain.parent().file();
        return Step.pour(parent, chain.sourceFiles(), new Pouring(parent, chain.sourceFiles()).largest(),
                Messages.text(Messages.Merge_poured, chain.names()));
    }

    private void addLinks(MergeChain chain, List<Step> steps, List<String> cautions) throws IOException {
        DiskInfo parent = chain.parent();
        for (DiskInfo grandchild : surroundings.children(chain.child())) {
            if (UndoDisks.isOne(grandchild.file())) {
                throw new RefusedException(Messages.text(Messages.UndoDisk_pending, child, grandchild.file()));
            }
            Subject.refuseDamaged(grandchild);
            new Gates(surroundings).refuseBusy(grandchild);
            // when the parent will have been changed last is not known yet
            LinkPatch link = LinkPatch.of(grandchild, new LinkTarget(parent.file(), parent.id(), Optional.empty()),
                    surroundings.mapping());
            cautions.addAll(link.cautions());
            if (!link.isEmpty()) {
                steps.add(link.step());
            }
        }
    }
}
