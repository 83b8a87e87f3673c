package org.verdigris.testing.example;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.verdigris.testing.hive.HiveBuilder;
import org.verdigris.testing.hive.HiveKey;

/** The registries of the example's Windows guests. {@code releng/examples/volumes} copies them onto the volumes. */
final class ExampleHives {

    private static final int BOOT = 0;
    private static final int SYSTEM = 1;
    private static final int AUTOMATIC = 2;
    private static final int ON_DEMAND = 3;
    private static final int DISABLED = 4;
    private static final int DRIVER = 1;
    private static final int PROCESS = 0x10;
    private static final String SCSI_CLASS = "{4D36E97B-E325-11CE-BFC1-08002BE10318}";
    private static final String IDE_CLASS = "{4D36E96A-E325-11CE-BFC1-08002BE10318}";
    private static final long FIRST_BYTE = 63 * 512;
    private static final long SECONDS_TO_1970 = 11_644_473_600L;
    private static final long TICKS = 10_000_000;

    private final HiveBuilder system = new HiveBuilder("SYSTEM");
    private final HiveBuilder software = new HiveBuilder("SOFTWARE");
    private final HiveKey control = system.key("ControlSet001\\Control");

    private ExampleHives(String disk, String computer, String role) {
        system.key("Select").number("Current", 1).number("Default", 1).number("Failed", 0).number("LastKnownGood", 1);
        system.key("MountedDevices").binary("\\DosDevices\\C:", ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN).putInt(disk.hashCode()).putLong(FIRST_BYTE).array());
        control.key("ComputerName\\ComputerName").text("ComputerName", computer);
        control.key("ProductOptions").text("ProductType", role);
        control.key("TimeZoneInformation").text("StandardName", "W. Europe Standard Time")
                .text("DaylightName", "W. Europe Daylight Time").number("Bias", -60).number("ActiveTimeBias", -60)
                .number("StandardBias", 0).number("DaylightBias", -60);
        control.key("Session Manager\\Environment").text("PROCESSOR_ARCHITECTURE", "x86").text("OS", "Windows_NT");
        control.key("Session Manager\\Memory Management").texts("PagingFiles", "C:\\pagefile.sys 384 768");
        service("Tcpip", DRIVER, SYSTEM, "system32\\DRIVERS\\tcpip.sys", "PNP_TDI").key("Parameters")
                .text("Hostname", computer).text("Domain", role.equals("WinNT") ? "" : "labs.example");
        service("disk", DRIVER, BOOT, "system32\\DRIVERS\\disk.sys", "SCSI Class");
        service("atapi", DRIVER, BOOT, "system32\\DRIVERS\\atapi.sys", "SCSI Miniport");
        service("intelide", DRIVER, BOOT, "system32\\DRIVERS\\intelide.sys", "System Bus Extender");
        critical("pci#ven_8086&dev_7111", "intelide", IDE_CLASS);
        critical("primary_ide_channel", "atapi", IDE_CLASS);
        critical("secondary_ide_channel", "atapi", IDE_CLASS);
        service("Eventlog", PROCESS, AUTOMATIC, "%SystemRoot%\\system32\\services.exe", "Event log");
    }

    /** Argument: the folder, which must not exist yet; each disk's hives come into a folder of its name. */
    public static void main(String[] arguments) throws IOException {
        Path folder = Files.createDirectory(Path.of(arguments[0]));
        server("payroll-c", "PAYROLL", "ServerNT").readyForScsi()
                .lived("2006-03-14T09:12:00Z", "2007-07-02T18:40:11Z").write(folder.resolve("payroll"));
        server("dc01", "DC01", "LanmanNT").directory().program("Example AntiVirus for Servers", "8.5.0.781")
                .lived("2006-01-30T16:20:00Z", "2007-06-30T22:05:47Z").write(folder.resolve("dc01"));
        xp("old-crm", "OLD-CRM", 3).lived("2004-11-08T08:00:00Z", "2008-09-19T15:31:02Z")
                .write(folder.resolve("old-crm"));
        xp("training", "TRAINING", 2).lived("2006-08-21T10:30:00Z", "2006-08-25T12:00:30Z")
                .write(folder.resolve("training"));
    }

    private static ExampleHives server(String disk, String computer, String role) {
        ExampleHives hives = new ExampleHives(disk, computer, role);
        hives.product("Microsoft Windows Server 2003", "5.2", "3790", 2);
        hives.additions();
        hives.service("aic78xx", DRIVER, DISABLED, "", "SCSI Miniport");
        return hives;
    }

    private static ExampleHives xp(String disk, String computer, int servicePack) {
        ExampleHives hives = new ExampleHives(disk, computer, "WinNT");
        hives.product("Microsoft Windows XP", "5.1", "2600", servicePack);
        hives.service("aic78xx", DRIVER, DISABLED, "", "SCSI miniport");
        return hives;
    }

    private void product(String name, String version, String build, int servicePack) {
        software.key("Microsoft\\Windows NT\\CurrentVersion").text("ProductName", name)
                .text("CurrentVersion", version).text("CurrentBuildNumber", build)
                .text("CSDVersion", "Service Pack " + servicePack).text("CurrentType", "Uniprocessor Free")
                .text("SystemRoot", "C:\\WINDOWS").text("RegisteredOrganization", "Labs");
        software.key("Microsoft\\Windows\\CurrentVersion").text("ProgramFilesDir", "C:\\Program Files");
        control.key("Windows").number("CSDVersion", servicePack << 8);
    }

    private ExampleHives lived(String installed, String shutDown) {
        software.key("Microsoft\\Windows NT\\CurrentVersion").number("InstallDate",
                (int) Instant.parse(installed).getEpochSecond());
        long ticks = (Instant.parse(shutDown).getEpochSecond() + SECONDS_TO_1970) * TICKS;
        control.key("Windows").binary("ShutdownTime",
                ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN).putLong(ticks).array());
        return this;
    }

    private ExampleHives program(String name, String version) {
        software.key("Microsoft\\Windows\\CurrentVersion\\Uninstall\\" + name).text("DisplayName", name)
                .text("DisplayVersion", version).text("Publisher", "Example");
        return this;
    }

    private HiveKey service(String name, int type, int start, String image, String group) {
        HiveKey key = system.key("ControlSet001\\Services\\" + name).number("Type", type).number("Start", start)
                .number("ErrorControl", 1).text("Group", group);
        return image.isEmpty() ? key : key.expandable("ImagePath", image);
    }

    private void critical(String device, String service, String classId) {
        control.key("CriticalDeviceDatabase\\" + device).text("Service", service).text("ClassGUID", classId);
    }

    private void additions() {
        software.key("Microsoft\\Windows\\CurrentVersion\\Uninstall\\{D78A5D86-2E6D-4C2D-8E2C-9AB1D4F2A7C1}")
                .text("DisplayName", "Virtual Machine Additions").text("DisplayVersion", "13.813.0.0")
                .text("Publisher", "Microsoft Corporation");
        service("vmsrvc", PROCESS, AUTOMATIC, "\"C:\\Program Files\\Virtual Machine Additions\\vmsrvc.exe\"", "");
        service("vpc-s3", DRIVER, ON_DEMAND, "system32\\DRIVERS\\vpc-s3.sys", "Video");
        service("vpc-8042", DRIVER, SYSTEM, "system32\\DRIVERS\\vpc-8042.sys", "Keyboard Port");
        service("mrxvpc", DRIVER, SYSTEM, "system32\\DRIVERS\\mrxvpc.sys", "Network");
    }

    private ExampleHives readyForScsi() {
        service("aic78xx", DRIVER, BOOT, "system32\\DRIVERS\\aic78xx.sys", "SCSI Miniport");
        service("msvmscsi", DRIVER, BOOT, "system32\\DRIVERS\\msvmscsi.sys", "SCSI Miniport")
                .key("Parameters\\PnpInterface")
                .number("5", 1);
        critical("pci#ven_9004&dev_7078", "msvmscsi", SCSI_CLASS);
        system.key("ControlSet001\\Enum\\PCI\\VEN_9004&DEV_7078&SUBSYS_70781414&REV_03\\3&61aaa01&0&50")
                .text("Service", "msvmscsi").text("ClassGUID", SCSI_CLASS)
                .text("DeviceDesc", "Microsoft Virtual Machine PCI SCSI Controller");
        return this;
    }

    private ExampleHives directory() {
        service("NTDS", PROCESS, AUTOMATIC, "", "").key("Parameters").text("DSA Database file",
                "C:\\WINDOWS\\NTDS\\ntds.dit");
        service("Netlogon", PROCESS, AUTOMATIC, "%SystemRoot%\\system32\\lsass.exe", "RemoteValidation")
                .key("Parameters").text("SysVol", "C:\\WINDOWS\\SYSVOL\\sysvol");
        return this;
    }

    private void write(Path folder) throws IOException {
        Files.createDirectory(folder);
        Files.write(folder.resolve("SYSTEM"), system.bytes());
        Files.write(folder.resolve("SOFTWARE"), software.bytes());
        Files.write(folder.resolve("SAM"), new HiveBuilder("SAM").bytes());
        Files.write(folder.resolve("SECURITY"), new HiveBuilder("SECURITY").bytes());
    }
}
