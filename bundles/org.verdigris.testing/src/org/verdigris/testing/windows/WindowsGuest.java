package org.verdigris.testing.windows;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;

import org.verdigris.testing.hive.HiveBuilder;
import org.verdigris.testing.hive.HiveKey;

/**
 * A Windows to be put onto a volume: its registry and its files in a folder of the host. It has two configurations, is
 * installed on IDE and has the drivers for that; without another word it is XP.
 */
public final class WindowsGuest {

    /** Signature of the disk that it lies on. */
    public static final int SIGNATURE = 0x1234ABCD;
    /** A driver that starts with the system. */
    public static final int BOOT = 0;
    /** A driver that starts when it is needed. */
    public static final int ON_DEMAND = 3;
    /** A driver that never starts. */
    public static final int DISABLED = 4;
    private static final long EPOCH = 11_644_473_600L;
    private static final long TICKS = 10_000_000;

    private final HiveBuilder system = new HiveBuilder("SYSTEM");
    private final HiveBuilder software = new HiveBuilder("SOFTWARE");
    private final Path root;
    private final String folder;

    /**
     * An XP.
     *
     * @param root   the folder that stands for the volume
     * @param folder that of Windows in it
     */
    public WindowsGuest(Path root, String folder) throws IOException {
        this(root, folder, "WinNT", "x86", "5.1");
    }

    /**
     * Another one.
     *
     * @param productType  such as {@code LanmanNT}
     * @param architecture such as {@code AMD64}
     * @param version      {@code CurrentVersion}, such as {@code 5.2}
     */
    public WindowsGuest(Path root, String folder, String productType, String architecture, String version)
            throws IOException {
        this.root = root;
        this.folder = folder;
        system.key("Select").number("Current", 1).number("Default", 1).number("Failed", 0)
                .number("LastKnownGood", 2);
        for (String set : new String[] {"ControlSet001", "ControlSet002"}) {
            HiveKey control = system.key(set + "\\Control");
            control.key("ComputerName\\ComputerName").text("ComputerName", "OFFICE-7");
            control.key("ProductOptions").text("ProductType", productType);
            control.key("TimeZoneInformation").text("StandardName", "W. Europe Standard Time");
            control.key("Session Manager\\Environment").text("PROCESSOR_ARCHITECTURE", architecture);
            control.key("Session Manager\\Memory Management").texts("PagingFiles", "C:\\pagefile.sys 384 768",
                    "D:\\second swap.sys 0 0");
            control.key("Windows").binary("ShutdownTime", time("2007-07-02T18:40:11Z"));
            service(set, "Tcpip", 1, 1, "system32\\DRIVERS\\tcpip.sys").key("Parameters").text("Domain",
                    "labs.example");
            service(set, "Dhcp", 0x20, 2, "%SystemRoot%\\System32\\svchost.exe -k netsvcs");
            critical(set, "pci#ven_8086&dev_7111", "intelide");
            critical(set, "Primary_IDE_Channel", "atapi");
            critical(set, "Secondary_IDE_Channel", "atapi");
            service(set, "intelide", 1, BOOT, "system32\\DRIVERS\\intelide.sys");
            service(set, "atapi", 1, BOOT, "");
        }
        software.key("Microsoft\\Windows NT\\CurrentVersion").text("ProductName", "Microsoft Windows XP")
                .text("CurrentVersion", version).text("CurrentBuildNumber", "2600")
                .text("CSDVersion", "Service Pack 3").text("SystemRoot", "C:\\" + folder)
                .number("InstallDate", (int) Instant.parse("2004-11-08T08:00:00Z").getEpochSecond());
        file(folder + "/system32/drivers/intelide.sys", "driver");
        file(folder + "/system32/drivers/atapi.sys", "driver");
    }

    /** Its hive SYSTEM. */
    public HiveBuilder system() {
        return system;
    }

    /** Its hive SOFTWARE. */
    public HiveBuilder software() {
        return software;
    }

    private static byte[] time(String text) {
        return ByteBuffer.allocate(Long.BYTES).order(ByteOrder.LITTLE_ENDIAN)
                .putLong((Instant.parse(text).getEpochSecond() + EPOCH) * TICKS).array();
    }

    /** A service of a configuration. @param image its path; empty for none */
    public HiveKey service(String set, String name, int type, int start, String image) {
        HiveKey key = system.key(set + "\\Services\\" + name).number("Type", type).number("Start", start);
        return image.isEmpty() ? key : key.expandable("ImagePath", image);
    }

    /** A device without whose driver a configuration does not start. */
    public void critical(String set, String device, String service) {
        system.key(set + "\\Control\\CriticalDeviceDatabase\\" + device).text("Service", service);
    }

    /** A drive letter, such as {@code C:}, of the partition that begins there. */
    public void letter(String letter, long firstByte) {
        system.key("MountedDevices").binary("\\DosDevices\\" + letter, ByteBuffer.allocate(12)
                .order(ByteOrder.LITTLE_ENDIAN).putInt(SIGNATURE).putLong(firstByte).array());
    }

    /** A file with a text. @param path from the root of the volume */
    public WindowsGuest file(String path, String text) throws IOException {
        return file(path, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    /** A file. @param path from the root of the volume */
    public WindowsGuest file(String path, byte[] bytes) throws IOException {
        Files.createDirectories(root.resolve(path).getParent());
        Files.write(root.resolve(path), bytes);
        return this;
    }

    /** Writes the registry; returns the folder that stands for the volume. */
    public Path write() throws IOException {
        file(folder + "/system32/config/SYSTEM", system.bytes());
        file(folder + "/system32/config/SOFTWARE", software.bytes());
        return root;
    }
}
