package org.verdigris.guest.tests.identify;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.verdigris.disk.CancelledException;
import org.verdigris.disk.PathMapping;
import org.verdigris.disk.Progress;
import org.verdigris.guest.identify.BootMenu;
import org.verdigris.guest.identify.ControlSet.Use;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness.Verdict;
import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.GuestSystem;
import org.verdigris.guest.identify.Identification;
import org.verdigris.guest.identify.WindowsSystem.DriveLetter;
import org.verdigris.guest.identify.WindowsSystem.Hibernation;
import org.verdigris.guest.identify.WindowsSystem.PageFile;
import org.verdigris.guest.identify.WindowsSystem.Program;
import org.verdigris.guest.identify.WindowsSystem.Role;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.volume.GuestDisk;
import org.verdigris.testing.hive.HiveLogs;
import org.verdigris.testing.windows.FatDisk;
import org.verdigris.testing.windows.WindowsGuest;

/** What is told of a Windows is what its registry and files say, and nothing else. */
final class WindowsFactsTest {

    @TempDir
    private Path folder;

    private WindowsGuest guest;

    @BeforeEach
    void makeAGuest() throws IOException {
        assumeTrue(FatDisk.canBeMade(), "dosfstools and mtools are not installed");
        guest = new WindowsGuest(folder.resolve("c"), "WINDOWS");
    }

    private GuestReport identify(Path... roots) throws IOException {
        try (GuestDisk disk = GuestDisk.open(FatDisk.make(folder.resolve("disk.img"), 0, roots), PathMapping.none())) {
            return Identification.identify(disk, Progress.none());
        }
    }

    private static WindowsSystem only(GuestReport report) {
        assertThat(report.systems()).hasSize(1);
        return (WindowsSystem) report.systems().getFirst();
    }

    private WindowsSystem windows() throws IOException {
        return only(identify(guest.write()));
    }

    @Test
    void theRegistryTellsWhoLivesThere() throws IOException {
        WindowsSystem windows = windows();
        assertThat(windows.partition()).isEqualTo(1);
        assertThat(windows.folder()).isEqualTo("WINDOWS");
        assertThat(windows.product().value()).contains("Microsoft Windows XP");
        assertThat(windows.version().value()).contains("5.1");
        assertThat(windows.build().value()).contains("2600");
        assertThat(windows.servicePack().value()).contains("Service Pack 3");
        assertThat(windows.installed().value()).contains(Instant.parse("2004-11-08T08:00:00Z"));
        assertThat(windows.architecture().value()).contains("x86");
        assertThat(windows.computerName().value()).contains("OFFICE-7");
        assertThat(windows.role().value()).contains(Role.WORKSTATION);
        assertThat(windows.dnsSuffix().value()).contains("labs.example");
        assertThat(windows.timeZone().value()).contains("W. Europe Standard Time");
        assertThat(windows.lastShutdown().value()).contains(Instant.parse("2007-07-02T18:40:11Z"));
        assertThat(windows.services().value().orElseThrow()).extracting("name").containsExactly("atapi", "Dhcp",
                "intelide", "Tcpip");
    }

    @ParameterizedTest
    @CsvSource({"WinNT, WORKSTATION", "ServerNT, SERVER", "LanmanNT, DOMAIN_CONTROLLER", "LANMANNT, DOMAIN_CONTROLLER"})
    void theProductTypeIsTheRole(String type, Role role) throws IOException {
        guest = new WindowsGuest(folder.resolve("c"), "WINDOWS", type, "x86", "5.1");
        assertThat(windows().role().value()).contains(role);
    }

    @Test
    void whatTheRegistryDoesNotTellIsAbsentWithItsReason() throws IOException {
        guest = new WindowsGuest(folder.resolve("c"), "WINDOWS", "Toaster", "x86", "5.1");
        WindowsSystem windows = windows();
        assertThat(windows.role().reason().orElseThrow()).isEqualTo("The product type \"Toaster\" is not known.");
        assertThat(windows.letters().reason().orElseThrow())
                .isEqualTo("There is no key MountedDevices in WINDOWS/system32/config/SYSTEM.");
        assertThat(windows.bootMenu().reason().orElseThrow()).contains("boot.ini");
        assertThat(windows.hibernation().isKnown()).isFalse();
        assertThat(windows.additions().isKnown()).isFalse();
        assertThat(windows.programs().value().orElseThrow()).isEmpty();
    }

    @Test
    void aRegistryThatIsNoneLeavesAllFactsAbsentAndNothingFails() throws IOException {
        guest.write();
        guest.file("WINDOWS/system32/config/SYSTEM", "no hive").file("WINDOWS/system32/config/SOFTWARE",
                new byte[9000]);
        WindowsSystem windows = only(identify(folder.resolve("c")));
        assertThat(windows.computerName().reason().orElseThrow()).contains("WINDOWS/system32/config/SYSTEM");
        assertThat(windows.controlSets().reason()).isEqualTo(windows.computerName().reason());
        assertThat(windows.services().isKnown()).isFalse();
        assertThat(windows.product().reason().orElseThrow()).contains("WINDOWS/system32/config/SOFTWARE");
        assertThat(windows.programs().isKnown()).isFalse();
    }

