package org.verdigris.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.ui.document.Steps;

/** The scenario in hand and the steps by which it came about. One stroke of a slider, and what is typed in one go, is one step. */
final class Trial implements Steps {
    private record Step(String label, String subject, Scenario before, Scenario after) {
    }

    private final List<Step> steps = new ArrayList<>();
    private final Runnable changed;
    private int done;
    private boolean stroke;
    private Scenario now = Scenario.NOTHING;
    private Scenario saved = Scenario.NOTHING;

    /** @param changed is told of every other scenario */
    Trial(Runnable changed) {
        this.changed = changed;
    }

    Scenario scenario() {
        return now;
    }

    boolean isDirty() {
        return !now.equals(saved);
    }

    void saved() {
        saved = now;
    }

    /** Another plan from a file: nothing of what was before is undone. */
    void begin(Scenario scenario) {
        steps.clear();
        done = 0;
        stroke = false;
        now = scenario;
        saved = scenario;
        changed.run();
    }

    /** One step. */
    void make(String label, Scenario after) {
        add(label, "", after);
        stroke = false;
    }

    /**
     * Part of a stroke.
     *
     * @param subject what is changed; a stroke ends where another one is
     */
    void stroke(String label, String subject, Scenario after) {
        add(label, subject, after);
    }

    /** What comes next is a step of its own. */
    void endStroke() {
        stroke = false;
    }

    private void add(String label, String subject, Scenario after) {
        if (after.equals(now)) {
            return;
        }
        steps.subList(done, steps.size()).clear();
        if (stroke && done > 0 && steps.getLast().subject().equals(subject)) {
            steps.set(done - 1, new Step(label, subject, steps.getLast().before(), after));
        } else {
            steps.add(new Step(label, subject, now, after));
            done++;
        }
        stroke = true;
        now = after;
        changed.run();
    }

    @Override
    public Optional<String> next(boolean forward) {
        int at = forward ? done : done - 1;
        return at >= 0 && at < steps.size() ? Optional.of(steps.get(at).label()) : Optional.empty();
    }

    @Override
    public void step(boolean forward) {
        stroke = false;
        Step step = steps.get(forward ? done : done - 1);
        now = forward ? step.after() : step.before();
        done += forward ? 1 : -1;
        changed.run();
    }
}
