package org.verdigris.report.placement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

import org.chocosolver.solver.Model;
import org.chocosolver.solver.Solver;
import org.chocosolver.solver.search.strategy.Search;
import org.chocosolver.solver.variables.BoolVar;
import org.chocosolver.solver.variables.IntVar;
import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Load;
import org.verdigris.report.plan.MachineNeed;

/** Finds places for the machines of a host that fails on what the other hosts have left, for as much memory as possible. */
final class Rescue {
    private static final int STEP = 16;

    private final HostRoom failing;
    private final List<MachineNeed> lost;
    private final List<Affinity> rules;
    private final Ground ground;
    private final List<HostRoom> takers;

    Rescue(Ground ground, HostRoom failing, List<MachineNeed> lost, List<Affinity> rules) {
        this.ground = ground;
        this.failing = failing;
        this.lost = lost;
        this.rules = rules;
        takers = ground.hosts().stream().filter(host -> !host.name().equals(failing.name())).toList();
    }

    /** The number of the taker for each machine, that after the last where there is none; empty if nothing was found in time. */
    Optional<int[]> places(Duration limit) {
        if (lost.isEmpty() || takers.isEmpty()) {
            return Optional.empty();
        }
        Optional<int[]> easily = rules.isEmpty() ? new EasyRescue(ground, takers, lost, this::sharesDisks).places()
                : Optional.empty();
        return easily.isPresent() ? easily : search(limit);
    }

    private Optional<int[]> search(Duration limit) {
        Model model = new Model();
        IntVar[] place = IntStream.range(0, lost.size()).mapToObj(i -> model.intVar("m" + i, domain(lost.get(i))))
                .toArray(IntVar[]::new);
        pack(model, place, lost.stream().map(ground::memory).toList(), taker -> left(taker));
        for (int hour = 0; hour < Load.HOURS; hour++) {
            int at = hour;
            if (lost.stream().anyMatch(machine -> ground.processor(machine, at) > 0)) {
                pack(model, place, lost.stream().map(machine -> ground.processor(machine, at)).toList(),
                        taker -> left(taker, at));
            }
        }
        space(model, place);
        groups(model, place);
        return solve(model, place, limit);
    }

    private Optional<int[]> solve(Model model, IntVar[] place, Duration limit) {
        int[] weights = lost.stream().mapToInt(machine -> (int) Math.ceilDiv(machine.memory() + 1, STEP)).toArray();
        BoolVar[] taken = Arrays.stream(place).map(each -> model.arithm(each, "<", takers.size()).reify())
                .toArray(BoolVar[]::new);
        int all = Arrays.stream(weights).sum();
        IntVar rescued = model.intVar("rescued", 0, all);
        model.scalar(taken, weights, "=", rescued).post();
        model.setObjective(Model.MAXIMIZE, rescued);
        Solver solver = model.getSolver();
        solver.limitTime(limit.toMillis());
        IntVar[] heavyFirst = IntStream.range(0, place.length).boxed()
                .sorted((a, b) -> Integer.compare(weights[b], weights[a])).map(i -> place[i]).toArray(IntVar[]::new);
        solver.setSearch(Search.inputOrderLBSearch(heavyFirst));
        Optional<int[]> best = Optional.empty();
        while (solver.solve()) {
            best = Optional.of(Arrays.stream(place).mapToInt(IntVar::getValue).toArray());
            if (rescued.getValue() == all) {
                break;
            }
        }
        return best;
    }

    /** The taker of a machine. */
    Optional<HostRoom> taker(Optional<int[]> places, int machine) {
        return places.filter(found -> found[machine] < takers.size()).map(found -> takers.get(found[machine]));
    }

    /** Bytes that come to a host with a machine. */
    long bytes(MachineNeed machine, HostRoom taker) {
        return sharesDisks(taker) ? 0 : ground.stored(machine);
    }

    private boolean sharesDisks(HostRoom taker) {
        return taker.cluster().isPresent() && taker.cluster().equals(failing.cluster());
    }

    private interface Left {
        long of(HostRoom taker);
    }

    /** The last bin, of those that are taken by nobody, holds any number. */
    private void pack(Model model, IntVar[] place, List<Long> needs, Left left) {
        long all = needs.stream().mapToLong(Long::longValue).sum();
        long unit = Math.max(1, Math.ceilDiv(all, 5_000_000L));
        int[] sizes = needs.stream().mapToInt(need -> (int) Math.ceilDiv(need, unit)).toArray();
        int most = Arrays.stream(sizes).sum();
        IntVar[] loads = new IntVar[takers.size() + 1];
        for (int j = 0; j < takers.size(); j++) {
            loads[j] = model.intVar("l" + j, 0, (int) Math.clamp(left.of(takers.get(j)) / unit, 0, most));
        }
        loads[takers.size()] = model.intVar("none", 0, most);
        model.binPacking(place, sizes, loads, 0).post();
    }

    /** Nodes that see the same disks need no space; so each of the others is packed with what really comes to it. */
    private void space(Model model, IntVar[] place) {
        Set<Boolean> kinds = new HashSet<>(takers.stream().map(this::sharesDisks).toList());
        if (kinds.contains(false)) {
            pack(model, place, lost.stream().map(ground::space).toList(),
                    taker -> sharesDisks(taker) ? Long.MAX_VALUE
                            : taker.volumes().stream().mapToLong(ground::free).sum());
        }
    }

    private long left(HostRoom taker) {
        return ground.memory(taker) - present(taker).stream().mapToLong(ground::memory).sum();
    }

    private long left(HostRoom taker, int hour) {
        return ground.processor(taker)
                - present(taker).stream().mapToLong(machine -> ground.processor(machine, hour)).sum();
    }

    private List<MachineNeed> present(HostRoom taker) {
        return ground.machines(taker);
    }

    /** Where a machine may go: to the host that it is pinned to, and not to those whose machines it has to be apart from. */
    private int[] domain(MachineNeed machine) {
        Set<Integer> domain = new HashSet<>();
        for (int j = 0; j < takers.size(); j++) {
            if (isAllowed(machine, takers.get(j))) {
                domain.add(j);
            }
        }
        domain.add(takers.size());
        return domain.stream().mapToInt(Integer::intValue).sorted().toArray();
    }

    private boolean isAllowed(MachineNeed machine, HostRoom taker) {
        return rules.stream().allMatch(rule -> switch (rule) {
            case Affinity.Pinned pin -> !pin.machine().equals(machine.key()) || pin.host().equals(taker.name());
            case Affinity.Apart group -> !group.machines().contains(machine.key()) || present(taker).stream()
                    .noneMatch(other -> group.machines().contains(other.key()));
            case Affinity.Together group -> true;
        });
    }

    private void groups(Model model, IntVar[] place) {
        List<IntVar[]> apart = new ArrayList<>();
        for (Affinity rule : rules) {
            if (rule instanceof Affinity.Together group) {
                IntVar[] same = of(place, group.machines());
                if (same.length > 1) {
                    model.allEqual(same).post();
                }
            } else if (rule instanceof Affinity.Apart group) {
                apart.add(of(place, group.machines()));
            }
        }
        // those that nobody takes are no longer together
        apart.stream().filter(group -> group.length > 1)
                .forEach(group -> model.allDifferentExcept0(Arrays.stream(group)
                        .map(each -> model.intView(-1, each, takers.size())).toArray(IntVar[]::new)).post());
    }

    private IntVar[] of(IntVar[] place, Set<String> keys) {
        return IntStream.range(0, lost.size()).filter(i -> keys.contains(lost.get(i).key())).mapToObj(i -> place[i])
                .toArray(IntVar[]::new);
    }
}
