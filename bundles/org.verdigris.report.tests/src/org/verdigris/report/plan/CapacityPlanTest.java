package org.verdigris.report.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskType;
import org.verdigris.report.plan.VolumeCapacity.Kind;

/** By hand: one host, one volume of 100 GB with 30 GB free. */
class CapacityPlanTest {
    private static final long GB = Grounds.GB;
    private static final VolumeKey D = new VolumeKey("HV", "D:");

    private static Landscape landscape(List<MachineNeed> machines, List<DiskNeed> disks) {
        HostRoom host = new HostRoom("HV", Optional.of("north"), OptionalLong.of(4096), OptionalInt.of(2),
                OptionalInt.of(2), List.of(new VolumeRoom(D, OptionalLong.of(100 * GB), OptionalLong.of(30 * GB))),
                Load.NONE);
        return new Landscape("test", Grounds.TAKEN, new Limits(512, 10, 5 * GB, 80, 32), List.of(host), machines,
                disks);
    }

    private static DiskNeed disk(String key, DiskType type, boolean undo, boolean parent, long stored, long largest) {
        return new DiskNeed(key, key, type, undo, parent, stored * GB, largest * GB, Optional.of(D));
    }

    private static MachineNeed machine(String name, boolean runs, long memory, long saved, Load load) {
        return new MachineNeed(name, name, Optional.of("HV"), runs, memory, 10, Optional.of(D), saved, List.of(),
                List.of(), load);
    }

    @Test
    void worstCaseIsEveryDiskUndoDiskAndSavedStateGrownToTheFull() {
        VolumeCapacity volume = CapacityPlan.of(landscape(
                List.of(machine("runs", true, 1024, 0, Load.NONE), machine("saved", true, 1024, GB, Load.NONE),
                        machine("template", false, 1024, 0, Load.NONE)),
                List.of(disk("fixed", DiskType.FIXED, false, false, 20, 20),
                        disk("dynamic", DiskType.DYNAMIC, false, false, 10, 40),
                        disk("base", DiskType.DYNAMIC, false, true, 8, 16),
                        disk("undo.vud", DiskType.DIFFERENCING, true, false, 1, 16))))
                .volumes().getFirst();
        assertThat(volume.used()).hasValue(70 * GB);
        assertThat(volume.stored()).as("20 + 10 + 8 + 1 of disks, 1 of a saved state").isEqualTo(40 * GB);
        assertThat(volume.others()).hasValue(30 * GB);
        assertThat(volume.growth()).as("a disk that others build on does not grow").isEqualTo(30 * GB);
        assertThat(volume.undo()).isEqualTo(15 * GB);
        assertThat(volume.saved()).as("only what runs, less what is there").isEqualTo(GB);
        assertThat(volume.worst()).hasValue(116 * GB);
        assertThat(volume.missing()).hasValue(16 * GB);
        assertThat(volume.commitment().getAsDouble()).isEqualTo(1.16, within(1e-9));
    }

    @Test
    void everyByteOfAVolumeComesFromANamedFile() {
        VolumeCapacity volume = CapacityPlan.of(landscape(List.of(machine("m", true, 1024, 0, Load.NONE)),
                List.of(disk("a", DiskType.DYNAMIC, false, false, 10, 40),
                        disk("b.vud", DiskType.DIFFERENCING, true, false, 1, 16))))
                .volumes().getFirst();
        assertThat(volume.parts()).extracting(VolumeCapacity.Part::kind, VolumeCapacity.Part::key,
                VolumeCapacity.Part::stored, VolumeCapacity.Part::growth).containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Kind.DISK, "a", 10 * GB, 30 * GB),
                        org.assertj.core.groups.Tuple.tuple(Kind.UNDO_DISK, "b.vud", GB, 15 * GB),
                        org.assertj.core.groups.Tuple.tuple(Kind.SAVED_STATE, "m", 0L, GB));
        assertThat(volume.parts().stream().mapToLong(VolumeCapacity.Part::stored).sum()).isEqualTo(volume.stored());
        assertThat(volume.parts().stream().mapToLong(VolumeCapacity.Part::growth).sum()).isEqualTo(volume.promised());
    }

    @Test
    void memoryCountsTheHostsReserveAndTheServicesNeedForEachMachine() {
        HostCapacity host = CapacityPlan.of(landscape(List.of(machine("a", true, 1024, 0, Load.NONE),
                machine("b", true, 2048, 0, Load.NONE), machine("off", false, 1024, 0, Load.NONE)), List.of())).hosts()
                .getFirst();
        assertThat(host.wanted()).isEqualTo(1024 + 2048 + 2 * 32);
        assertThat(host.all()).isEqualTo(1024 + 2048 + 1024 + 3 * 32);
        assertThat(host.memoryLeft()).hasValue(4096 - 512 - 3136);
        assertThat(host.memoryCommitment().getAsDouble()).isEqualTo(3648 / 4096.0, within(1e-9));
        assertThat(host.kept()).as("per cent kept for the two that run").isEqualTo(20);
    }

    /** Two machines that are busy at different times of the day need less than the sum of their busiest hours. */
    @Test
    void processorsAreSummedByHourNotByTheBusiestHourOfEach() {
        HostCapacity host = CapacityPlan.of(landscape(List.of(machine("night", true, 1, 0, Grounds.at(2, 90)),
                machine("day", true, 1, 0, Grounds.at(14, 80)), machine("also day", true, 1, 0, Grounds.at(14, 30))),
                List.of())).hosts().getFirst();
        assertThat(host.peakHour()).isEqualTo(14);
        assertThat(host.byHour().get(14)).isEqualTo(110.0);
        assertThat(host.byHour().get(2)).isEqualTo(90.0);
        assertThat(host.processorUse().getAsDouble()).as("of two processors").isEqualTo(0.55, within(1e-9));
        assertThat(host.measured()).isEqualTo(3);
    }

    @Test
    void whatIsNotKnownIsNotReckonedAsNothing() {
        HostRoom host = new HostRoom("HV", Optional.empty(), OptionalLong.empty(), OptionalInt.empty(),
                OptionalInt.empty(), List.of(new VolumeRoom(D, OptionalLong.empty(), OptionalLong.of(GB))), Load.NONE);
        CapacityPlan plan = CapacityPlan.of(new Landscape("test", Grounds.TAKEN, Limits.USUAL, List.of(host),
                List.of(machine("a", true, 512, 0, Load.NONE)), List.of()));
        assertThat(plan.hosts().getFirst().memoryLeft()).isEmpty();
        assertThat(plan.hosts().getFirst().memoryCommitment()).isEmpty();
        assertThat(plan.hosts().getFirst().processorUse()).isEmpty();
        assertThat(plan.volumes().getFirst().used()).isEmpty();
        assertThat(plan.volumes().getFirst().worst()).isEmpty();
        assertThat(plan.volumes().getFirst().missing()).hasValue(-GB / 2);
    }

    @Test
    void hostsOfAClusterAreFoundByItsName() {
        assertThat(CapacityPlan.of(landscape(List.of(), List.of())).clusters()).containsOnlyKeys("north");
    }
}
