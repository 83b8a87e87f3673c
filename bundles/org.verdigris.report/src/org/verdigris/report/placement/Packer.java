package org.verdigris.report.placement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.limits.FailCounter;
import org.chocosolver.solver.search.loop.lns.INeighborFactory;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.search.strategy.selectors.values.IntValueSelector;
import org.chocosolver.solver.search.strategy.selectors.variables.InputOrder;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;

/** Puts things into some of the bins by the constraint solver, which tries the heavy ones first. */
final class Packer {
    private static final int RESTART = 200;
    private static final int RESTARTS = 100_000;
    /** As many things are searched through; of more, parts of what was found are searched anew. */
    private static final int FEW = 30;

    private final Packing packing;
    private final List<Integer> bins;
    private final double[] scarcity;
    private final List<Integer> heavyFirst;

    /** Where each thing goes, and whether the search was complete: nothing better, or nothing at all, exists. */
    record Result(Optional<int[]> bins, boolean complete) {
    }

    /** @param bins that may be used, first those that are to be filled first */
    Packer(Packing packing, List<Integer> bins) {
        this.packing = packing;
        this.bins = bins;
        scarcity = packing.scarcity();
        heavyFirst = IntStream.range(0, packing.things()).boxed()
                .sorted(Comparator.comparingDouble(this::weight).reversed()).toList();
    }

    private double weight(int thing) {
        double weight = 0;
        for (int d = 0; d < packing.dimensions(); d++) {
            int roomiest = Arrays.stream(packing.room()[d]).max().orElse(1);
            weight += scarcity[d] * packing.need()[d][thing] / Math.max(1, roomiest);
        }
        return weight;
    }

    /** Each into the first bin that takes it. */
    Result first(Duration limit) {
        return search(limit, Bound::least, false);
    }

    /** Each where it leaves the least room of what is scarce. */
    Result tight(Duration limit) {
        return search(limit, Bound::fullest, false);
    }

    /** As many as possible stay where they are. */
    Result staying(Duration limit) {
        return search(limit, Bound::staying, true);
    }

    private Result search(Duration limit, Chooser chooser, boolean improve) {
        Bound bound = new Bound();
        Solver solver = bound.model.getSolver();
        solver.limitTime(limit.toMillis());
        IntVar[] order = heavyFirst.stream().map(thing -> bound.place[thing]).toArray(IntVar[]::new);
        solver.setSearch(Search.intVarSearch(new InputOrder<>(bound.model),
                (IntValueSelector) variable -> chooser.choose(bound, variable), order));
        if (improve) {
            return improved(bound, solver);
        }
        solver.setLubyRestart(RESTART, new FailCounter(bound.model, 1), RESTARTS);
        Optional<int[]> found = solver.solve() ? Optional.of(bound.bins()) : Optional.empty();
        return new Result(found, found.isPresent() || !solver.isStopCriterionMet());
    }

    private Result improved(Bound bound, Solver solver) {
        IntVar stays = bound.stays();
        bound.model.setObjective(Model.MAXIMIZE, stays);
        if (packing.things() > FEW) {
            solver.setLNS(INeighborFactory.random(bound.place), new FailCounter(bound.model, RESTART));
        }
        Optional<int[]> best = Optional.empty();
        while (solver.solve()) {
            best = Optional.of(bound.bins());
            if (stays.getValue() == packing.things()) {
                break;
            }
        }
        return new Result(best, !solver.isStopCriterionMet());
    }

    @FunctionalInterface
    private interface Chooser {
        int choose(Bound bound, IntVar variable);
    }

    /** The packing in the words of the solver. */
    private final class Bound {
        private final Model model = new Model();
        private final IntVar[] place = new IntVar[packing.things()];
        private final IntVar[][] load = new IntVar[packing.dimensions()][bins.size()];
        private final int[] thingOf;

        Bound() {
            for (int i = 0; i < place.length; i++) {
                int pinned = bins.indexOf(packing.pinned()[i]);
                place[i] = model.intVar("t" + i, Math.max(0, pinned), pinned < 0 ? bins.size() - 1 : pinned);
            }
            thingOf = new int[Arrays.stream(place).mapToInt(IntVar::getId).max().orElse(0) + 1];
            for (int i = 0; i < place.length; i++) {
                thingOf[place[i].getId()] = i;
            }
            for (int d = 0; d < packing.dimensions(); d++) {
                for (int j = 0; j < bins.size(); j++) {
                    load[d][j] = model.intVar("l" + d + "." + j, 0, packing.room()[d][bins.get(j)]);
                }
                model.binPacking(place, packing.need()[d], load[d], 0).post();
            }
            packing.apart().forEach(group -> model.allDifferent(group(group)).post());
            packing.same().forEach(group -> model.allEqual(group(group)).post());
        }

        private IntVar[] group(int[] things) {
            return Arrays.stream(things).mapToObj(thing -> place[thing]).toArray(IntVar[]::new);
        }

        IntVar stays() {
            List<BoolVar> stays = new ArrayList<>();
            for (int i = 0; i < place.length; i++) {
                int home = bins.indexOf(packing.current()[i]);
                if (home >= 0) {
                    stays.add(model.arithm(place[i], "=", home).reify());
                }
            }
            IntVar count = model.intVar("stays", 0, stays.size());
            model.sum(stays.toArray(BoolVar[]::new), "=", count).post();
            return count;
        }

        int[] bins() {
            return Arrays.stream(place).mapToInt(variable -> bins.get(variable.getValue())).toArray();
        }

        int least(IntVar variable) {
            return variable.getLB();
        }

        int staying(IntVar variable) {
            int home = bins.indexOf(packing.current()[thingOf[variable.getId()]]);
            return home >= 0 && variable.contains(home) ? home : fullest(variable);
        }

        int fullest(IntVar variable) {
            int thing = thingOf[variable.getId()];
            int best = variable.getLB();
            double least = Double.POSITIVE_INFINITY;
            for (int j = variable.getLB(); j != Integer.MAX_VALUE; j = variable.nextValue(j)) {
                double left = left(thing, j);
                if (left < least) {
                    least = left;
                    best = j;
                }
            }
            return best;
        }

        /** How much room would be left, what is scarce counting more. */
        private double left(int thing, int bin) {
            double left = 0;
            for (int d = 0; d < packing.dimensions(); d++) {
                double room = Math.max(1, packing.room()[d][bins.get(bin)]);
                double part = (room - load[d][bin].getLB() - packing.need()[d][thing]) / room;
                left += scarcity[d] * part * part;
            }
            return left;
        }
    }
}
