package org.verdigris.core.migrate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.machine.Labs;
import org.verdigris.core.migrate.Finding.Result;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.Progress;
import org.verdigris.disk.RefusedException;
import org.verdigris.testing.example.ExampleEstate;
import org.verdigris.testing.operation.Trial;

/** What is found before a boot disk is moved, and what follows from it. */
@Timeout(120)
final class MigrationCheckTest {

    private static final String PAYROLL = "hv-01/D/VMs/payroll/payroll.vmc";

    @TempDir
    private Path root;
    private Labs labs;

    @BeforeEach
    void lay() throws IOException {
        labs = new Labs(root.resolve("estate"));
        ExampleEstate.write(labs.folder());
    }

    private MigrationCheck check(String machine, Direction direction) throws IOException {
        Path file = labs.path(machine);
        return MigrationCheck.of(file, direction, labs.around(file), Progress.none());
    }

    private static Finding finding(MigrationCheck check, String id) {
        return check.findings().stream().filter(each -> each.id().equals(id)).findFirst().orElseThrow();
    }

    @Test
    void aGuestThatStartsTheDriverOfTheAdditionsIsReady() throws IOException {
        MigrationCheck check = check(PAYROLL, Direction.TO_SCSI);
        assertThat(check.verdict()).isEqualTo(Verdict.READY);
        assertThat(check.recommended()).contains(Route.SCRIPT);
        assertThat(check.findings()).noneMatch(each -> each.result() == Result.BAD);
        BootDisk boot = check.boot().orElseThrow();
        assertThat(boot.from().place()).isEqualTo("IDE 0:0");
        assertThat(boot.to().place()).isEqualTo("SCSI 0:0");
        assertThat(boot.file()).hasFileName("payroll-c.vhd");
        assertThat(boot.guest()).isPresent();
        assertThat(finding(check, "driver-1").sentence()).contains("ControlSet001", "msvmscsi");
    }

    @Test
    void anotherDiskThatWouldComeFirstIsNamed() throws IOException {
        Finding others = finding(check(PAYROLL, Direction.TO_SCSI), "other-boot-disks");
        assertThat(others.result()).isEqualTo(Result.CAUTION);
        assertThat(others.sentence()).contains("payroll-d.vhd at IDE 0:1");
        assertThat(others.todo()).isPresent();
    }

    @Test
    void aGuestWithoutTheDriverNeedsTheGuidedSteps() throws IOException {
        MigrationCheck check = check("hv-02/D/VMs/training/training-1.vmc", Direction.TO_SCSI);
        assertThat(check.verdict()).isEqualTo(Verdict.AFTER_GUIDED_STEPS);
        assertThat(check.recommended()).contains(Route.GUIDED);
        assertThat(finding(check, "driver-1").todo().orElseThrow()).contains("0x0000007B");
        assertThat(finding(check, "chain").sentence()).contains("3 files");
        assertThat(finding(check, "additions").result()).isEqualTo(Result.CAUTION);
    }

    @Test
    void undoDisksAndWhatDependsOnTheDiskAreInTheWay() throws IOException {
        MigrationCheck check = check("hv-01/D/VMs/dc01/dc01.vmc", Direction.TO_SCSI);
        assertThat(check.verdict()).isEqualTo(Verdict.CANNOT);
        assertThat(check.recommended()).isEmpty();
        assertThat(finding(check, "undo-disks").result()).isEqualTo(Result.BAD);
        assertThat(finding(check, "shared").result()).isEqualTo(Result.BAD);
        assertThat(finding(check, "domain-controller").result()).isEqualTo(Result.CAUTION);
        assertThat(check.reason()).isEqualTo(finding(check, "undo-disks").sentence());
    }

    @Test
    void virtualPcHasNoScsiAndASavedStateForbidsEverything() throws IOException {
        MigrationCheck check = check("hv-03/E/Virtual Machines/archive/archive.vmc", Direction.TO_SCSI);
        assertThat(finding(check, "product").result()).isEqualTo(Result.BAD);
        assertThat(finding(check, "machine-off").result()).isEqualTo(Result.BAD);
        assertThat(finding(check, "machine-off").sentence()).contains("archive.vsv");
    }

    @Test
    void aGuestThatIsNotWindowsIsNotJudged() throws IOException {
        MigrationCheck check = check("hv-02/D/VMs/web01/web01.vmc", Direction.TO_SCSI);
        assertThat(check.verdict()).isEqualTo(Verdict.CANNOT);
        assertThat(finding(check, "windows").result()).isEqualTo(Result.BAD);
    }

    @Test
    void aDamagedDiskIsAFindingAndNoFailure() throws IOException {
        Path disk = labs.path("hv-01/D/VMs/payroll/payroll-c.vhd");
        Files.write(disk, new byte[4096]);
        MigrationCheck check = check(PAYROLL, Direction.TO_SCSI);
        assertThat(check.verdict()).isEqualTo(Verdict.CANNOT);
        assertThat(finding(check, "chain").sentence()).contains("payroll-c.vhd");
    }

    @Test
    void aDiskThatIsNotThereIsAFinding() throws IOException {
        Files.delete(labs.path("hv-01/D/VMs/payroll/payroll-c.vhd"));
        MigrationCheck check = check(PAYROLL, Direction.TO_SCSI);
        assertThat(check.verdict()).isEqualTo(Verdict.CANNOT);
        assertThat(finding(check, "disk-there").sentence()).contains("payroll-c.vhd", "IDE 0:0");
    }

    @Test
    void backToIdeThereMustBeADiskOnScsi() throws IOException {
        MigrationCheck check = check(PAYROLL, Direction.TO_IDE);
        assertThat(check.verdict()).isEqualTo(Verdict.CANNOT);
        assertThat(check.reason()).contains("on IDE already");
    }

    @Test
    void nothingIsChangedByLooking() throws IOException {
        Map<String, String> before = Trial.files(labs.folder());
        check(PAYROLL, Direction.TO_SCSI);
        assertThat(Trial.files(labs.folder())).isEqualTo(before);
    }

    @Test
    void aListenerThatWantsNoMoreStopsIt() {
        assertThatThrownBy(() -> MigrationCheck.of(labs.path(PAYROLL), Direction.TO_SCSI,
                labs.around(labs.path(PAYROLL)), new Unwanted())).isInstanceOf(CancelledException.class);
    }

    @Test
    void aNetworkIsNoMachine() {
        assertThatThrownBy(() -> check("hv-01/D/Shared Virtual Networks/LAN.vnc", Direction.TO_SCSI))
                .isInstanceOf(RefusedException.class).hasMessageContaining("LAN.vnc");
    }

    /** A listener that wants no more. */
    private static final class Unwanted implements Progress {

        @Override
        public void at(Phase phase, Path file, long done, long total) {
            // is told nothing
        }

        @Override
        public boolean cancelled() {
            return true;
        }
    }
}
