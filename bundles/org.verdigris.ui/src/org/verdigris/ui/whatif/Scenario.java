package org.verdigris.ui.whatif;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

import org.verdigris.report.whatif.AddHost;
import org.verdigris.report.whatif.AddMachine;
import org.verdigris.report.whatif.Busier;
import org.verdigris.report.whatif.Change;
import org.verdigris.report.whatif.Later;
import org.verdigris.report.whatif.MoveMachine;

/**
 * What is tried.
 *
 * @param load    of all machines, in per cent of what was measured
 * @param months  from now
 * @param changes made before those two, in their order
 */
record Scenario(int load, int months, List<Change> changes) {
    static final int SAME = 100;
    static final int MOST_LOAD = 400;
    static final int MOST_MONTHS = 60;
    static final Scenario NOTHING = new Scenario(SAME, 0, List.of());

    Scenario {
        changes = List.copyOf(changes);
    }

    /** Of all changes of a plan; the first load and time that fit the sliders are theirs. */
    static Scenario of(List<Change> all) {
        OptionalInt load = OptionalInt.empty();
        OptionalInt months = OptionalInt.empty();
        List<Change> others = new ArrayList<>();
        for (Change change : all) {
            if (load.isEmpty() && change instanceof Busier(double factor) && isSlide(factor * SAME)) {
                load = OptionalInt.of((int) Math.round(factor * SAME));
            } else if (months.isEmpty() && change instanceof Later(int ahead) && ahead <= MOST_MONTHS) {
                months = OptionalInt.of(ahead);
            } else {
                others.add(change);
            }
        }
        return new Scenario(load.orElse(SAME), months.orElse(0), others);
    }

    private static boolean isSlide(double percent) {
        return percent <= MOST_LOAD && Math.abs(percent - Math.round(percent)) < 1e-6;
    }

    /** All that is tried, in the order in which it is made. */
    List<Change> all() {
        List<Change> all = new ArrayList<>(changes);
        if (load != SAME) {
            all.add(new Busier(load / (double) SAME));
        }
        if (months > 0) {
            all.add(new Later(months));
        }
        return all;
    }

    Scenario withLoad(int percent) {
        return new Scenario(percent, months, changes);
    }

    Scenario withMonths(int ahead) {
        return new Scenario(load, ahead, changes);
    }

    Scenario plus(List<? extends Change> more) {
        List<Change> others = new ArrayList<>(changes);
        others.addAll(more);
        return new Scenario(load, months, others);
    }

    Scenario without(int at) {
        List<Change> others = new ArrayList<>(changes);
        others.remove(at);
        return new Scenario(load, months, others);
    }

    /** With another change in the place of one; who went to a host of another name goes there still. */
    Scenario with(int at, Change other) {
        List<Change> others = new ArrayList<>(changes);
        if (others.set(at, other) instanceof AddHost old && other instanceof AddHost now) {
            others.replaceAll(change -> follow(change, old.name(), now.name()));
        }
        return new Scenario(load, months, others);
    }

    private static Change follow(Change change, String old, String now) {
        return switch (change) {
            case MoveMachine move when move.host().equals(old) -> new MoveMachine(move.machine(), now, move.volume());
            case AddMachine machine when machine.host().equals(old) ->
                new AddMachine(machine.name(), now, machine.memory(), machine.space(), machine.processor());
            default -> change;
        };
    }

    /** Whether both show the same controls, with other values. */
    boolean looksLike(Scenario other) {
        return changes.stream().map(Object::getClass).toList()
                .equals(other.changes.stream().map(Object::getClass).toList());
    }
}
