package org.verdigris.report.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.verdigris.report.placement.HostRating.Aspect;
import org.verdigris.report.placement.HostRating.Verdict;
import org.verdigris.report.placement.HostRating.Wish;
import org.verdigris.report.plan.Grounds;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.Load;

class HostRatingTest {
    private static final long GB = Grounds.GB;

    private static Landscape landscape() {
        return new Grounds().host("empty", 8000, 4, 100 * GB, 90 * GB).host("half", 8000, 4, 100 * GB, 50 * GB)
                .host("full", 8000, 4, 100 * GB, 90 * GB).host("narrow", 8000, 4, 100 * GB, 9 * GB)
                .machine("e", "empty", 0, 0, Grounds.at(1, 0)).machine("h", "half", 4000, 0, Grounds.at(1, 200))
                .machine("f", "full", 7500, 0, Grounds.at(1, 10)).machine("n", "narrow", 0, 0, Grounds.at(1, 0))
                .build();
    }

    @Test
    void theEmptiestIsBestForSpreadingAndTheFullestThatTakesItForFilling() {
        Wish wish = new Wish(1000, 10 * GB, 50);
        List<HostRating> spread = HostRating.of(landscape(), wish, Goal.EVEN);
        assertThat(spread).extracting(HostRating::host).startsWith("empty", "half");
        assertThat(spread.getFirst().halves()).isGreaterThanOrEqualTo(8);
        assertThat(HostRating.of(landscape(), wish, Goal.FEWEST_HOSTS).getFirst().host()).isEqualTo("half");
    }

    @Test
    void aHostThatHasTooLittleHasNoStarAndSaysOfWhat() {
        List<HostRating> ratings = HostRating.of(landscape(), new Wish(1000, 10 * GB, 50), Goal.EVEN);
        HostRating full = ratings.stream().filter(each -> each.host().equals("full")).findFirst().orElseThrow();
        assertThat(full.halves()).isZero();
        assertThat(full.reasons().getFirst().aspect()).isEqualTo(Aspect.MEMORY);
        assertThat(full.reasons().getFirst().verdict()).isEqualTo(Verdict.TOO_LITTLE);
        HostRating narrow = ratings.stream().filter(each -> each.host().equals("narrow")).findFirst().orElseThrow();
        assertThat(narrow.reasons().getFirst().aspect()).isEqualTo(Aspect.SPACE);
        assertThat(narrow.reasons().getFirst().verdict()).isEqualTo(Verdict.TOO_LITTLE);
    }

    /** More machines on a host never make it better. */
    @Test
    void ratingsFallWithLoad() {
        int before = 10;
        for (int memory = 0; memory <= 8000; memory += 500) {
            Landscape landscape = new Grounds().host("A", 8000, 4, 100 * GB, 90 * GB)
                    .machine("a", "A", memory, 0, Load.NONE).build();
            int now = HostRating.of(landscape, new Wish(500, GB, 0), Goal.EVEN).getFirst().halves();
            assertThat(now).isLessThanOrEqualTo(before);
            before = now;
        }
        assertThat(before).isZero();
    }

    @Test
    void whatIsNotKnownIsSaid() {
        HostRating rating =
                HostRating.of(new Grounds().unknownHost("X").build(), new Wish(1, 1, 1), Goal.EVEN).getFirst();
        assertThat(rating.reasons()).extracting(HostRating.Reason::verdict).containsOnly(Verdict.UNKNOWN);
        assertThat(rating.halves()).isEqualTo(5);
    }
}
