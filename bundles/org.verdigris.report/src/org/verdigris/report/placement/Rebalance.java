package org.verdigris.report.placement;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.MachineNeed;

/**
 * Puts the machines of an estate on its hosts anew, within what these have and what the administrator demands, so that few
 * machines move. The space of a host's volumes counts as one; that no single volume takes a machine is told with its move.
 */
public final class Rebalance {
    private static final int WHOLE = 1000;

    private final Ground ground;
    private final List<Affinity> rules;
    private final long end;
    private final Duration limit;

    private record Found(int[] bins, int used, int bound) {
    }

    private Rebalance(Landscape landscape, List<Affinity> rules, Duration limit) {
        ground = Ground.of(landscape);
        this.rules = List.copyOf(rules);
        this.limit = limit;
        end = System.nanoTime() + limit.toNanos();
    }

    /**
     * The best placement that was found in a time.
     *
     * @param limit how long to search; most estates take a small part of it
     * @return empty if none was found within the limits, or no host is known well enough
     */
    public static Optional<Assignment> of(Landscape landscape, Goal goal, List<Affinity> rules, Duration limit) {
        return new Rebalance(landscape, rules, limit).assignment(goal);
    }

    private Optional<Assignment> assignment(Goal goal) {
        long begun = System.nanoTime();
        if (ground.hosts().isEmpty() || ground.machines().isEmpty()) {
            return Optional.empty();
        }
        List<Integer> hours = new ArrayList<>(List.of(ground.busiest()));
        Optional<Found> found = find(goal, hours);
        Optional<Integer> hour = found.flatMap(each -> ground.overloaded(each.bins()));
        // an hour in which some host would have too much to do becomes one that is looked at
        while (hour.isPresent()) {
            hours.add(hour.get());
            found = find(goal, hours);
            hour = found.flatMap(each -> ground.overloaded(each.bins()));
        }
        return found.map(each -> told(goal, each, Duration.ofNanos(System.nanoTime() - begun)));
    }

    private Optional<Found> find(Goal goal, List<Integer> hours) {
        Packing packing = ground.packing(rules, hours);
        return goal == Goal.EVEN ? even(packing) : fewest(packing);
    }

    private Optional<Found> fewest(Packing packing) {
        List<Integer> order = packing.order();
        int bound = packing.leastBins();
        Optional<int[]> best = new Packer(packing, order).first(share(4)).bins();
        int most = best.map(Rebalance::used).orElse(packing.bins() + 1);
        for (int count = bound; count < most; count++) {
            Optional<int[]> tight = new Packer(packing, order.subList(0, count)).tight(share(most - count + 1)).bins();
            if (tight.isPresent()) {
                best = tight;
                break;
            }
        }
        return best.map(bins -> {
            List<Integer> kept =
                    order.stream().filter(bin -> Arrays.stream(bins).anyMatch(each -> each == bin)).toList();
            return new Found(calm(packing, kept, bins), kept.size(), bound);
        });
    }

    private Optional<Found> even(Packing packing) {
        List<Integer> order = packing.order();
        int bound = (int) Math.ceil(Arrays.stream(packing.scarcity()).max().orElse(0) * WHOLE);
        int low = Math.min(bound, WHOLE);
        int high = WHOLE;
        Optional<int[]> best = new Packer(packing, order).tight(share(3)).bins();
        while (best.isPresent() && low < high) {
            int middle = (low + high) / 2;
            Optional<int[]> better = new Packer(packing.thousandths(middle), order).tight(share(12)).bins();
            if (better.isPresent()) {
                best = better;
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        int part = high;
        return best.map(bins -> new Found(calm(packing.thousandths(part), order, bins), part, Math.min(bound, part)));
    }

    /** The same bins, more things staying where they are. */
    private int[] calm(Packing packing, List<Integer> bins, int[] found) {
        int[] calmer = new Packer(packing, bins).staying(share(2)).bins().orElse(found);
        return staying(packing, calmer) >= staying(packing, found) ? calmer : found;
    }

    private static long staying(Packing packing, int[] bins) {
        long staying = 0;
        for (int i = 0; i < bins.length; i++) {
            staying += bins[i] == packing.current()[i] ? 1 : 0;
        }
        return staying;
    }

    private static int used(int[] bins) {
        return (int) Arrays.stream(bins).distinct().count();
    }

    /** A part of the time that is left, but never so little that nothing could be found. */
    private Duration share(int parts) {
        long least = Math.min(limit.toNanos() / 10, Duration.ofMillis(500).toNanos());
        return Duration.ofNanos(Math.max(least, (end - System.nanoTime()) / parts));
    }

    private Assignment told(Goal goal, Found found, Duration took) {
        Map<String, String> hosts = new HashMap<>();
        VolumeChoice volumes = new VolumeChoice(ground);
        List<Assignment.Move> moves = new ArrayList<>();
        for (int i = 0; i < found.bins().length; i++) {
            MachineNeed machine = ground.machines().get(i);
            HostRoom host = ground.hosts().get(found.bins()[i]);
            hosts.put(machine.key(), host.name());
            if (machine.host().filter(host.name()::equals).isEmpty()) {
                moves.add(new Assignment.Move(machine.key(), machine.name(), machine.host(), host.name(),
                        volumes.take(host, ground.space(machine)), ground.stored(machine)));
            }
        }
        return new Assignment(goal, hosts, moves, found.used(), found.bound(), ground.others(), took);
    }
}
