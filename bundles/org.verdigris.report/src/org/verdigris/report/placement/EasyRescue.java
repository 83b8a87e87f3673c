package org.verdigris.report.placement;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

import org.verdigris.report.plan.HostRoom;
import org.verdigris.report.plan.Load;
import org.verdigris.report.plan.MachineNeed;

/**
 * Puts machines that lost their host where most memory is left, the largest first: enough wherever there is plenty, and much
 * quicker than a search. Who needs more than that has to search.
 */
final class EasyRescue {
    private static final int MEMORY = 0;
    private static final int SPACE = 1;
    private static final int HOUR = 2;

    private final Ground ground;
    private final List<HostRoom> takers;
    private final List<MachineNeed> lost;
    private final Predicate<HostRoom> sharesDisks;
    private final Map<Integer, long[]> left = new HashMap<>();

    EasyRescue(Ground ground, List<HostRoom> takers, List<MachineNeed> lost, Predicate<HostRoom> sharesDisks) {
        this.ground = ground;
        this.takers = takers;
        this.lost = lost;
        this.sharesDisks = sharesDisks;
    }

    /** The number of the taker for each machine; empty unless all have one. */
    Optional<int[]> places() {
        int[] places = new int[lost.size()];
        for (int i : IntStream.range(0, lost.size()).boxed()
                .sorted(Comparator.comparingLong((Integer each) -> lost.get(each).memory()).reversed()).toList()) {
            MachineNeed machine = lost.get(i);
            Optional<Integer> taker = IntStream.range(0, takers.size()).boxed().filter(j -> fits(machine, j))
                    .max(Comparator.comparingLong(j -> left(j)[MEMORY]));
            if (taker.isEmpty()) {
                return Optional.empty();
            }
            places[i] = taker.get();
            take(machine, left(taker.get()), takers.get(taker.get()));
        }
        return Optional.of(places);
    }

    private long[] left(int taker) {
        return left.computeIfAbsent(taker, any -> {
            HostRoom host = takers.get(taker);
            long[] room = new long[HOUR + Load.HOURS];
            room[MEMORY] = ground.memory(host) - ground.machines(host).stream().mapToLong(ground::memory).sum();
            room[SPACE] = host.volumes().stream().mapToLong(ground::free).sum();
            for (int hour = 0; hour < Load.HOURS; hour++) {
                int at = hour;
                room[HOUR + hour] = ground.processor(host)
                        - ground.machines(host).stream().mapToLong(machine -> ground.processor(machine, at)).sum();
            }
            return room;
        });
    }

    private boolean fits(MachineNeed machine, int taker) {
        long[] room = left(taker);
        return ground.memory(machine) <= room[MEMORY]
                && (sharesDisks.test(takers.get(taker)) || ground.space(machine) <= room[SPACE])
                && IntStream.range(0, Load.HOURS)
                        .allMatch(hour -> ground.processor(machine, hour) <= Math.max(0, room[HOUR + hour]));
    }

    private void take(MachineNeed machine, long[] room, HostRoom taker) {
        room[MEMORY] -= ground.memory(machine);
        room[SPACE] -= sharesDisks.test(taker) ? 0 : ground.space(machine);
        for (int hour = 0; hour < Load.HOURS; hour++) {
            room[HOUR + hour] -= ground.processor(machine, hour);
        }
    }
}
