package org.verdigris.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.machine.Labs;
import org.verdigris.core.migrate.Finding.Result;
import org.verdigris.disk.Progress;
import org.verdigris.testing.example.ExampleEstate;

/** Whether a registry can be prepared is found out before it is offered. */
final class PreparationFindingTest {

    private static final String DIRECTORY = "hv-01/D/VMs/dc01/dc01";
    private static final String PAYROLL = "hv-01/D/VMs/payroll/payroll";

    @TempDir
    private Path root;

    private final FindingList findings = new FindingList();
    private Labs labs;

    @BeforeEach
    void lay() throws IOException {
        labs = new Labs(root.resolve("estate"));
        ExampleEstate.write(labs.folder());
    }

    private Verdict look(String disk, String machine, Direction direction, Verdict verdict) throws IOException {
        return new PreparationFinding(labs.path(disk), direction, labs.around(labs.path(machine)))
                .addTo(findings, verdict, Progress.none());
    }

    @Test
    void aRegistryWithRoomForAllValuesCanBePrepared() throws IOException {
        assertThat(look(DIRECTORY + ".vhd", DIRECTORY + ".vmc", Direction.TO_SCSI, Verdict.PREPARE_OFFLINE))
                .isEqualTo(Verdict.PREPARE_OFFLINE);
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.result()).isEqualTo(Result.GOOD);
            assertThat(finding.sentence())
                    .startsWith("8 values are missing or other in the registry WINDOWS\\system32\\config\\SYSTEM");
        });
    }

    @Test
    void whereItCannotTheGuidedStepsAreLeft() throws IOException {
        assertThat(look(PAYROLL + "-c.vhd", PAYROLL + ".vmc", Direction.TO_SCSI, Verdict.PREPARE_OFFLINE))
                .isEqualTo(Verdict.AFTER_GUIDED_STEPS);
        assertThat(findings.all()).singleElement().satisfies(finding -> {
            assertThat(finding.result()).isEqualTo(Result.CAUTION);
            assertThat(finding.sentence()).contains("payroll-c.vhd", "nothing has to be prepared");
            assertThat(finding.todo().orElseThrow()).contains("guided steps");
        });
    }

    @Test
    void onTheWayBackNothingIsLeft() throws IOException {
        assertThat(look(PAYROLL + "-c.vhd", PAYROLL + ".vmc", Direction.TO_IDE, Verdict.PREPARE_OFFLINE))
                .isEqualTo(Verdict.CANNOT);
        assertThat(findings.isAnyBad()).isTrue();
    }

    @Test
    void whatNeedsNoPreparationIsNotLookedAt() throws IOException {
        assertThat(look("nowhere.vhd", PAYROLL + ".vmc", Direction.TO_SCSI, Verdict.READY)).isEqualTo(Verdict.READY);
        assertThat(findings.all()).isEmpty();
    }
}
