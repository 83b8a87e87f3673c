package org.verdigris.guest.tests.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness.Verdict;
import org.verdigris.guest.identify.DriverReadiness;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.windows.FatDisk;
import org.verdigris.testing.windows.WindowsGuest;

/** From which controllers a Windows could start, by its registry and its driver files. */
final class ControllerReadinessTest {

    private static final String SET = "ControlSet001";
    private static final String DRIVERS = "WINDOWS/system32/drivers/";
    private static final String DATABASE = "PCI#VEN_9004&DEV_7078";
    private static final String DEVICE = "\\Enum\\PCI\\VEN_9004&DEV_7078&SUBSYS_70781414&REV_03\\3&61aaa01&0&50";

    @TempDir
    private Path folder;

    private WindowsGuest guest;

    @BeforeEach
    void makeAGuest() throws IOException {
        assumeTrue(FatDisk.canBeMade(), "dosfstools and mtools are not installed");
        guest = new WindowsGuest(folder.resolve("c"), "WINDOWS");
    }

    private ControlSet set(int index) throws IOException {
        try (GuestDisk disk =
                GuestDisk.open(FatDisk.make(folder.resolve("disk.img"), 0, guest.write()), PathMapping.none())) {
            return ((WindowsSystem) Identification.identify(disk, Progress.none()).systems().getFirst()).controlSets()
                    .value().orElseThrow().get(index);
        }
    }

    private DriverReadiness scsi() throws IOException {
        return set(0).scsi();
    }

    @Test
    void anXpAsInstalledOnIdeNeedsTheDriverFile() throws IOException {
        guest.service(SET, "aic78xx", 1, WindowsGuest.DISABLED, "");
        assertThat(scsi().verdict()).isEqualTo(Verdict.NEEDS_DRIVER_FILE);
        assertThat(scsi().driver()).isEmpty();
        assertThat(scsi().findings()).anySatisfy(finding -> assertThat(finding).contains("never installed"))
                .anySatisfy(finding -> assertThat(finding).contains("aic78xx"));
        assertThat(set(0).ide().verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void itNeedsTheRegistryOnlyWhenTheFileIsThere() throws IOException {
        guest.file(DRIVERS + "aic78xx.sys", "driver");
        assertThat(scsi().verdict()).isEqualTo(Verdict.NEEDS_REGISTRY);
    }

    @Test
    void anEmptyDriverFileIsNone() throws IOException {
        guest.file(DRIVERS + "aic78xx.sys", "");
        assertThat(scsi().verdict()).isEqualTo(Verdict.NEEDS_DRIVER_FILE);
    }

    @ParameterizedTest
    @CsvSource({"fastscsi, 0, READY", "AIC78xx, 0, READY_SLOW", "fastscsi, 3, NEEDS_REGISTRY"})
    void whatTheDatabaseNamesDrivesTheAdapter(String service, int start, Verdict verdict) throws IOException {
        guest.critical(SET, DATABASE, service);
        guest.service(SET, service, 1, start, "\\SystemRoot\\system32\\DRIVERS\\some.sys");
        guest.file(DRIVERS + "some.sys", "driver");
        assertThat(scsi().verdict()).isEqualTo(verdict);
        assertThat(scsi().driver()).contains(service);
    }

    @Test
    void whatPlugAndPlayInstalledCountsLikeTheDatabase() throws IOException {
        guest.system().key(SET + DEVICE).text("Service", "fastscsi");
        guest.service(SET, "fastscsi", 1, WindowsGuest.BOOT, "");
        guest.file(DRIVERS + "fastscsi.sys", "driver");
        assertThat(scsi().verdict()).isEqualTo(Verdict.READY);
        assertThat(scsi().findings()).anySatisfy(finding -> assertThat(finding).startsWith("Plug and Play"));
    }

    @Test
    void theBestOfSeveralDriversDecides() throws IOException {
        guest.critical(SET, DATABASE, "gone");
        guest.system().key(SET + DEVICE).text("Service", "fastscsi");
        guest.service(SET, "fastscsi", 1, WindowsGuest.BOOT, "system32\\drivers\\fastscsi.sys");
        guest.file(DRIVERS + "fastscsi.sys", "driver");
        assertThat(scsi().verdict()).isEqualTo(Verdict.READY);
        assertThat(scsi().driver()).contains("fastscsi");
        assertThat(scsi().findings()).anySatisfy(finding -> assertThat(finding).contains("gone"));
    }

    @Test
    void eachControlSetIsJudgedByItself() throws IOException {
        guest.critical("ControlSet002", DATABASE, "fastscsi");
        guest.service("ControlSet002", "fastscsi", 1, WindowsGuest.BOOT, "");
        guest.file(DRIVERS + "fastscsi.sys", "driver");
        assertThat(set(0).scsi().verdict()).isEqualTo(Verdict.NEEDS_DRIVER_FILE);
        assertThat(set(1).scsi().verdict()).isEqualTo(Verdict.READY);
    }

    @Test
    void aWindowsOf64BitsIsNotForVirtualServer() throws IOException {
        guest = new WindowsGuest(folder.resolve("c"), "WINDOWS", "ServerNT", "AMD64", "5.1");
        assertThat(scsi().verdict()).isEqualTo(Verdict.NOT_APPLICABLE);
    }

    @Test
    void aMissingDriverOfIdeIsToldOf() throws IOException {
        guest.file(DRIVERS + "atapi.sys", "");
        DriverReadiness ide = set(0).ide();
        assertThat(ide.verdict()).isEqualTo(Verdict.NEEDS_DRIVER_FILE);
        assertThat(ide.findings()).anySatisfy(finding -> assertThat(finding).contains("system32\\drivers\\atapi.sys"));
    }

    @Test
    void theControllerOfQemuIsAnotherOneUnlessWindowsKnowsAllOfTheKind() throws IOException {
        assertThat(set(0).ide().verdict()).isEqualTo(Verdict.READY);
        assertThat(set(0).piix3().verdict()).isEqualTo(Verdict.NEEDS_REGISTRY);
        assertThat(set(0).piix3().findings()).anySatisfy(finding -> assertThat(finding).contains("dev_7010"));
        guest.critical(SET, "pci#cc_0101", "pciide");
        guest.service(SET, "pciide", 1, WindowsGuest.BOOT, "");
        assertThat(set(0).piix3().verdict()).isEqualTo(Verdict.NEEDS_DRIVER_FILE);
        guest.file(DRIVERS + "pciide.sys", "driver");
        assertThat(set(0).piix3().verdict()).isEqualTo(Verdict.READY);
    }
}
