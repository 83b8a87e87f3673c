package org.verdigris.report.placement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.MachineNeed;

/**
 * Puts machines that lost their host where most memory is left, the largest first: enough wherever there is plenty, and much
 * quicker than a search. Who needs more than that has to search.
 */
final class EasyRescue {
    private final Ground ground;
    private final List<HostRoom> takers;
    private final List<MachineNeed> lost;
    private final Predicate<HostRoom> sharesDisks;
    private final List<Amounts> left;

    EasyRescue(Ground ground, List<HostRoom> takers, List<MachineNeed> lost, Predicate<HostRoom> sharesDisks) {
        this.ground = ground;
        this.takers = takers;
        this.lost = lost;
        this.sharesDisks = sharesDisks;
        left = new ArrayList<>(takers.stream().map(ground::left).toList());
    }

    /** The number of the taker for each machine; empty unless all have one. */
    Optional<int[]> places() {
        int[] places = new int[lost.size()];
        for (int i : IntStream.range(0, lost.size()).boxed()
                .sorted(Comparator.comparingLong((Integer each) -> lost.get(each).memory()).reversed()).toList()) {
            Amounts need = ground.need(lost.get(i));
            int taker = taker(need);
            if (taker < 0) {
                return Optional.empty();
            }
            places[i] = taker;
            left.set(taker, left.get(taker).minus(onto(taker, need)));
        }
        return Optional.of(places);
    }

    /** Who has most memory left of those that can take it; -1 if nobody can. */
    private int taker(Amounts need) {
        int best = -1;
        for (int j = 0; j < takers.size(); j++) {
            if ((best < 0 || left.get(j).memory() > left.get(best).memory()) && left.get(j).holds(onto(j, need))) {
                best = j;
            }
        }
        return best;
    }

    private Amounts onto(int taker, Amounts need) {
        return sharesDisks.test(takers.get(taker)) ? need.withoutSpace() : need;
    }
}
