package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostDefinition;
import org.verdigris.core.estate.HostFacts;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Problem;
import org.verdigris.model.estate.Severity;

/** How machines and their disks, images and saved states come together, each on the smallest folder that shows it. */
final class MachineLinksTest {

    @TempDir
    private Path folder;
    private Ground ground;

    @BeforeEach
    void lay() {
        ground = new Ground(folder);
    }

    @Test
    void aMachineHasTheDiskItsRelativePathNames() throws Exception {
        ground.disk("vm/c.vhd");
        ground.machine("payroll").disk(0, 0, "D:\\elsewhere\\c.vhd", ".\\c.vhd").write(ground.path("vm"));
        Estate estate = ground.scan();
        Drive drive = Ground.machine(estate, "payroll").getIdeControllers().getFirst().getDrives().getFirst();
        assertThat(drive.getDisk()).isSameAs(Ground.disk(estate, "c.vhd"));
        assertThat(drive.getImage().getResolved()).isEqualTo(ground.path("vm/c.vhd").toString());
        assertThat(estate.getProblems()).isEmpty();
    }

    @Test
    void anAbsoluteWindowsPathIsFoundThroughTheMappingInWhateverCase() throws Exception {
        ground.disk("store/Base/C.vhd");
        ground.machine("payroll").disk(0, 0, "d:\\vms\\base\\c.VHD", "").write(ground.path("vm"));
        assertThat(ground.problems()).containsExactly("missing-disk", "orphan-disk");
        Estate estate = Ground.scan(ground.mapped(Map.of("D:\\VMs", ground.path("store"))));
        assertThat(estate.getProblems()).isEmpty();
        assertThat(Ground.disk(estate, "C.vhd").getDrives()).hasSize(1);
    }

    @Test
    void theMappingOfAHostWinsOverThatOfTheEstate() throws Exception {
        ground.disk("one/c.vhd");
        ground.disk("two/c.vhd");
        ground.machine("payroll").disk(0, 0, "D:\\c.vhd", "").write(ground.path("hv"));
        HostDefinition host = new HostDefinition("HV-01", List.of(ground.path("hv")),
                Map.of("D:", ground.path("two")), HostFacts.UNKNOWN);
        Estate estate = Ground.scan(ground.mapped(Map.of("D:\\", ground.path("one")), host));
        assertThat(Ground.machine(estate, "payroll").getIdeControllers().getFirst().getDrives().getFirst().getDisk()
                .getPath()).isEqualTo(ground.path("two/c.vhd").toString());
        assertThat(Ground.machine(estate, "payroll").getHost().getName()).isEqualTo("HV-01");
    }

