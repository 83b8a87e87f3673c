package org.verdigris.core.migrate;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.verdigris.core.machine.MachineSurroundings;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.operation.Plan;
import org.verdigris.disk.write.Volume;
import org.verdigris.model.text.Catalogue;

/**
 * The boot disks of many machines, one after the other. Each is an operation of its own, which can be taken back alone;
 * those that are not ready are left as they are.
 */
public final class MigrationBatch {

    /**
     * What came of one machine.
     *
     * @param sentence what was done, or why nothing was
     */
    public record Outcome(Path machine, State state, String sentence) {

        public Outcome {
            Objects.requireNonNull(machine);
            Objects.requireNonNull(state);
            Objects.requireNonNull(sentence);
        }
    }

    /** How it went with a machine. */
    public enum State {
        /** Its disks were moved, or its scripts written. */
        DONE,
        /** It would be moved. */
        PLANNED,
        /** It is not ready, and was left as it is. */
        LEFT,
        /** It could not be moved, although it was to be. */
        FAILED,
        /** Its turn did not come. */
        NOT_TRIED
    }

    private final Map<Path, MachineSurroundings> machines;
    private final Direction direction;
    private final Route route;
    private final boolean furtherDisks;

    /**
     * @param machines the {@code .vmc} files, each with what is around it, in their order
     * @param route    the way that all go: by script or directly
     */
    public MigrationBatch(Map<Path, MachineSurroundings> machines, Direction direction, Route route,
            boolean furtherDisks) {
        this.machines = new LinkedHashMap<>(machines);
        this.direction = Objects.requireNonNull(direction);
        this.route = Objects.requireNonNull(route);
        this.furtherDisks = furtherDisks;
    }

    /**
     * What would come of each machine. Changes nothing.
     *
     * @throws CancelledException if the listener wants no more
     */
    public List<Outcome> plan(Progress progress) throws CancelledException {
        List<Outcome> outcomes = new ArrayList<>();
        for (Path machine : machines.keySet()) {
            try {
                outcomes.add(new Outcome(machine, State.PLANNED, migration(machine).plan(progress).title()));
            } catch (CancelledException stopped) {
                throw stopped;
            } catch (IOException refused) { // its message is a sentence
                outcomes.add(new Outcome(machine, State.LEFT, refused.getMessage()));
            }
        }
        return outcomes;
    }

    private Migration migration(Path machine) {
        return new Migration(new MigrationChoices(machine, direction, route, furtherDisks), machines.get(machine));
    }

    /**
     * Moves those that are ready. Who cancels finds all machines either moved or as they were.
     *
     * @param keepGoing whether the others are tried after one has failed
     */
    public List<Outcome> perform(boolean keepGoing, Volume volume, Progress progress) {
        List<Outcome> outcomes = new ArrayList<>();
        boolean goesOn = true;
        for (Path machine : machines.keySet()) {
            if (!goesOn || progress.cancelled()) {
                outcomes.add(new Outcome(machine, State.NOT_TRIED, Messages.Batch_notTried));
                continue;
            }
            Outcome outcome = perform(machine, volume, progress);
            goesOn = keepGoing || outcome.state() != State.FAILED;
            outcomes.add(outcome);
        }
        return outcomes;
    }

    private Outcome perform(Path machine, Volume volume, Progress progress) {
        Plan plan;
        try {
            plan = migration(machine).plan(progress);
        } catch (CancelledException stopped) {
            return new Outcome(machine, State.NOT_TRIED, Messages.Batch_notTried);
        } catch (IOException refused) {
            return new Outcome(machine, State.LEFT, refused.getMessage());
        }
        try {
            plan.check(volume);
            plan.perform(volume, progress);
            return new Outcome(machine, State.DONE, Catalogue.text(Messages.Batch_done, plan.title()));
        } catch (CancelledException stopped) {
            return new Outcome(machine, State.NOT_TRIED, Messages.Batch_notTried);
        } catch (IOException failed) {
            return new Outcome(machine, State.FAILED, failed.getMessage());
        }
    }
}
