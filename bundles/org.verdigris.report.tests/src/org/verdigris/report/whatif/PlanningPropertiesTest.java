package org.verdigris.report.whatif;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Random;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.report.placement.Failure;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.Grounds;
import org.verdigris.report.plan.HostCapacity;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.MachineNeed;

/** What is true of every estate and every change. */
class PlanningPropertiesTest {
    private static final long GB = Grounds.GB;
    private static final int HOSTS = 4;

    private static Landscape random(Random random) {
        Grounds grounds = new Grounds();
        for (int i = 0; i < HOSTS; i++) {
            grounds.host("H" + i, 4000 + random.nextInt(8000), 2 + random.nextInt(6), 1000 * GB,
                    (300 + random.nextInt(200)) * GB);
        }
        for (int i = 0; i < 12; i++) {
            grounds.machine("m" + i, "H" + random.nextInt(HOSTS), 256 + random.nextInt(1500), random.nextInt(40) * GB,
                    Grounds.at(random.nextInt(24), random.nextInt(150)));
        }
        return grounds.build();
    }

    private static long free(Landscape landscape) {
        return CapacityPlan.of(landscape).volumes().stream().mapToLong(volume -> volume.room().free().getAsLong())
                .sum();
    }

    private static long wanted(Landscape landscape) {
        return CapacityPlan.of(landscape).hosts().stream().mapToLong(HostCapacity::wanted).sum();
    }

    private static long stranded(Landscape landscape) {
        return Failure.each(landscape, List.of(), Duration.ofSeconds(2)).stream()
                .flatMap(failure -> failure.stranded().stream()).mapToLong(MachineNeed::memory).sum();
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void movesLoseAndMakeNothingAndCanBeTakenBack(long seed) {
        Random random = new Random(seed);
        Landscape before = random(random);
        for (int i = 0; i < 20; i++) {
            String machine = "m" + random.nextInt(12);
            String from = before.machine(machine).orElseThrow().host().orElseThrow();
            Landscape after = new MoveMachine(machine, "H" + random.nextInt(HOSTS), Optional.empty()).applied(before);
            assertThat(free(after)).isEqualTo(free(before));
            assertThat(wanted(after)).isEqualTo(wanted(before));
            Landscape back = new MoveMachine(machine, from, Optional.empty()).applied(after);
            assertThat(Comparison.of(CapacityPlan.of(before), CapacityPlan.of(back)).differences()).isEmpty();
            before = after;
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void moreLoadNeverRescuesMoreAndOneHostMoreNeverLess(long seed) {
        Landscape usual = random(new Random(seed));
        long now = stranded(usual);
        assertThat(stranded(new Busier(2).applied(usual))).isGreaterThanOrEqualTo(now);
        assertThat(stranded(new AddHost("more", 8000, 8, 1000 * GB).applied(usual))).isLessThanOrEqualTo(now);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void theOrderOfChangesOfDifferentThingsDoesNotMatter(long seed) {
        Landscape usual = random(new Random(seed));
        List<Change> changes = List.of(new Memory("m1", 3000), new MakeFixed("m2.vhd"), new Busier(1.5),
                new AddHost("more", 8000, 8, 1000 * GB), new MoveMachine("m3", "H0", Optional.empty()));
        CapacityPlan one = CapacityPlan.of(Change.all(changes, usual));
        CapacityPlan other = CapacityPlan.of(Change.all(changes.reversed(), usual));
        assertThat(Comparison.of(one, other).differences()).isEmpty();
    }
}
