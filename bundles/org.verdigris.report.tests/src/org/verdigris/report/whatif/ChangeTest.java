package org.verdigris.report.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.Grounds;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.Load;
import org.verdigris.report.plan.VolumeKey;
import org.verdigris.report.whatif.Comparison.Figure;

class ChangeTest {
    private static final long GB = Grounds.GB;

    private static Landscape two() {
        return new Grounds().host("A", 4000, 4, 100 * GB, 50 * GB).host("B", 8000, 4, 200 * GB, 150 * GB)
                .machine("a", "A", 1024, 10 * GB, Grounds.at(9, 50)).machine("b", "B", 2048, 20 * GB, Load.NONE)
                .build();
    }

    private static long free(Landscape landscape, String host) {
        return CapacityPlan.of(landscape).volume(new VolumeKey(host, "D:")).orElseThrow().room().free().getAsLong();
    }

    @Test
    void aMachineThatMovesTakesItsFilesAlongAndNoByteIsLost() {
        Landscape after = new Change.MoveMachine("a", "B", Optional.empty()).applied(two());
        assertThat(free(after, "A")).as("disk and saved state").isEqualTo(61 * GB);
        assertThat(free(after, "B")).isEqualTo(139 * GB);
        assertThat(CapacityPlan.of(after).host("A").orElseThrow().wanted()).isZero();
        assertThat(CapacityPlan.of(after).host("B").orElseThrow().wanted()).isEqualTo(3072);
        Landscape back = new Change.MoveMachine("a", "A", Optional.of("D:")).applied(after);
        assertThat(Comparison.of(CapacityPlan.of(two()), CapacityPlan.of(back)).differences()).isEmpty();
    }

    @Test
    void moreThanFitsShowsAsLessThanNothing() {
        Landscape small = new Grounds().host("A", 4000, 4, 100 * GB, 50 * GB).host("B", 8000, 4, 20 * GB, 5 * GB)
                .machine("a", "A", 1024, 10 * GB, Load.NONE).build();
        assertThat(free(new Change.MoveMachine("a", "B", Optional.empty()).applied(small), "B")).isEqualTo(-6 * GB);
    }

    @Test
    void aHostThatGoesLeavesItsMachinesPlaceless() {
        CapacityPlan plan = CapacityPlan.of(new Change.RemoveHost("A").applied(two()));
        assertThat(plan.hosts()).hasSize(1);
        assertThat(plan.placeless()).hasSize(1);
        assertThat(plan.elsewhere()).hasSize(1);
    }

    @Test
    void aNewHostIsThereWithItsVolume() {
        Landscape after = new Change.AddHost("C", 16_384, 8, 500 * GB).applied(two());
        assertThat(Comparison.of(CapacityPlan.of(two()), CapacityPlan.of(after)).differences())
                .allSatisfy(each -> assertThat(each.before()).isEmpty()).extracting(Comparison.Difference::figure)
                .containsExactlyInAnyOrder(Figure.FREE, Figure.MISSING, Figure.MEMORY_LEFT);
    }

    @Test
    void aDiskThatIsMadeFixedTakesItsFullSize() {
        Landscape after = new Change.MakeFixed("a.vhd").applied(two());
        assertThat(free(after, "A")).as("it was fixed already").isEqualTo(50 * GB);
    }

    @Test
    void loadAndMemoryChangeWhatHostsHaveLeft() {
        CapacityPlan plan = CapacityPlan.of(new Change.Memory("a", 2000).applied(new Change.Busier(2).applied(two())));
        assertThat(plan.host("A").orElseThrow().byHour().get(9)).isEqualTo(100.0);
        assertThat(plan.host("A").orElseThrow().memoryLeft()).hasValue(2000);
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThatThrownBy(() -> new Change.RemoveHost("X").applied(two())).isInstanceOf(UnknownThingException.class)
                .hasMessage("X");
        assertThatThrownBy(() -> new Change.MoveMachine("a", "B", Optional.of("Z:")).applied(two()))
                .isInstanceOf(UnknownThingException.class).hasMessage("B Z:");
        assertThatThrownBy(() -> new Change.MakeFixed("none.vhd").applied(two()))
                .isInstanceOf(UnknownThingException.class);
    }
}
