package org.verdigris.guest.tests.prepare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness.Verdict;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.prepare.DriverPreparation;
import org.verdigris.guest.prepare.PlannedValue;
import org.verdigris.guest.registry.HivePatch;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.hive.HiveLogs;
import org.verdigris.testing.windows.FatDisk;
import org.verdigris.testing.windows.WindowsGuest;

/** What is planned for a Windows, and that it has the effect it should have. */
final class DriverPreparationTest {

    private static final String FIRST = "ControlSet001";
    private static final String SECOND = "ControlSet002";
    private static final String DRIVERS = "WINDOWS/system32/drivers/";
    private static final String SCSI_CLASS = "{4D36E97B-E325-11CE-BFC1-08002BE10318}";
    private static final String IDE_CLASS = "{4D36E96A-E325-11CE-BFC1-08002BE10318}";

    @TempDir
    private Path folder;

    private WindowsGuest guest;
    private Path file;

    private interface Preparing {
        DriverPreparation of(GuestDisk disk, Progress progress) throws IOException;
    }

    @BeforeEach
    void makeAGuest() throws IOException {
        assumeTrue(FatDisk.canBeMade(), "dosfstools and mtools are not installed");
        guest = guest("5.1");
        file = folder.resolve("disk.img");
    }

    private WindowsGuest guest(String version) throws IOException {
        WindowsGuest made = new WindowsGuest(folder.resolve("c"), "WINDOWS", "WinNT", "x86", version);
        made.system().room(16_000);
        return made;
    }

    private DriverPreparation plan(Preparing preparing) throws IOException {
        try (GuestDisk disk = GuestDisk.open(FatDisk.make(file, 0, guest.write()), PathMapping.none())) {
            return preparing.of(disk, Progress.none());
        }
    }

    private void write(DriverPreparation preparation) throws IOException {
        try (RandomAccessFile disk = new RandomAccessFile(file.toFile(), "rw")) {
            for (HivePatch patch : preparation.patches()) {
                byte[] before = new byte[patch.before().length];
                disk.seek(patch.position());
                disk.readFully(before);
                assertThat(before).isEqualTo(patch.before());
                disk.seek(patch.position());
                disk.write(patch.after());
            }
        }
    }

