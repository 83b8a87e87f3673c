package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.DiskType;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;

/**
 * What a machine wrote since its undo disk was made is decided: the machine keeps it, loses it, or goes on without a
 * decision. An undo disk is the child of the disk that the machine names. How the machine's file notes that it has no
 * undo disk any more is not confirmed by any source, so that file is left alone and the plan says so.
 *
 * @see "Virtual Server 2005 SDK, VMUndoAction, MergeUndoDisks, DiscardUndoDisks"
 */
public final class UndoDisk implements Operation {

    private final Path disk;
    private final Decision decision;
    private final Merge.Way way;
    private final Surroundings surroundings;

    /** What becomes of the changes. */
    public enum Decision {
        /** They go into the disk. */
        COMMIT,
        /** They are set aside. */
        DISCARD,
        /** They stay in the undo disk, and the machine goes on with it. */
        KEEP
    }

    /** @param way how they go into the disk, if they do */
    public UndoDisk(Path disk, Decision decision, Merge.Way way, Surroundings surroundings) {
        this.disk = Objects.requireNonNull(disk);
        this.decision = Objects.requireNonNull(decision);
        this.way = Objects.requireNonNull(way);
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /** @throws RefusedException if it is no undo disk, or a machine with it runs or has a saved state */
    @Override
    public Plan plan(Progress progress) throws IOException {
        DiskInfo info = DiskInfo.read(disk);
        if (!UndoDisks.isOne(disk) || info.type() != DiskType.DIFFERENCING) {
            throw new RefusedException(Messages.text(Messages.UndoDisk_isNone, disk));
        }
        return switch (decision) {
            case COMMIT -> commit(progress);
            case DISCARD -> discard(info);
            case KEEP -> new Plan(Messages.text(Messages.UndoDisk_keep, disk.getFileName()), disk, List.of(),
                    List.of(Messages.text(Messages.UndoDisk_kept, disk)), List.of());
        };
    }

    private Plan commit(Progress progress) throws IOException {
        Plan merge = Merge.committing(disk, way, surroundings).plan(progress);
        List<String> cautions = new ArrayList<>(merge.cautions());
        cautions.add(reference());
        return new Plan(Messages.text(Messages.UndoDisk_commit, disk.getFileName(),
                merge.subject().getFileName()), merge.subject(), merge.steps(), cautions,
                MergeChain.of(disk, Optional.empty(), surroundings).files());
    }

    private Plan discard(DiskInfo info) throws IOException {
        Gates gates = new Gates(surroundings);
        gates.refuseBusy(info);
        gates.refuseOtherChildren(info, null);
        return new Plan(Messages.text(Messages.UndoDisk_discard, disk.getFileName()), disk,
                List.of(Step.remove(disk, Messages.UndoDisk_discarded)), List.of(reference()), List.of());
    }

    private String reference() {
        return Messages.text(Messages.UndoDisk_reference, disk);
    }
}
