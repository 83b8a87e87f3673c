package org.verdigris.core.scan;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Map;
import java.util.UUID;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.DiskType;
import org.verdigris.model.estate.Estate;
import org.verdigris.model.estate.Severity;
import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.disk.VhdSurgery;
import org.verdigris.testing.vmc.VmcBuilder;

/** How disks and parents come together, and what is said about disks; each on the smallest folder that shows it. */
final class DiskLinksTest {

    @TempDir
    private Path folder;
    private Ground ground;

    @BeforeEach
    void lay() {
        ground = new Ground(folder);
    }

    @Test
    void aChainIsLinkedAndNothingIsWrongWithIt() throws Exception {
        ground.disk("base.vhd");
        ground.child("mid.vhd", "base.vhd");
        ground.child("leaf.vhd", "mid.vhd");
        Estate estate = ground.scan();
        assertThat(Ground.disk(estate, "leaf.vhd").getParent()).isSameAs(Ground.disk(estate, "mid.vhd"));
        assertThat(Ground.disk(estate, "mid.vhd").getParent()).isSameAs(Ground.disk(estate, "base.vhd"));
        assertThat(Ground.disk(estate, "base.vhd").getChildren()).hasSize(1);
        assertThat(estate.getProblems()).isEmpty();
    }

    @Test
    void theFactsOfADiskAreInTheModel() throws Exception {
        VhdBuilder.dynamic(Ground.SIZE).id(Ground.idOf("c.vhd")).creator("win ", 6, 3).savedState()
                .sectors(0, new byte[512]).write(ground.path("c.vhd"));
        DiskImage disk = Ground.disk(ground.scan(), "c.vhd");
        assertThat(disk.getType()).isEqualTo(DiskType.DYNAMIC);
        assertThat(disk.getCapacity()).isEqualTo(Ground.SIZE);
        assertThat(disk.getDiskId()).isEqualTo(Ground.idOf("c.vhd").toString());
        assertThat(disk.getCreator()).isEqualTo("win ");
        assertThat(disk.getInSavedState()).isTrue();
        assertThat(disk.getTableEntries()).isEqualTo(4);
        assertThat(disk.getAllocatedBlocks()).isEqualTo(1);
        assertThat(disk.getBlockSize()).isEqualTo(2 << 20);
        assertThat(disk.getFileSize()).isEqualTo(Files.size(ground.path("c.vhd")));
        assertThat(disk.getModified()).isEqualTo(Files.getLastModifiedTime(ground.path("c.vhd")).toInstant());
    }