    private List<ControlSet> sets() throws IOException {
        try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
            return ((WindowsSystem) Identification.identify(disk, Progress.none()).systems().getFirst()).controlSets()
                    .value().orElseThrow();
        }
    }

    private static PlannedValue value(String key, String name, String type, String before, String after) {
        return new PlannedValue(key, name, type, Optional.ofNullable(before), after);
    }

    private void addSlowDriver() throws IOException {
        for (String set : List.of(FIRST, SECOND)) {
            guest.service(set, "aic78xx", 1, WindowsGuest.DISABLED, "").number("ErrorControl", 1).number("Tag", 0x1e)
                    .text("Group", "SCSI Miniport");
        }
        guest.file(DRIVERS + "aic78xx.sys", "driver");
    }

    private static List<PlannedValue> slowDriver(String set) {
        String database = set + "\\Control\\CriticalDeviceDatabase\\";
        String service = set + "\\Services\\aic78xx";
        return List.of(value(database + "pci#ven_9004&dev_7078", "Service", "REG_SZ", null, "aic78xx"),
                value(database + "pci#ven_9004&dev_7078", "ClassGUID", "REG_SZ", null, SCSI_CLASS),
                value(database + "pci#ven_9004&dev_7078&subsys_70781414", "Service", "REG_SZ", null, "aic78xx"),
                value(database + "pci#ven_9004&dev_7078&subsys_70781414", "ClassGUID", "REG_SZ", null, SCSI_CLASS),
                value(service, "Start", "REG_DWORD", "4", "0"),
                value(service, "ImagePath", "REG_EXPAND_SZ", null, "system32\\drivers\\aic78xx.sys"),
                value(service + "\\Parameters\\PnpInterface", "5", "REG_DWORD", null, "1"),
                value(service + "\\Parameters", "BusType", "REG_DWORD", null, "1"));
    }

    @Test
    void anXpAsInstalledOnIdeGetsTheDriverOfWindowsInEachConfiguration() throws IOException {
        addSlowDriver();
        DriverPreparation preparation = plan(DriverPreparation::forScsi);
        assertThat(preparation.values().subList(0, 8)).isEqualTo(slowDriver(FIRST));
        assertThat(preparation.values().subList(8, 16)).isEqualTo(slowDriver(SECOND));
        assertThat(preparation.values()).hasSize(16);
        assertThat(preparation.hive()).isEqualTo("WINDOWS\\system32\\config\\SYSTEM");
        assertThat(preparation.partition()).isEqualTo(1);
    }

    @Test
    void writtenToTheDiskItMakesTheGuestReady() throws IOException {
        addSlowDriver();
        DriverPreparation preparation = plan(DriverPreparation::forScsi);
        write(preparation);
        assertThat(sets()).hasSize(2).allSatisfy(set -> {
            assertThat(set.scsi().verdict()).isEqualTo(Verdict.READY_SLOW);
            assertThat(set.ide().verdict()).isEqualTo(Verdict.READY);
        });
        try (GuestDisk disk = GuestDisk.open(file, PathMapping.none())) {
            preparation.verify(disk);
        }
    }

    @Test
    void nothingButTheRegistryChanges() throws IOException {
        addSlowDriver();
        DriverPreparation preparation = plan(DriverPreparation::forScsi);
        byte[] before = Files.readAllBytes(file);
        write(preparation);
        byte[] after = Files.readAllBytes(file);
        for (HivePatch patch : preparation.patches()) {
            int at = (int) patch.position();
            assertThat(at).isGreaterThanOrEqualTo((int) FatDisk.FIRST);
            System.arraycopy(before, at, after, at, patch.before().length);
        }
        assertThat(Arrays.equals(before, after)).isTrue();
    }

    @Test
    void theDriverThatPlugAndPlayInstalledIsTheOneThatIsStarted() throws IOException {
        for (String set : List.of(FIRST, SECOND)) {
            guest.system().key(set + "\\Enum\\PCI\\VEN_9004&DEV_7078&SUBSYS_70781414&REV_03\\3&61aaa01&0&50")
                    .text("Service", "fastscsi");
            guest.service(set, "fastscsi", 1, WindowsGuest.ON_DEMAND, "\\SystemRoot\\system32\\DRIVERS\\quick.sys")
                    .number("ErrorControl", 3).text("Group", "Of its own").number("Tag", 7);
        }
        guest.file(DRIVERS + "quick.sys", "driver");
        DriverPreparation preparation = plan(DriverPreparation::forScsi);
        assertThat(preparation.values()).filteredOn(value -> value.key().equals(FIRST + "\\Services\\fastscsi"))
                .containsExactly(value(FIRST + "\\Services\\fastscsi", "Start", "REG_DWORD", "3", "0"));
        assertThat(preparation.values()).extracting(PlannedValue::after).doesNotContain("aic78xx");
        assertThat(preparation.cautions()).noneSatisfy(caution -> assertThat(caution).contains("slow SCSI driver"));
        write(preparation);
        assertThat(sets()).allSatisfy(set -> assertThat(set.scsi().verdict()).isEqualTo(Verdict.READY));
    }

    @Test
    void aValueThatIsThereWithAnotherTypeIsShownWithIt() throws IOException {
        addSlowDriver();
        guest.system().key(FIRST + "\\Control\\CriticalDeviceDatabase\\PCI#VEN_9004&DEV_7078").number("ClassGUID", 9);
        assertThat(plan(DriverPreparation::forScsi).values())
                .contains(value(FIRST + "\\Control\\CriticalDeviceDatabase\\PCI#VEN_9004&DEV_7078", "ClassGUID",
                        "REG_SZ", "REG_DWORD 9", SCSI_CLASS));
    }

    @Test
    void aConfigurationThatIsReadyIsLeftAsItIs() throws IOException {
        addSlowDriver();
        guest.critical(FIRST, "pci#ven_9004&dev_7078", "fastscsi");
        guest.service(FIRST, "fastscsi", 1, WindowsGuest.BOOT, "");
        guest.file(DRIVERS + "fastscsi.sys", "driver");
        assertThat(plan(DriverPreparation::forScsi).values()).isEqualTo(slowDriver(SECOND));
    }

    @Test
    void aLastKnownGoodConfigurationWithoutItsDriverIsNamedAndLeftAsItIs() throws IOException {
        addSlowDriver();
        guest.critical(SECOND, "pci#ven_9004&dev_7078", "gone");
        DriverPreparation preparation = plan(DriverPreparation::forScsi);
        assertThat(preparation.values()).isEqualTo(slowDriver(FIRST));
        assertThat(preparation.cautions()).anySatisfy(
                caution -> assertThat(caution).startsWith("ControlSet002").contains("last known good"));
    }

    @Test
    void theEventViewerGetsTheDriversMessagesWhereThereIsRoom() throws IOException {
        addSlowDriver();
        guest.system().key(FIRST + "\\Services\\EventLog\\System");
        assertThat(plan(DriverPreparation::forScsi).values()).contains(
                value(FIRST + "\\Services\\EventLog\\System\\aic78xx", "EventMessageFile", "REG_EXPAND_SZ", null,
                        "%SystemRoot%\\System32\\IoLogMsg.dll"),
                value(FIRST + "\\Services\\EventLog\\System\\aic78xx", "TypesSupported", "REG_DWORD", null, "7"));
    }

    @Test
    void whatIsNotConfirmedIsSaid() throws IOException {
        addSlowDriver();
        guest.software().key("Microsoft\\Windows\\CurrentVersion\\Uninstall\\x").text("DisplayName",
                "Example AntiVirus 8");
        assertThat(plan(DriverPreparation::forScsi).cautions())
                .anySatisfy(is -> assertThat(is).contains("not confirmed"))
                .anySatisfy(is -> assertThat(is).contains("Example AntiVirus 8"))
                .anySatisfy(is -> assertThat(is).contains("slow SCSI driver").contains("no Virtual Machine Additions"))
                .noneSatisfy(is -> assertThat(is).contains("domain controller"));
    }

    @Test
    void ofADomainControllerItIsSaidWhenToDecide() throws IOException {
        guest = new WindowsGuest(folder.resolve("c"), "WINDOWS", "LanmanNT", "x86", "5.2");
        guest.system().room(16_000);
        addSlowDriver();
        assertThat(plan(DriverPreparation::forScsi).cautions())
                .anySatisfy(caution -> assertThat(caution).contains("domain controller").contains("before it starts"));
    }

    @Test
    void windows7NeedsOnlyToStartTheDriverItHas() throws IOException {
        guest = guest("6.1");
        for (String set : List.of(FIRST, SECOND)) {
            guest.critical(set, "PCI#VEN_9004&DEV_7078&SUBSYS_70781414", "aic78xx");
            guest.service(set, "aic78xx", 1, WindowsGuest.ON_DEMAND, "\\SystemRoot\\system32\\DRIVERS\\djsvs.sys");
        }
        guest.file(DRIVERS + "djsvs.sys", "driver");
        DriverPreparation preparation = plan(DriverPreparation::forScsi);
        assertThat(preparation.values()).containsExactly(
                value(FIRST + "\\Services\\aic78xx", "Start", "REG_DWORD", "3", "0"),
                value(SECOND + "\\Services\\aic78xx", "Start", "REG_DWORD", "3", "0"));
        assertThat(preparation.cautions())
                .anySatisfy(caution -> assertThat(caution).contains("Windows 7").contains("inferred"));
        write(preparation);
        assertThat(sets()).allSatisfy(set -> assertThat(set.scsi().verdict()).isEqualTo(Verdict.READY_SLOW));
    }

    @Test
    void aLogOfWhatTheRegistryHasAlreadyDoesNotMatter() throws IOException {
        addSlowDriver();
        byte[] before = guest.system().bytes();
        guest.file("WINDOWS/system32/config/SYSTEM.LOG", HiveLogs.sectors(before, before));
        guest.system().sequence(2);
        assertThat(plan(DriverPreparation::forScsi).values()).hasSize(16);
    }

    @Test
    void theRegistryAsItIsHasAHash() throws IOException, NoSuchAlgorithmException {
        addSlowDriver();
        String expected = HexFormat.of()
                .formatHex(MessageDigest.getInstance("SHA-256").digest(guest.system().bytes()));
        assertThat(plan(DriverPreparation::forScsi).digest()).isEqualTo(expected);
    }

    @Test
    void theWayBackGetsEveryDriverOfIde() throws IOException {
        onScsiOnly();
        DriverPreparation preparation = plan(DriverPreparation::forIde);
        String database = FIRST + "\\Control\\CriticalDeviceDatabase\\";
        assertThat(preparation.values()).contains(
                value(FIRST + "\\Services\\atapi", "Start", "REG_DWORD", "3", "0"),
                value(FIRST + "\\Services\\atapi", "Tag", "REG_DWORD", null, "25"),
                value(FIRST + "\\Services\\PCIIde", "Group", "REG_SZ", null, "System Bus Extender"),
                value(FIRST + "\\Services\\PCIIde", "ImagePath", "REG_EXPAND_SZ", null,
                        "System32\\DRIVERS\\pciide.sys"),
                value(database + "pci#cc_0101", "Service", "REG_SZ", null, "pciide"),
                value(database + "pci#ven_8086&dev_7111", "ClassGUID", "REG_SZ", null, IDE_CLASS),
                value(database + "gendisk", "ClassGUID", "REG_SZ", null, "{4D36E967-E325-11CE-BFC1-08002BE10318}"));
        assertThat(preparation.values()).noneMatch(value -> value.key().startsWith(SECOND));
        assertThat(preparation.cautions()).anySatisfy(caution -> assertThat(caution).contains("Microsoft describes"));
        write(preparation);
        assertThat(sets()).allSatisfy(set -> assertThat(set.ide().verdict()).isEqualTo(Verdict.READY));
    }

    /** Its first configuration does not start the drivers of IDE. */
    private void onScsiOnly() throws IOException {
        guest.system().key(FIRST + "\\Services\\atapi").replace("Start", WindowsGuest.ON_DEMAND);
        guest.file(DRIVERS + "pciide.sys", "driver").file(DRIVERS + "pciidex.sys", "driver");
    }

    @Test
    void theSystemThatBootIniStartsIsTheOneThatIsPrepared() throws IOException {
        addSlowDriver();
        new WindowsGuest(folder.resolve("c"), "WINNT").write();
        guest.file("boot.ini", "[boot loader]\r\ndefault=multi(0)disk(0)rdisk(0)partition(1)\\WINDOWS\r\n");
        assertThat(plan(DriverPreparation::forScsi).hive()).isEqualTo("WINDOWS\\system32\\config\\SYSTEM");
    }
}
