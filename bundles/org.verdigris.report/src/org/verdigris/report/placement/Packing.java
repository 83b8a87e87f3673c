package org.verdigris.report.placement;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * Things to be put into bins, in whole numbers of any unit.
 *
 * @param need    by dimension and thing
 * @param room    by dimension and bin
 * @param current by thing, the bin that it is in; -1 if in none
 * @param pinned  by thing, the bin that it has to be in; -1 if in any
 * @param apart   things of which no two may be in one bin
 * @param same    things which have to be in one bin
 */
record Packing(int[][] need, int[][] room, int[] current, int[] pinned, List<int[]> apart, List<int[]> same) {
    /** The solver counts to some twenty millions. */
    private static final long LARGEST = 10_000_000;

    Packing {
        Objects.requireNonNull(need);
        apart = List.copyOf(apart);
        same = List.copyOf(same);
    }

    /** The same with other rooms, of which each is a part of these in thousandths. */
    Packing thousandths(int part) {
        int[][] less = new int[room.length][];
        for (int d = 0; d < room.length; d++) {
            less[d] = Arrays.stream(room[d]).map(each -> (int) ((long) each * part / 1000)).toArray();
        }
        return new Packing(need, less, current, pinned, apart, same);
    }

    /** A packing of numbers of any size: they are scaled, what is needed rounded up and what is there down. */
    static Packing of(long[][] need, long[][] room, int[] current, int[] pinned, List<int[]> apart, List<int[]> same) {
        int[][] needs = new int[need.length][];
        int[][] rooms = new int[room.length][];
        for (int d = 0; d < need.length; d++) {
            long all = 0;
            for (long each : room[d]) {
                all += Math.max(0, each);
            }
            long unit = Math.max(1, Math.ceilDiv(all, LARGEST));
            needs[d] = new int[need[d].length];
            for (int i = 0; i < need[d].length; i++) {
                needs[d][i] = (int) Math.min(LARGEST, Math.ceilDiv(need[d][i], unit));
            }
            rooms[d] = new int[room[d].length];
            for (int j = 0; j < room[d].length; j++) {
                rooms[d][j] = (int) Math.max(0, Math.floorDiv(room[d][j], unit));
            }
        }
        return new Packing(needs, rooms, current, pinned, apart, same);
    }

    int things() {
        return current.length;
    }

    int bins() {
        return room[0].length;
    }

    int dimensions() {
        return need.length;
    }

    /** What all things together need of each dimension as a part of all room: how scarce it is. */
    double[] scarcity() {
        double[] scarcity = new double[dimensions()];
        for (int d = 0; d < scarcity.length; d++) {
            scarcity[d] = sum(need[d]) / Math.max(1.0, sum(room[d]));
        }
        return scarcity;
    }

    /**
     * Fewer bins than this cannot do: in some dimension even the largest do not hold all, or so many things have to be in
     * different bins or in bins of their own.
     */
    int leastBins() {
        int least = things() == 0 ? 0 : 1;
        for (int d = 0; d < dimensions(); d++) {
            int[] rooms = room[d].clone();
            Arrays.sort(rooms);
            long open = sum(need[d]);
            int count = 0;
            for (int j = rooms.length - 1; j >= 0 && open > 0; j--) {
                open -= rooms[j];
                count++;
            }
            least = Math.max(least, open > 0 ? bins() : count);
        }
        for (int[] group : apart) {
            least = Math.max(least, group.length);
        }
        return Math.max(least, (int) Arrays.stream(pinned).filter(bin -> bin >= 0).distinct().count());
    }

    /** The bins in the order in which they are to be filled: those that something has to be in, the roomiest, the fullest. */
    List<Integer> order() {
        double[] scarcity = scarcity();
        double[] worth = new double[bins()];
        double[] largest = new double[dimensions()];
        for (int d = 0; d < dimensions(); d++) {
            largest[d] = Math.max(1, Arrays.stream(room[d]).max().orElse(1));
        }
        for (int j = 0; j < worth.length; j++) {
            for (int d = 0; d < dimensions(); d++) {
                worth[j] += scarcity[d] * room[d][j] / largest[d];
            }
            worth[j] = Math.round(worth[j] * 1000);
        }
        for (int i = 0; i < things(); i++) {
            if (current[i] >= 0) {
                worth[current[i]] += 1e-4;
            }
            if (pinned[i] >= 0) {
                worth[pinned[i]] += 1e6;
            }
        }
        return IntStream.range(0, worth.length).boxed().sorted((a, b) -> Double.compare(worth[b], worth[a])).toList();
    }

    private static long sum(int[] values) {
        long sum = 0;
        for (int value : values) {
            sum += value;
        }
        return sum;
    }
}
