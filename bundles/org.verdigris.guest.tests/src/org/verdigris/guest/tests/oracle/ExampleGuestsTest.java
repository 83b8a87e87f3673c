package org.verdigris.guest.tests.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.DiskContent;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.disk.change.Compaction;
import org.verdigris.disk.operation.Surroundings;
import org.verdigris.disk.write.Volume;
import org.verdigris.guest.GuestFile;
import org.verdigris.guest.GuestFileSystem;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.registry.Hive;
import org.verdigris.guest.registry.HiveState;
import org.verdigris.guest.trim.GuestFreeSpace;
import org.verdigris.guest.trim.TrimOptions;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.example.ExampleEstate;

/** The guests of the example estate are in order, as far as they are meant to be. */
final class ExampleGuestsTest {

    private static final String CONFIG = "WINDOWS/system32/config/SYSTEM";
    private static final String COMPUTER = "ControlSet001\\Control\\ComputerName\\ComputerName";

    @TempDir
    static Path folder;

    private static Path estate;

    @BeforeAll
    static void writeTheEstate() throws IOException {
        estate = folder.resolve("estate");
        ExampleEstate.write(estate);
    }

    private static GuestDisk open(String disk) throws IOException {
        return GuestDisk.open(estate.resolve(disk), PathMapping.none());
    }

    private static GuestFileSystem system(GuestDisk disk) throws IOException {
        return disk.volumes().getFirst().fileSystem();
    }

    @ParameterizedTest
    @CsvSource({"hv-01/D/VMs/payroll/payroll-c.vhd, Payroll/2007-06.csv",
            "hv-01/D/VMs/payroll/payroll-d.vhd, Archive/2006.csv",
            "hv-01/D/VMs/dc01/VirtualPCUndo_dc01_0_0_18224503142007.vud, WINDOWS/NTDS/ntds.dit",
            "attic/old-crm.vhd, Program Files/CRM/customers.mdb",
            "hv-02/D/VMs/training/training-1.vhd, Documents and Settings/Trainee/My Documents/Letter.txt",
            "hv-02/D/VMs/training/training-2.vhd, Documents and Settings/All Users/Exercise 1.txt"})
    void everyVolumeIsInOrderAndReadToItsEnd(String file, String path) throws IOException {
        try (GuestDisk disk = open(file)) {
            GuestFileSystem system = system(disk);
            assertThat(disk.layout().warnings()).isEmpty();
            assertThat(system.state().doubts()).isEmpty();
            assertThat(Seen.all(system)).containsKey(path);
        }
    }

    @ParameterizedTest
    @CsvSource({"hv-01/D/VMs/payroll/payroll-c.vhd, PAYROLL", "hv-01/D/VMs/dc01/dc01.vhd, DC01",
            "attic/old-crm.vhd, OLD-CRM", "hv-02/D/VMs/training/training-1.vhd, TRAINING"})
    void everyWindowsKnowsItsName(String file, String name) throws IOException {
        try (GuestDisk disk = open(file)) {
            GuestFileSystem system = system(disk);
            GuestFile registry = system.find(CONFIG).orElseThrow();
            try (DiskContent content = system.open(registry)) {
                Hive hive = Hive.read(content, List.of(), CONFIG);
                assertThat(hive.state()).isEqualTo(HiveState.CLEAN);
                assertThat(hive.find(COMPUTER).orElseThrow().value("ComputerName").orElseThrow().text())
                        .contains(name);
                assertThat(hive.warnings()).isEmpty();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"hv-01/D/VMs/payroll/payroll-c.vhd, READY", "hv-01/D/VMs/dc01/dc01.vhd, NEEDS_REGISTRY",
            "attic/old-crm.vhd, NEEDS_DRIVER_FILE"})
    void theWindowsAreReadyForScsiOrNotEachForItsReason(String file, DriverReadiness.Verdict verdict)
            throws IOException {
        try (GuestDisk disk = open(file)) {
            GuestReport report = Identification.identify(disk, Progress.none());
            assertThat(report.notes()).isEmpty();
            assertThat(report.systems()).singleElement().isInstanceOfSatisfying(WindowsSystem.class,
                    windows -> assertThat(windows.controlSets().value().orElseThrow()).singleElement()
                            .satisfies(set -> assertThat(set.scsi().verdict()).isEqualTo(verdict)));
        }
    }

    @Test
    void theDiskOfThePayrollBecomesSmallerWithoutItsDeletedFiles() throws IOException {
        Path disk = Files.copy(estate.resolve("hv-01/D/VMs/payroll/payroll-c.vhd"),
                Files.createDirectory(folder.resolve("alone")).resolve("disk.vhd"));
        Map<String, Seen> before;
        try (GuestDisk guest = GuestDisk.open(disk, PathMapping.none())) {
            before = Seen.all(system(guest));
        }
        long size = Files.size(disk);
        new Compaction(disk, Surroundings.folders(List.of(disk.getParent()), PathMapping.none()))
                .trimmed(new GuestFreeSpace(TrimOptions.FREE_SPACE))
                .plan(Progress.none()).perform(Volume.local(), Progress.none());
        assertThat(Files.size(disk)).isLessThanOrEqualTo(size - (2 << 20));
        try (GuestDisk guest = GuestDisk.open(disk, PathMapping.none())) {
            assertThat(Seen.differences(before, Seen.all(system(guest)))).isEmpty();
        }
    }
}