    @Test
    void aRegistryWithoutItsLogMakesDriversUnsafeAndIsToldOf() throws IOException {
        guest.write();
        guest.file("WINDOWS/system32/config/SYSTEM", HiveLogs.interrupted(guest.system().bytes()));
        GuestReport report = identify(folder.resolve("c"));
        assertThat(only(report).computerName().value()).contains("OFFICE-7");
        assertThat(only(report).controlSets().value().orElseThrow()).extracting(set -> set.scsi().verdict())
                .containsOnly(Verdict.UNSAFE);
        assertThat(report.notes()).singleElement().asString().contains("not written to its end");
    }

    @Test
    void aRegistryIsCompletedByItsLog() throws IOException {
        guest.system().key("ControlSet001\\Control\\Filler").binary("filler", new byte[5000]);
        guest.write();
        byte[] before = guest.system().bytes();
        guest.file("WINDOWS/system32/config/SYSTEM", HiveLogs.interrupted(before));
        guest.file("WINDOWS/system32/config/SYSTEM.LOG", HiveLogs.sectors(before, before));
        GuestReport report = identify(folder.resolve("c"));
        assertThat(report.notes()).singleElement().asString().contains("its logs complete");
        assertThat(only(report).controlSets().value().orElseThrow()).extracting(set -> set.ide().verdict())
                .containsOnly(Verdict.UNSAFE);
    }

    @Test
    void theControlSetsAreThoseThatSelectNames() throws IOException {
        List<ControlSet> sets = windows().controlSets().value().orElseThrow();
        assertThat(sets).extracting(ControlSet::number).containsExactly(1, 2);
        assertThat(sets.get(0).uses()).containsExactlyInAnyOrder(Use.CURRENT, Use.DEFAULT);
        assertThat(sets.get(1).uses()).containsExactly(Use.LAST_KNOWN_GOOD);
        assertThat(sets.get(0).bootDrivers()).containsExactly("atapi", "intelide");
    }

    @Test
    void theBootMenuIsThatOfTheActivePartition() throws IOException {
        Path first = folder.resolve("first");
        Files.createDirectories(first);
        Files.writeString(first.resolve("boot.ini"), """
                [boot loader]\r
                timeout=30\r
                default=multi(0)disk(0)rdisk(0)partition(2)\\WINDOWS\r
                [operating systems]\r
                multi(0)disk(0)rdisk(0)partition(2)\\WINDOWS="Microsoft Windows XP" /fastdetect /3GB\r
                scsi(0)disk(1)rdisk(0)partition(1)\\WINNT="NT = 4"\r
                C:\\="Another one"\r
                """);
        guest.write();
        GuestReport report = identify(first, folder.resolve("c"));
        BootMenu menu = only(report).bootMenu().value().orElseThrow();
        assertThat(only(report).partition()).isEqualTo(2);
        assertThat(menu.timeout()).contains("30");
        assertThat(menu.standard()).contains("multi(0)disk(0)rdisk(0)partition(2)\\WINDOWS");
        assertThat(menu.entries()).extracting(BootMenu.Entry::title).containsExactly("Microsoft Windows XP", "NT = 4",
                "Another one");
        assertThat(menu.entries().getFirst().switches()).containsExactly("/fastdetect", "/3GB");
        assertThat(menu.entries()).extracting(BootMenu.Entry::isMulti).containsExactly(true, false, false);
    }

    @Test
    void pageFilesAreFoundOnAllPartitionsByTheirLetters() throws IOException {
        guest.letter("D:", FatDisk.FIRST);
        guest.letter("C:", FatDisk.FIRST + FatDisk.VOLUME);
        guest.file("pagefile.sys", new byte[7000]);
        guest.write();
        Path data = folder.resolve("d");
        Files.createDirectories(data);
        Files.write(data.resolve("second swap.sys"), new byte[3000]);
        WindowsSystem windows = only(identify(data, folder.resolve("c")));
        assertThat(windows.letters().value().orElseThrow()).containsExactly(new DriveLetter("C:", 2),
                new DriveLetter("D:", 1));
        assertThat(windows.pageFiles().value().orElseThrow()).extracting(PageFile::path)
                .containsExactly("C:\\pagefile.sys", "D:\\second swap.sys");
        assertThat(windows.pageFiles().value().orElseThrow()).extracting(file -> file.bytes().value().orElseThrow())
                .containsExactly(7000L, 3000L);
    }

