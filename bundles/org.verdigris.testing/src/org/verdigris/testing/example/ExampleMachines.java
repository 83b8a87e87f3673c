package org.verdigris.testing.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Locale;
import java.util.UUID;

import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

/** The machines and networks of the example estate. */
final class ExampleMachines {

    private static final String HOST_1 = "hv-01/D/";
    private static final String HOST_2 = "hv-02/D/";
    private static final String HOST_3 = "hv-03/E/";
    private static final String NETWORKS = "Shared Virtual Networks";

    private final Path estate;

    ExampleMachines(Path estate) {
        this.estate = estate;
    }

    void write() throws IOException {
        networks();
        firstHost();
        secondHost();
        thirdHost();
        attic();
    }

    private void networks() throws IOException {
        network(HOST_1, "LAN", 5);
        network(HOST_1, "Internal network", 0);
        network(HOST_2, "LAN", 22);
        network(HOST_2, "Training", 0);
        network(HOST_3, "LAN", 3);
    }

    private void firstHost() throws IOException {
        server("payroll", 512).disk(0, 0, "D:\\VMs\\payroll\\payroll-c.vhd", ".\\payroll-c.vhd")
                .disk(0, 1, "D:\\VMs\\payroll\\payroll-d.vhd", ".\\payroll-d.vhd").cd(1, 0, "", "")
                .adapter(id(HOST_1 + "LAN"), "LAN", address("payroll")).startup(1)
                .guest("Microsoft Windows Server 2003, Standard Edition", "Windows Server 2003", "3790",
                        "Service Pack 2", "Standard Edition")
                .additions("13.813.0.0").notes("Pay runs on the 25th. Do not restart in the last week of a month.")
                .write(estate.resolve(HOST_1 + "VMs/payroll"));
        server("intranet", 384).disk(0, 0, "D:\\VMs\\intranet\\intranet.vhd", ".\\intranet.vhd").cd(1, 0, "E", "")
                .adapter(id(HOST_1 + "LAN"), "LAN", address("intranet")).startup(1)
                .write(estate.resolve(HOST_1 + "VMs/intranet"));
        server("dc01", 512).disk(0, 0, "D:\\VMs\\dc01\\dc01.vhd", ".\\dc01.vhd")
                .undoDisk(0, 0, "D:\\VMs\\dc01\\VirtualPCUndo_dc01_0_0_18224503142007.vud",
                        ".\\VirtualPCUndo_dc01_0_0_18224503142007.vud")
                .undoDisks(true).adapter(id(HOST_1 + "LAN"), "LAN", address("dc01")).startup(1)
                .write(estate.resolve(HOST_1 + "VMs/dc01"));
        server("sql01", 2048).disk(0, 0, "D:\\VMs\\sql01\\sql01-c.vhd", ".\\sql01-c.vhd")
                .disk(0, 1, "D:\\VMs\\sql01\\sql01-data.vhd", ".\\sql01-data.vhd")
                .adapter(id(HOST_1 + "LAN"), "LAN", address("sql01"))
                .adapter(id(HOST_1 + "Internal network"), "Internal network", address("sql01 2"))
                .write(estate.resolve(HOST_1 + "VMs/sql01"));
    }

    private void secondHost() throws IOException {
        server("web01", 256).disk(0, 0, "D:\\VMs\\web01\\web01.vhd", ".\\web01.vhd")
                .disk(0, 1, "D:\\VMs\\web02\\web02.vhd", "..\\web02\\web02.vhd")
                .adapter(id(HOST_2 + "LAN"), "LAN", address("web")).write(estate.resolve(HOST_2 + "VMs/web01"));
        server("web02", 256).disk(0, 0, "D:\\VMs\\web02\\web02.vhd", ".\\web02.vhd")
                .cd(1, 0, "D:\\ISO\\w2k3-r2-cd1.iso", "..\\..\\ISO\\w2k3-r2-cd1.iso")
                .adapter(id(HOST_2 + "LAN"), "LAN", address("web")).write(estate.resolve(HOST_2 + "VMs/web02"));
        server("training-1", 192).disk(0, 0, "D:\\VMs\\training\\training-1.vhd", ".\\training-1.vhd")
                .adapter(id(HOST_2 + "Training"), "Training", address("training-1"))
                .write(estate.resolve(HOST_2 + "VMs/training"));
        server("training-2", 192).disk(0, 0, "D:\\VMs\\training\\training-2.vhd", ".\\training-2.vhd")
                .adapter(id(HOST_2 + "Training"), "Training", address("training-2"))
                .write(estate.resolve(HOST_2 + "VMs/training"));
        server("build", 1024).disk(0, 0, "D:\\VMs\\build\\build.vhd", ".\\build.vhd")
                .adapter(id(HOST_2 + "LAN"), "LAN", address("build")).write(estate.resolve(HOST_2 + "VMs/build"));
    }