    @Test
    void aMissingDiskIsAnErrorThatNamesMachineDiskAndPlaceAndPuttingItBackMendsIt() throws Exception {
        ground.machine("web01").disk(1, 0, "", ".\\data.vhd").write(ground.folder());
        Estate estate = ground.scan();
        Problem problem = Ground.only(estate, ProblemKind.MISSING_DISK);
        assertThat(problem.getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(problem.getMessage()).contains("web01", ".\\data.vhd", "IDE 1:0");
        assertThat(problem.getSubject()).isSameAs(Ground.machine(estate, "web01"));
        assertThat(problem.getSetting()).isEqualTo(
                "hardware/pci_bus/ide_adapter/ide_controller[@id=1]/location[@id=0]/pathname/absolute");
        ground.disk("data.vhd");
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void aMissingDiskOnAnUnmappedDriveAdvisesToMapTheDrive() throws Exception {
        ground.machine("a").disk(0, 0, "\\\\filer\\vms\\c.vhd", "").write(ground.folder());
        assertThat(Ground.only(ground.scan(), ProblemKind.MISSING_DISK).getSolution()).contains("\\\\filer\\vms=");
    }

    @Test
    void aDiskOutsideTheSearchedFoldersIsReadWithItsParents() throws Exception {
        ground.disk("far/base.vhd");
        ground.child("far/leaf.vhd", "base.vhd");
        ground.machine("a").disk(0, 0, "", "..\\far\\leaf.vhd").write(ground.path("vm"));
        Estate estate = Ground.scan(EstateDefinition.of(List.of(ground.path("vm"))));
        assertThat(estate.getProblems()).isEmpty();
        assertThat(Ground.disk(estate, "leaf.vhd").getParent()).isSameAs(Ground.disk(estate, "base.vhd"));
        assertThat(Ground.disk(estate, "leaf.vhd").getDrives()).hasSize(1);
    }

    @Test
    void twoPathsToTwoFilesAreReportedAndTheRelativeOneIsShown() throws Exception {
        ground.disk("vm/c.vhd");
        ground.disk("old/c2.vhd");
        ground.machine("a").disk(0, 0, "D:\\old\\c2.vhd", "c.vhd").write(ground.path("vm"));
        Estate estate = Ground.scan(ground.mapped(Map.of("D:", folder)));
        assertThat(Ground.only(estate, ProblemKind.TWO_PATHS_DIFFER).getMessage())
                .contains(ground.path("vm/c.vhd").toString(), ground.path("old/c2.vhd").toString());
        assertThat(Ground.disk(estate, "c.vhd").getDrives()).hasSize(1);
        Files.delete(ground.path("old/c2.vhd"));
        assertThat(Ground.scan(ground.mapped(Map.of("D:", folder))).getProblems()).isEmpty();
    }

    @Test
    void aRelativePathInThePlaceOfTheAbsoluteOneIsNothingToTalkAboutWhenBothMeanTheSame() throws Exception {
        ground.disk("build/boot.vhd");
        ground.machine("a").disk(0, 0, "..\\build\\boot.vhd", "..\\build\\boot.vhd").write(ground.path("vm"));
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void aRelativePathInThePlaceOfTheAbsoluteOneThatLeadsElsewhereIsAdviceOnly() throws Exception {
        ground.disk("vm/boot.vhd");
        ground.machine("a").disk(0, 0, "boot.vhd", "..\\build\\boot.vhd").write(ground.path("vm"));
        Estate estate = ground.scan();
        assertThat(Ground.only(estate, ProblemKind.RELATIVE_ABSOLUTE_PATH).getSeverity()).isEqualTo(Severity.ADVICE);
        assertThat(Ground.disk(estate, "boot.vhd").getDrives()).hasSize(1);
    }

    @Test
    void hostDrivesEmptyDrivesAndDrivesTakenOutNeedNoFile() throws Exception {
        ground.machine("a").cd(1, 0, "D", "").cd(1, 1, "", "").emptyLocation(0, 1).floppy("A", "")
                .setting("hardware/pci_bus/ide_adapter/ide_controller[@id=0]/location[@id=1]/pathname/absolute",
                        "string", "D:\\gone.vhd")
                .write(ground.folder());
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void aMissingCdOrFloppyImageIsAWarning() throws Exception {
        ground.machine("a").cd(1, 0, "", "setup.iso").floppy("", "drivers.vfd").write(ground.folder());
        Estate estate = ground.scan();
        assertThat(estate.getProblems()).extracting(Problem::getSeverity)
                .containsExactly(Severity.WARNING, Severity.WARNING);
        assertThat(estate.getProblems()).extracting(Problem::getMessage)
                .anyMatch(text -> text.contains("setup.iso")).anyMatch(text -> text.contains("drivers.vfd"));
        Files.createFile(ground.path("setup.iso"));
        Files.createFile(ground.path("DRIVERS.VFD"));
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void aSavedStateThatIsNotThereIsAWarning() throws Exception {
        ground.machine("a").savedState("", "a.vsv").write(ground.folder());
        assertThat(ground.problems()).containsExactly("saved-state-missing");
        Files.createFile(ground.path("a.vsv"));
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void anUndoDiskBelongsToItsDriveAndToItsDisk() throws Exception {
        ground.disk("c.vhd");
        ground.child("VirtualPCUndo_a_0_0_12000001012006.vud", "c.vhd");
        ground.machine("a").disk(0, 0, "", "c.vhd")
                .undoDisk(0, 0, "", "VirtualPCUndo_a_0_0_12000001012006.vud").write(ground.folder());
        Estate estate = ground.scan();
        assertThat(estate.getProblems()).isEmpty();
        Drive drive = Ground.machine(estate, "a").getIdeControllers().getFirst().getDrives().getFirst();
        assertThat(drive.getUndoDisk().getParent()).isSameAs(drive.getDisk());
    }

    @Test
    void anUndoDiskThatNoMachineKnowsIsLeftOver() throws Exception {
        ground.disk("c.vhd");
        ground.machine("a").disk(0, 0, "", "c.vhd").write(ground.folder());
        ground.child("VirtualPCUndo_a_0_0_12000001012006.vud", "c.vhd");
        assertThat(ground.problems()).containsExactly("undo-disk-left");
    }

    @Test
    void aMissingUndoDiskIsAnErrorUnlessUndoDisksAreTurnedOff() throws Exception {
        ground.disk("c.vhd");
        ground.machine("a").undoDisks(true).disk(0, 0, "", "c.vhd").undoDisk(0, 0, "", "gone.vud")
                .write(ground.folder());
        assertThat(Ground.only(ground.scan(), ProblemKind.MISSING_DISK).getMessage()).contains("gone.vud", "undo");
        ground.machine("a").undoDisks(false).disk(0, 0, "", "c.vhd").undoDisk(0, 0, "", "gone.vud")
                .write(ground.folder());
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void aDriveWithAFileThatIsNoDiskIsReported() throws Exception {
        Files.writeString(ground.path("c.vhd"), "library ieee;\n", StandardCharsets.US_ASCII);
        ground.machine("a").disk(0, 0, "", "c.vhd").write(ground.folder());
        assertThat(ground.problems()).containsExactly("damaged-disk");
    }
}