    @Test
    void withoutLettersTheFolderThatWindowsWasInstalledInTellsItsDrive() throws IOException {
        guest.file("pagefile.sys", new byte[7000]);
        List<PageFile> files = windows().pageFiles().value().orElseThrow();
        assertThat(files.get(0).bytes().value()).contains(7000L);
        assertThat(files.get(1).bytes().reason().orElseThrow()).contains("D:\\second swap.sys");
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void aFileForHibernationIsActiveUnlessItsFirstPageIsEmpty(boolean active) throws IOException {
        byte[] file = new byte[9000];
        file[4095] = (byte) (active ? 1 : 0);
        file[4096] = 1;
        guest.file("hiberfil.sys", file);
        WindowsSystem windows = windows();
        assertThat(windows.hibernation().value()).contains(new Hibernation(9000, active));
        assertThat(windows.controlSets().value().orElseThrow()).extracting(set -> set.ide().verdict())
                .containsOnly(active ? Verdict.UNSAFE : Verdict.READY);
    }

    @Test
    void theAdditionsHaveTheVersionOfTheirProgram() throws IOException {
        guest.service("ControlSet001", "vmsrvc", 0x10, 2,
                "C:\\Program Files\\Virtual Machine Additions\\vmsrvc.exe -service");
        guest.service("ControlSet001", "vpc-s3", 1, 3, "system32\\DRIVERS\\vpc-s3.sys");
        guest.service("ControlSet001", "VPC-8042", 1, 1, "\\??\\X:\\elsewhere\\vpc-8042.sys");
        guest.file("Program Files/Virtual Machine Additions/vmsrvc.exe", program(13, 813));
        WindowsSystem windows = windows();
        assertThat(windows.additions().value().orElseThrow().version()).contains("13.813.0.7");
        assertThat(windows.additions().value().orElseThrow().services()).containsExactly("vmsrvc", "VPC-8042",
                "vpc-s3");
        assertThat(windows.additions().value().orElseThrow().missing()).containsExactly("vpc-s3");
    }

    @ParameterizedTest
    @ValueSource(ints = {10, 63, 70, 100, 180, 250, 300, 1024 + 20})
    void aProgramThatIsCutHasNoVersion(int length) throws IOException {
        guest.service("ControlSet001", "vmsrvc", 0x10, 2, "C:\\vmsrvc.exe");
        guest.file("vmsrvc.exe", Arrays.copyOf(program(13, 813), length));
        assertThat(windows().additions().value().orElseThrow().version()).isEmpty();
    }

    /** A program with no code: its headers, and in its section of resources the fixed part of a version. */
    private static byte[] program(int major, int minor) {
        ByteBuffer file = ByteBuffer.allocate(2048).order(ByteOrder.LITTLE_ENDIAN);
        file.put(0, "MZ".getBytes(StandardCharsets.US_ASCII)).putInt(60, 128);
        file.put(128, "PE\0\0".getBytes(StandardCharsets.US_ASCII)).putShort(134, (short) 1)
                .putShort(148, (short) 96);
        file.put(248, ".rsrc".getBytes(StandardCharsets.US_ASCII)).putInt(264, 1024).putInt(268, 1024);
        file.putInt(1100, 0xFEEF04BD).putInt(1104, 0x10000).putInt(1108, major << 16 | minor).putInt(1112, 7);
        return file.array();
    }

    @Test
    void programsAreListedAndThoseAgainstVirusesNamed() throws IOException {
        String list = "Microsoft\\Windows\\CurrentVersion\\Uninstall\\";
        guest.software().key(list + "one").text("DisplayName", "Zed").text("DisplayVersion", "1.2");
        guest.software().key(list + "two").text("DisplayName", "Example Anti-Virus 8").text("Publisher", "Example");
        guest.software().key(list + "three").text("UninstallString", "nameless");
        guest.software().key("Wow6432Node\\" + list + "four").text("DisplayName", "A 32-bit one");
        assertThat(windows().programs().value().orElseThrow()).containsExactly(
                new Program("A 32-bit one", "", "", false), new Program("Example Anti-Virus 8", "", "Example", true),
                new Program("Zed", "1.2", "", false));
    }

    @Test
    void eachFolderWithARegistryIsASystem() throws IOException {
        guest.write();
        new WindowsGuest(folder.resolve("c"), "WINNT").write();
        GuestReport report = identify(folder.resolve("c"));
        assertThat(report.systems()).extracting(system -> ((WindowsSystem) system).folder())
                .containsExactlyInAnyOrder("WINDOWS", "WINNT");
        assertThat(report.systems()).extracting(GuestSystem::partition).containsOnly(1);
        assertThat(report.diskSignature()).contains(WindowsGuest.SIGNATURE);
    }

    @Test
    void whoeverWantsNoMoreGetsNoReport() throws IOException {
        Progress impatient = new Progress() {

            @Override
            public void at(Phase phase, Path file, long done, long total) {
                // nobody listens
            }

            @Override
            public boolean cancelled() {
                return true;
            }
        };
        try (GuestDisk disk =
                GuestDisk.open(FatDisk.make(folder.resolve("disk.img"), 0, guest.write()), PathMapping.none())) {
            assertThatThrownBy(() -> Identification.identify(disk, impatient)).isInstanceOf(CancelledException.class);
        }
    }
}
