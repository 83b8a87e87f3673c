package org.verdigris.core.estate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.Severity;

final class EstateSummaryTest {

    private final Estate estate = EstateFactory.eINSTANCE.createEstate();

    @Test
    void anEmptyEstateHasNothingAndNothingIsWrongWithIt() {
        EstateSummary summary = EstateSummary.of(estate);
        assertThat(summary.disks().count()).isZero();
        assertThat(summary.byType()).isEmpty();
        assertThat(summary.worst()).isEmpty();
    }

    @Test
    void disksAreCountedAndAddedUpByType() {
        disk(DiskType.DYNAMIC, 100L, 10L);
        disk(DiskType.DYNAMIC, 50L, 5L);
        disk(DiskType.UNKNOWN, null, 3L);
        EstateSummary summary = EstateSummary.of(estate);
        assertThat(summary.disks().count()).isEqualTo(3);
        assertThat(summary.disks().capacity().bytes()).isEqualTo(150);
        assertThat(summary.disks().fileSize().bytes()).isEqualTo(18);
        assertThat(summary.byType().get(DiskType.DYNAMIC).count()).isEqualTo(2);
        assertThat(summary.byType()).doesNotContainKey(DiskType.FIXED);
    }

    @Test
    void memoryIsAddedUpAndTheWorstProblemDecides() {
        estate.getMachines().add(EstateFactory.eINSTANCE.createVirtualMachine());
        estate.getMachines().add(EstateFactory.eINSTANCE.createVirtualMachine());
        estate.getMachines().getFirst().setMemory(512L);
        problem(Severity.ADVICE);
        problem(Severity.WARNING);
        EstateSummary summary = EstateSummary.of(estate);
        assertThat(summary.machines()).isEqualTo(2);
        assertThat(summary.memory().human()).isEqualTo("512 MB");
        assertThat(summary.worst()).contains(Severity.WARNING);
        assertThat(summary.problems()).containsEntry(Severity.ADVICE, 1);
    }

    private void disk(DiskType type, Long capacity, Long fileSize) {
        DiskImage disk = EstateFactory.eINSTANCE.createDiskImage();
        disk.setType(type);
        disk.setCapacity(capacity);
        disk.setFileSize(fileSize);
        estate.getDisks().add(disk);
    }

    private void problem(Severity severity) {
        Problem problem = EstateFactory.eINSTANCE.createProblem();
        problem.setSeverity(severity);
        estate.getProblems().add(problem);
    }
}
