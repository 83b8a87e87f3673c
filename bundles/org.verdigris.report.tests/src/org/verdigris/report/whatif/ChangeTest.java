package org.verdigris.report.whatif;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskType;
import org.verdigris.report.plan.CapacityPlan;
import org.verdigris.report.plan.DiskNeed;
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
        Landscape after = new MoveMachine("a", "B", Optional.empty()).applied(two());
        assertThat(free(after, "A")).as("disk and saved state").isEqualTo(61 * GB);
        assertThat(free(after, "B")).isEqualTo(139 * GB);
        assertThat(CapacityPlan.of(after).host("A").orElseThrow().wanted()).isZero();
        assertThat(CapacityPlan.of(after).host("B").orElseThrow().wanted()).isEqualTo(3072);
        Landscape back = new MoveMachine("a", "A", Optional.of("D:")).applied(after);
        assertThat(Comparison.of(CapacityPlan.of(two()), CapacityPlan.of(back)).differences()).isEmpty();
    }

    @Test
    void moreThanFitsShowsAsLessThanNothing() {
        Landscape small = new Grounds().host("A", 4000, 4, 100 * GB, 50 * GB).host("B", 8000, 4, 20 * GB, 5 * GB)
                .machine("a", "A", 1024, 10 * GB, Load.NONE).build();
        assertThat(free(new MoveMachine("a", "B", Optional.empty()).applied(small), "B")).isEqualTo(-6 * GB);
    }

    @Test
    void aHostThatGoesLeavesItsMachinesPlaceless() {
        CapacityPlan plan = CapacityPlan.of(new RemoveHost("A").applied(two()));
        assertThat(plan.hosts()).hasSize(1);
        assertThat(plan.placeless()).hasSize(1);
        assertThat(plan.elsewhere()).hasSize(1);
    }

    @Test
    void aNewHostIsThereWithItsVolume() {
        Landscape after = new AddHost("C", 16_384, 8, 500 * GB).applied(two());
        assertThat(Comparison.of(CapacityPlan.of(two()), CapacityPlan.of(after)).differences())
                .allSatisfy(each -> assertThat(each.before()).isEmpty()).extracting(Comparison.Difference::figure)
                .containsExactlyInAnyOrder(Figure.FREE, Figure.MISSING, Figure.MEMORY_LEFT);
    }

    @Test
    void aDiskThatIsMadeFixedTakesItsFullSize() {
        Landscape after = new MakeFixed("a.vhd").applied(two());
        assertThat(free(after, "A")).as("it was fixed already").isEqualTo(50 * GB);
    }

    @Test
    void loadAndMemoryChangeWhatHostsHaveLeft() {
        CapacityPlan plan = CapacityPlan.of(new Memory("a", 2000).applied(new Busier(2).applied(two())));
        assertThat(plan.host("A").orElseThrow().byHour().get(9)).isEqualTo(100.0);
        assertThat(plan.host("A").orElseThrow().memoryLeft()).hasValue(2000);
    }

    private static Landscape growing(long perDay) {
        Landscape two = two();
        DiskNeed dynamic = new DiskNeed("g.vhd", "g.vhd", DiskType.DYNAMIC, false, false, 10 * GB, 20 * GB,
                Optional.of(new VolumeKey("A", "D:")));
        return two.with(two.machines(), List.of(dynamic)).filling(Map.of(new VolumeKey("A", "D:"), (double) perDay));
    }

    @Test
    void timeFillsVolumesAndGrowsDisksFirst() {
        long month = Math.round(GB * 365.25 / 12);
        Landscape after = new Later(1).applied(growing(GB));
        assertThat(free(after, "A")).isEqualTo(50 * GB - month);
        assertThat(free(after, "B")).as("no trend").isEqualTo(150 * GB);
        assertThat(after.disks().getFirst().stored()).as("full").isEqualTo(20 * GB);
        assertThat(new Later(0).applied(growing(GB))).isEqualTo(growing(GB));
        Landscape little = new Later(12).applied(growing(GB / 100));
        assertThat(CapacityPlan.of(little).volume(new VolumeKey("A", "D:")).orElseThrow().missing())
                .as("what disks take was promised already")
                .isEqualTo(CapacityPlan.of(growing(0)).volume(new VolumeKey("A", "D:")).orElseThrow().missing());
    }

    @Test
    void aVolumeThatEmptiesHoldsNotMoreThanItsSize() {
        assertThat(free(new Later(120).applied(growing(-GB)), "A")).isEqualTo(100 * GB);
    }

    @Test
    void aBootDiskThatGoesToScsiGrowsInAChild() {
        Landscape after = new ToScsi("a").applied(two());
        assertThat(after.machine("a").orElseThrow().disks()).containsExactly("a.vhd#scsi");
        assertThat(after.machine("a").orElseThrow().parents()).containsExactly("a.vhd");
        long growth = CapacityPlan.of(after).volume(new VolumeKey("A", "D:")).orElseThrow().growth();
        assertThat(growth).as("as large as the disk and its tables").isBetween(10 * GB, 10 * GB + GB / 32);
        assertThatThrownBy(() -> new ToScsi("x").applied(two())).isInstanceOf(UnknownThingException.class);
    }

    @Test
    void aNewMachineTakesWhatItIsGiven() {
        CapacityPlan plan = CapacityPlan.of(new AddMachine("c", "B", 1000, 30 * GB, 40).applied(two()));
        assertThat(plan.host("B").orElseThrow().wanted()).isEqualTo(3048);
        assertThat(plan.host("B").orElseThrow().byHour().get(3)).isEqualTo(40.0);
        assertThat(plan.volume(new VolumeKey("B", "D:")).orElseThrow().room().free()).hasValue(120 * GB);
        assertThatThrownBy(() -> new AddMachine("a", "B", 1, 1, 0).applied(two()))
                .isInstanceOf(NameTakenException.class);
    }

    @Test
    void aNewHostNeedsANameOfItsOwn() {
        assertThatThrownBy(() -> new AddHost("a", 1024, 1, GB).applied(two())).isInstanceOf(NameTakenException.class)
                .hasMessage("a");
    }

    @Test
    void whatIsNotThereIsTold() {
        assertThatThrownBy(() -> new RemoveHost("X").applied(two())).isInstanceOf(UnknownThingException.class)
                .hasMessage("X");
        assertThatThrownBy(() -> new MoveMachine("a", "B", Optional.of("Z:")).applied(two()))
                .isInstanceOf(UnknownThingException.class).hasMessage("B Z:");
        assertThatThrownBy(() -> new MakeFixed("none.vhd").applied(two()))
                .isInstanceOf(UnknownThingException.class);
    }
}
