package org.verdigris.ui.whatif;

import java.lang.reflect.InvocationTargetException;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.ProgressMonitorDialog;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.report.placement.Affinity;
import org.verdigris.report.placement.Assignment;
import org.verdigris.report.placement.Goal;
import org.verdigris.report.placement.Rebalance;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.whatif.Change;
import org.verdigris.report.whatif.MoveMachine;

/** Asks what a placement of all machines is for, looks for the best, and makes moves of it. */
final class Balance {
    private static final Duration LIMIT = Duration.ofSeconds(10);
    private static final List<Goal> GOALS = List.of(Goal.EVEN, Goal.FEWEST_HOSTS);

    private final Shell shell;

    Balance(Shell shell) {
        this.shell = shell;
    }

    /** Adds the moves; false if there are none, which was told then. */
    boolean fill(Landscape landscape, List<Change> moves) {
        int chosen = MessageDialog.open(MessageDialog.QUESTION, shell, WhatIfMessages.Balance_title,
                WhatIfMessages.Balance_question, 0, WhatIfMessages.Balance_even, WhatIfMessages.Balance_fewest);
        if (chosen < 0 || chosen >= GOALS.size()) {
            return false;
        }
        Optional<Assignment> found = search(landscape, GOALS.get(chosen));
        found.ifPresent(assignment -> assignment.moves().forEach(move -> moves
                .add(new MoveMachine(move.machine(), move.to(), move.volume().map(VolumeKey::volume)))));
        if (moves.isEmpty()) {
            MessageDialog.openInformation(shell, WhatIfMessages.Balance_title,
                    found.isPresent() ? WhatIfMessages.Balance_stays : WhatIfMessages.Balance_impossible);
        }
        return !moves.isEmpty();
    }

    private Optional<Assignment> search(Landscape landscape, Goal goal) {
        AtomicReference<Optional<Assignment>> found = new AtomicReference<>(Optional.empty());
        try {
            new ProgressMonitorDialog(shell).run(true, false, monitor -> {
                monitor.beginTask(WhatIfMessages.Balance_job, IProgressMonitor.UNKNOWN);
                found.set(Rebalance.of(landscape, goal, List.<Affinity>of(), LIMIT));
            });
        } catch (InvocationTargetException e) {
            ILog.of(Balance.class).error("Machines could not be placed.", e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        return found.get();
    }
}