    @Test
    void aMissingParentIsAnErrorUntilItIsPutBack() throws Exception {
        ground.child("leaf.vhd", "base.vhd");
        Estate estate = ground.scan();
        assertThat(Ground.only(estate, ProblemKind.MISSING_PARENT).getMessage())
                .contains("base.vhd", Ground.idOf("base.vhd").toString());
        assertThat(Ground.only(estate, ProblemKind.MISSING_PARENT).getSeverity()).isEqualTo(Severity.ERROR);
        ground.disk("base.vhd");
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void anotherDiskInThePlaceOfTheParentIsAMismatch() throws Exception {
        ground.disk("other.vhd");
        Files.move(ground.path("other.vhd"), ground.path("base.vhd"));
        ground.child("leaf.vhd", "base.vhd");
        Estate estate = ground.scan();
        assertThat(Ground.only(estate, ProblemKind.PARENT_MISMATCH).getMessage())
                .contains(Ground.idOf("base.vhd").toString(), Ground.idOf("other.vhd").toString());
        assertThat(Ground.disk(estate, "leaf.vhd").getParent()).isNull();
        Files.delete(ground.path("base.vhd"));
        ground.disk("base.vhd");
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void aParentElsewhereInTheEstateIsFoundByItsIdentityAndReported() throws Exception {
        ground.disk("moved/base.vhd");
        ground.child("leaf.vhd", "base.vhd");
        Estate estate = ground.scan();
        assertThat(Ground.disk(estate, "leaf.vhd").getParent()).isSameAs(Ground.disk(estate, "base.vhd"));
        assertThat(Ground.only(estate, ProblemKind.MISSING_PARENT).getSeverity()).isEqualTo(Severity.WARNING);
    }

    @Test
    void aParentOnAnUnmappedDriveIsAdviceUntilTheDriveIsMapped() throws Exception {
        ground.disk("e/base.vhd");
        VhdBuilder.differencing(Ground.SIZE, Ground.idOf("base.vhd"), "base.vhd").id(Ground.idOf("leaf.vhd"))
                .absoluteLocator("E:\\base.vhd").write(ground.path("leaf.vhd"));
        Estate estate = ground.scan();
        assertThat(Ground.only(estate, ProblemKind.MISSING_PARENT).getSeverity()).isEqualTo(Severity.ADVICE);
        assertThat(Ground.only(estate, ProblemKind.MISSING_PARENT).getSolution()).contains("E:=");
        assertThat(Ground.scan(ground.mapped(Map.of("E:", ground.path("e")))).getProblems()).isEmpty();
    }

    @Test
    void twoFilesThatBothCouldBeTheParentAreReportedAndTheRelativeOneIsTaken() throws Exception {
        ground.disk("base.vhd");
        Files.createDirectory(ground.path("original"));
        Files.copy(ground.path("base.vhd"), ground.path("original/base.vhd"));
        VhdBuilder.differencing(Ground.SIZE, Ground.idOf("base.vhd"), "base.vhd").id(Ground.idOf("leaf.vhd"))
                .relativeLocator(".\\base.vhd").absoluteLocator("D:\\base.vhd").write(ground.path("leaf.vhd"));
        Estate estate = Ground.scan(ground.mapped(Map.of("D:", ground.path("original"))));
        assertThat(Ground.kinds(estate)).containsExactlyInAnyOrder("duplicate-disk-id", "parent-ambiguous");
        assertThat(Ground.disk(estate, "leaf.vhd").getParent().getPath())
                .isEqualTo(ground.path("base.vhd").toString());
        Files.delete(ground.path("original/base.vhd"));
        assertThat(Ground.scan(ground.mapped(Map.of("D:", ground.path("original")))).getProblems()).isEmpty();
    }

    @Test
    void severalDisksWithTheParentsIdentityButNoneInItsPlaceAreLeftToTheAdministrator() throws Exception {
        ground.disk("one/base.vhd");
        ground.disk("two/base.vhd");
        ground.child("leaf.vhd", "base.vhd");
        Estate estate = ground.scan();
        assertThat(Ground.only(estate, ProblemKind.PARENT_AMBIGUOUS).getSeverity()).isEqualTo(Severity.ERROR);
        assertThat(Ground.disk(estate, "leaf.vhd").getParent()).isNull();
    }

    @Test
    void aParentThatCannotBeReadIsSaidToBeSo() throws Exception {
        Files.write(ground.path("base.vhd"), new byte[4096]);
        ground.child("leaf.vhd", "base.vhd");
        Estate estate = ground.scan();
        assertThat(Ground.kinds(estate)).containsExactly("damaged-disk", "missing-parent");
        assertThat(Ground.only(estate, ProblemKind.MISSING_PARENT).getMessage()).contains("cannot be read");
    }

    @Test
    void aParentOfAnotherSizeIsAMismatchAlthoughItsIdentityIsRight() throws Exception {
        VhdBuilder.dynamic(2 * Ground.SIZE).id(Ground.idOf("base.vhd")).write(ground.path("base.vhd"));
        ground.child("leaf.vhd", "base.vhd");
        Estate estate = ground.scan();
        assertThat(Ground.only(estate, ProblemKind.PARENT_MISMATCH).getMessage())
                .contains("8,388,608 bytes", "16,777,216 bytes");
        assertThat(Ground.disk(estate, "leaf.vhd").getParent()).isNotNull();
    }

    @Test
    void aDifferencingDiskWithoutTheIdentityOfItsParentIsReported() throws Exception {
        VhdBuilder.differencing(Ground.SIZE, new UUID(0, 0), "raw.img").write(ground.path("leaf.vhd"));
        assertThat(Ground.only(ground.scan(), ProblemKind.MISSING_PARENT).getMessage()).contains("does not say");
    }

    @Test
    void aCircleOfParentsIsReportedOnceAndCutSoThatEveryChainEnds() throws Exception {
        ground.child("a.vhd", "c.vhd");
        ground.child("b.vhd", "a.vhd");
        ground.child("c.vhd", "b.vhd");
        ground.child("leaf.vhd", "c.vhd");
        Estate estate = ground.scan();
        assertThat(Ground.only(estate, ProblemKind.CHAIN_CYCLE).getMessage()).contains("a.vhd", "b.vhd", "c.vhd")
                .startsWith("3 disks");
        DiskImage link = Ground.disk(estate, "leaf.vhd");
        for (int i = 0; i < 10 && link.getParent() != null; i++) {
            link = link.getParent();
        }
        assertThat(link.getName()).isEqualTo("a.vhd");
    }

    @Test
    void aDamagedDiskIsOneProblemHoweverManyFaultsItHas() throws Exception {
        ground.disk("c.vhd");
        VhdSurgery.on(ground.path("c.vhd")).flip(-512 + 64).flip(512 + 36);
        Estate estate = ground.scan();
        assertThat(Ground.kinds(estate)).containsExactly("damaged-disk");
        assertThat(Ground.only(estate, ProblemKind.DAMAGED_DISK).getSubject()).isSameAs(Ground.disk(estate, "c.vhd"));
        Files.delete(ground.path("c.vhd"));
        ground.disk("c.vhd");
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void aFileThatIsNoDiskIsShownWithTheReason() throws Exception {
        Files.write(ground.path("c.vhd"), new byte[2048]);
        Estate estate = ground.scan();
        DiskImage disk = Ground.disk(estate, "c.vhd");
        assertThat(disk.getType()).isEqualTo(DiskType.UNKNOWN);
        assertThat(disk.getUnreadable()).contains("c.vhd");
        assertThat(Ground.only(estate, ProblemKind.DAMAGED_DISK).getMessage()).isEqualTo(disk.getUnreadable());
    }

    @Test
    void aDiskThatNothingUsesIsAdviceAsSoonAsThereAreMachines() throws Exception {
        ground.disk("old.vhd");
        assertThat(ground.problems()).isEmpty();
        ground.machine("a").write(ground.folder());
        Estate estate = ground.scan();
        assertThat(Ground.only(estate, ProblemKind.ORPHAN_DISK).getSeverity()).isEqualTo(Severity.ADVICE);
        assertThat(Ground.only(estate, ProblemKind.ORPHAN_DISK).getMessage()).contains(" KB");
        ground.machine("a").disk(0, 0, "", "old.vhd").write(ground.folder());
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void copiesOfADiskAreReportedOnce() throws Exception {
        ground.disk("c.vhd");
        Files.copy(ground.path("c.vhd"), ground.path("copy of c.vhd"), StandardCopyOption.COPY_ATTRIBUTES);
        assertThat(Ground.only(ground.scan(), ProblemKind.DUPLICATE_DISK_ID).getMessage())
                .contains(ground.path("c.vhd").toString(), "copy of c.vhd");
        Files.delete(ground.path("copy of c.vhd"));
        assertThat(ground.problems()).isEmpty();
    }

    @Test
    void aDiskInTwoMachinesIsReportedUnlessTheyShareItOnPurpose() throws Exception {
        ground.disk("c.vhd");
        ground.machine("a").disk(0, 0, "", "c.vhd").write(ground.folder());
        ground.machine("b").disk(1, 0, "", "c.vhd").write(ground.folder());
        assertThat(Ground.only(ground.scan(), ProblemKind.DISK_IN_SEVERAL_MACHINES).getMessage())
                .contains("a (IDE 0:0)", "b (IDE 1:0)");
        sharedScsiDisk("a").write(ground.folder());
        sharedScsiDisk("b").write(ground.folder());
        Estate shared = ground.scan();
        assertThat(Ground.disk(shared, "c.vhd").getDrives()).hasSize(2);
        assertThat(shared.getProblems()).isEmpty();
    }

    /** The names are made up: no document confirms those of Virtual Server, so the structure is what counts. */
    private VmcBuilder sharedScsiDisk(String machine) {
        String controller = "hardware/pci_bus/scsi_adapter/scsi_controller[@id=0]";
        return ground.machine(machine).setting(controller + "/shared", "boolean", "true")
                .setting(controller + "/location[@id=0]/drive_type", "integer", "1")
                .setting(controller + "/location[@id=0]/pathname/relative", "string", "c.vhd");
    }

    @Test
    void aDiskThatWasSplitIsOneDisk() throws Exception {
        VhdBuilder.dynamic(Ground.SIZE).sectors(0, new byte[512]).write(ground.path("c.vhd"));
        long whole = Files.size(ground.path("c.vhd"));
        VhdSurgery.on(ground.path("c.vhd")).split(1 << 20);
        Estate estate = ground.scan();
        assertThat(estate.getDisks()).hasSize(1);
        assertThat(Ground.disk(estate, "c.vhd").getFileSize()).isEqualTo(whole);
        assertThat(Ground.disk(estate, "c.vhd").getUnreadable()).isNull();
    }

    @Test
    void aDiskBesideAWrongCandidateFarAwayDoesNotDragThatIntoTheEstate() throws Exception {
        ground.disk("far/wrong.vhd");
        Files.createDirectory(ground.path("here"));
        VhdBuilder.differencing(Ground.SIZE, Ground.idOf("base.vhd"), "base.vhd").id(Ground.idOf("leaf.vhd"))
                .relativeLocator("..\\far\\wrong.vhd").write(ground.path("here/leaf.vhd"));
        Estate estate = Ground.scan(EstateDefinition.of(List.of(ground.path("here"))));
        assertThat(estate.getDisks()).hasSize(1);
        assertThat(Ground.kinds(estate)).containsExactly("parent-mismatch");
    }
}
