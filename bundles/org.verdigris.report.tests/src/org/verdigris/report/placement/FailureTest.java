package org.verdigris.report.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.verdigris.report.plan.Grounds;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.Load;
import org.verdigris.report.plan.MachineNeed;

class FailureTest {
    private static final long GB = Grounds.GB;

    private static Failure of(Landscape landscape, String host, Affinity... rules) {
        return Failure.each(landscape, List.of(rules), Duration.ofSeconds(2)).stream()
                .filter(failure -> failure.host().equals(host)).findFirst().orElseThrow();
    }

    private static Grounds two(long memory) {
        return new Grounds().host("A", memory, 4, 100 * GB, 50 * GB).host("B", memory, 4, 100 * GB, 50 * GB);
    }

    @Test
    void theOtherHostTakesWhatFits() {
        Failure failure = of(two(4000).machine("a", "A", 1000, 5 * GB, Load.NONE).machine("b", "B", 3000).build(), "A");
        assertThat(failure.isCovered()).isTrue();
        assertThat(failure.goes()).containsEntry("a", "B");
        assertThat(failure.took()).as("disk and saved state are brought").isEqualTo(5 * GB + (1000L << 20));
    }

    @Test
    void asMuchMemoryAsPossibleIsRescued() {
        Failure failure = of(two(4000).machine("b", "B", 1000).machine("one", "A", 2000).machine("two", "A", 1600)
                .machine("three", "A", 1400).build(), "A");
        assertThat(failure.goes()).as("1600 + 1400 fill what 2000 would not").containsOnlyKeys("two", "three");
        assertThat(failure.stranded()).extracting(MachineNeed::name).containsExactly("one");
    }

    @Test
    void aSingleHostStrandsAll() {
        Failure failure = of(new Grounds().host("A", 4000, 4, GB, GB).machine("a", "A", 100).build(), "A");
        assertThat(failure.isCovered()).isFalse();
    }

    @Test
    void aHostWithoutMachinesFailsWithoutHarm() {
        assertThat(of(two(100).machine("b", "B", 100).build(), "A").isCovered()).isTrue();
    }

    @Test
    void spaceCountsBetweenHostsButNotInACluster() {
        Grounds plain = new Grounds().host("A", 4000, 4, 100 * GB, GB).host("B", 4000, 4, 100 * GB, GB);
        assertThat(of(plain.machine("a", "A", 100, 5 * GB, Load.NONE).build(), "A").isCovered()).isFalse();
        Grounds cluster = new Grounds().node("A", "north", 4000, GB).node("B", "north", 4000, GB);
        Failure failure = of(cluster.machine("a", "A", 100, 5 * GB, Load.NONE).build(), "A");
        assertThat(failure.isCovered()).isTrue();
        assertThat(failure.took()).isZero();
    }

    @Test
    void processorsCountByTheHour() {
        Landscape landscape = two(4000).machine("a", "A", 100, 0, Grounds.at(9, 200))
                .machine("late", "A", 100, 0, Grounds.at(20, 200)).machine("b", "B", 100, 0, Grounds.at(9, 300))
                .build();
        Failure failure = of(landscape, "A");
        assertThat(failure.goes()).containsOnlyKeys("late");
    }

    @Test
    void nodesThatHaveToBeApartDoNotMeetOnOneHost() {
        Landscape landscape = two(4000).machine("node1", "A", 100).machine("node2", "B", 100).machine("c", "A", 100)
                .build();
        Failure failure = of(landscape, "A", new Affinity.Apart(Set.of("node1", "node2")));
        assertThat(failure.goes()).containsOnlyKeys("c");
    }

    @Test
    void machinesThatBelongTogetherAreRescuedOrStrandedTogether() {
        Landscape landscape =
                two(1000).machine("web", "A", 600).machine("data", "A", 600).machine("c", "A", 500).build();
        Failure failure = of(landscape, "A", new Affinity.Together(Set.of("web", "data")));
        assertThat(failure.goes()).containsOnlyKeys("c");
    }

    @Test
    void aMachinePinnedToTheHostThatFailsIsStranded() {
        Failure failure = of(two(4000).machine("fax", "A", 100).build(), "A", new Affinity.Pinned("fax", "A"));
        assertThat(failure.stranded()).extracting(MachineNeed::name).containsExactly("fax");
    }
}