    private void thirdHost() throws IOException {
        Path fax = machine("nt4-fax", 96).product("Microsoft Virtual PC 2004", "5.3.0.574")
                .disk(0, 0, "E:\\Virtual Machines\\nt4-fax\\nt4-fax.vhd", ".\\nt4-fax.vhd")
                .adapter(id(HOST_3 + "LAN"), "LAN", address("nt4-fax")).serialPipe(0, "\\\\.\\pipe\\fax")
                .notes("Fax gateway. The modem hangs on the first serial port.")
                .write(estate.resolve(HOST_3 + "Virtual Machines/nt4-fax"));
        Path folder = estate.resolve(HOST_3 + "Virtual Machines/archive");
        machine("archive", 256).disk(0, 0, "E:\\Virtual Machines\\archive\\archive.vhd", ".\\archive.vhd")
                .savedState("E:\\Virtual Machines\\archive\\archive.vsv", ".\\archive.vsv")
                .adapter(id(HOST_3 + "LAN"), "LAN", address("archive")).write(folder);
        Files.write(folder.resolve("archive.vsv"), new byte[512]);
        byte[] whole = Files.readAllBytes(fax);
        Files.createDirectories(estate.resolve(HOST_3 + "Virtual Machines/scanner"));
        Files.write(estate.resolve(HOST_3 + "Virtual Machines/scanner/scanner.vmc"),
                Arrays.copyOf(whole, whole.length / 3 * 2));
        Files.write(estate.resolve(HOST_3 + "Virtual Machines/reception.vnc"),
                "[connection]\r\nhost=reception\r\nport=5900\r\n".getBytes(StandardCharsets.US_ASCII));
    }

    private void attic() throws IOException {
        server("old-crm", 256).disk(0, 0, "D:\\VMs\\old-crm\\old-crm.vhd", ".\\old-crm.vhd")
                .adapter(id("a network of a host that is gone"), "Office", address("old-crm"))
                .write(estate.resolve("attic"));
    }

    /** A machine of Virtual Server. What that product writes as its own name is not known, so nothing is written. */
    private static VmcBuilder server(String name, long megabytes) {
        return machine(name, megabytes).without("properties").without("hardware/standard").without("settings/sound");
    }

    private static VmcBuilder machine(String name, long megabytes) {
        String serial = digits(name);
        UUID bios = UUID.nameUUIDFromBytes(bytes("bios " + name));
        return VmcBuilder.machine(name).memory(megabytes).serialNumber(serial)
                .biosGuid("{" + bios.toString().toUpperCase(Locale.ROOT) + "}");
    }

    private void network(String place, String name, long gateway) throws IOException {
        VncBuilder.network(name).id(id(place + name)).gateway(gateway).write(estate.resolve(place + NETWORKS));
    }

    private static String id(String network) {
        return UUID.nameUUIDFromBytes(bytes("network " + network)).toString().replace("-", "").toUpperCase(Locale.ROOT);
    }

    private static String address(String adapter) {
        return "0003FF" + HexFormat.of().withUpperCase().toHexDigits(adapter.hashCode() & 0xFF_FFFF, 6);
    }

    /** A serial number of the form that the products make: six groups of four digits and one of two. */
    private static String digits(String name) {
        String digits = String.format(Locale.ROOT, "%026d", Integer.toUnsignedLong(name.hashCode()) * 7_919L);
        return digits.replaceAll("(.{4})(?=.)", "$1-");
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
