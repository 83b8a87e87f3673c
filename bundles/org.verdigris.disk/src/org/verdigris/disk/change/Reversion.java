package org.verdigris.disk.change;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.DiskInfo;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.disk.operation.Gates;
import org.verdigris.disk.operation.Operation;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.operation.Step;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.vhd.Messages;
import org.verdigris.disk.write.DiskWriter;
import org.verdigris.disk.write.NewDisk;

/** A child shows its parent's content again: an empty one takes its place, with an id of its own. */
public final class Reversion implements Operation {

    private final Path child;
    private final Surroundings surroundings;

    public Reversion(Path child, Surroundings surroundings) {
        this.child = Objects.requireNonNull(child);
        this.surroundings = Objects.requireNonNull(surroundings);
    }

    /**
     * @throws RefusedException if the disk has no parent beyond doubt, is in use, or has children, which would lose
     *                          what they rely on
     */
    @Override
    public Plan plan(Progress progress) throws IOException {
        UndoDisks.refuse(child);
        MergeChain chain = MergeChain.of(child, Optional.empty(), surroundings);
        DiskInfo info = chain.child();
        new Gates(surroundings).refuseBusy(info);
        UndoDisks.refusePending(info, surroundings);
        new Gates(surroundings).refuseOtherChildren(info, null);
        DiskInfo parent = chain.parent();
        Subject.refuseDamaged(parent);
        chain.refuseDoubtful(surroundings);
        NewDisk form = NewDisk.childOf(parent);
        Step step = Step.replace(child, form.largestFile(0),
                Messages.text(Messages.Reversion_reason, parent.file().getFileName()),
                (target, volume, listener) -> new DiskWriter(volume, listener).prepare(target, form,
                        surroundings.mapping()));
        return new Plan(Messages.text(Messages.Reversion_title, child.getFileName()), child, List.of(step),
                List.of(Messages.text(Messages.Reversion_caution, child)), chain.files());
    }
}
