package org.verdigris.testing.example;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.UUID;

import org.verdigris.testing.disk.VhdBuilder;

/**
 * The disks of the example estate: every type, a chain of three, and some that are broken on purpose. Some hold a small
 * volume, the others are nearly empty, because the estate is to be cloned and shipped without a thought.
 */
final class ExampleDisks {

    private static final long GIB = 1L << 30;
    /** Small blocks let the training chain show allocated blocks without taking megabytes. */
    private static final int TRAINING_BLOCK = 16 << 10;
    private static final long TRAINING_CAPACITY = 4 << 20;
    private static final int SMALL_BLOCK = 256 << 10;
    private static final int USUAL_BLOCK = 2 << 20;

    private final Path estate;

    ExampleDisks(Path estate) {
        this.estate = estate;
    }

    void write() throws IOException {
        volume("hv-01/D/VMs/payroll/payroll-c.vhd", "payroll-c", 8 * GIB, 2 * SMALL_BLOCK, ExampleVolume.NTFS);
        volume("hv-01/D/VMs/payroll/payroll-d.vhd", "payroll-d", 16 * GIB, USUAL_BLOCK, ExampleVolume.FAT16);
        VhdBuilder.fixed(64 << 10).id(id("intranet")).created(made("intranet")).sectors(0, text("intranet", 4))
                .write(file("hv-01/D/VMs/intranet/intranet.vhd"));
        volume("hv-01/D/VMs/dc01/dc01.vhd", "dc01", 16 * GIB, 2 * SMALL_BLOCK, ExampleVolume.NTFS);
        undo("hv-01/D/VMs/dc01/VirtualPCUndo_dc01_0_0_18224503142007.vud", "dc01-undo", 16 * GIB, "dc01", "dc01.vhd",
                "D:\\VMs\\dc01\\dc01.vhd");
        dynamic("hv-01/D/VMs/sql01/sql01-c.vhd", "sql01-c", 12 * GIB);

        volume("hv-02/D/VMs/web01/web01.vhd", "web01", 8 * GIB, SMALL_BLOCK, ExampleVolume.LINUX);
        dynamic("hv-02/D/VMs/web02/web02.vhd", "web02", 8 * GIB);
        training();
        VhdBuilder.differencing(8 * GIB, id("base-2003"), "base-2003.vhd").id(id("build")).created(made("build"))
                .windowsLayout().relativeLocator("..\\templates\\base-2003.vhd")
                .absoluteLocator("D:\\VMs\\templates\\base-2003.vhd").write(file("hv-02/D/VMs/build/build.vhd"));

        Path fax = dynamic("hv-03/E/Virtual Machines/nt4-fax/nt4-fax.vhd", "nt4-fax", 2 * GIB);
        damageFooter(fax);
        VhdBuilder.dynamic(4 * GIB).id(id("archive")).created(made("archive")).savedState()
                .write(file("hv-03/E/Virtual Machines/archive/archive.vhd"));
        volume("attic/old-crm.vhd", "old-crm", 4 * GIB, SMALL_BLOCK, ExampleVolume.NTFS);
        dynamic("attic/old-crm-export.vhd", "old-crm-export", 2 * GIB);
        dynamic("attic/payroll-c before upgrade.vhd", "payroll-c", 8 * GIB);
        undo("attic/VirtualPCUndo_old-crm_0_0_07451211062006.vud", "old-crm-undo", 4 * GIB, "old-crm", "old-crm.vhd",
                "D:\\VMs\\old-crm\\old-crm.vhd");
    }

    private void training() throws IOException {
        String folder = "hv-02/D/VMs/training/";
        ExampleVolume windows = ExampleVolume.read("training-base", ExampleVolume.NTFS);
        ExampleVolume office = windows.then("training-office");
        VhdBuilder base = VhdBuilder.dynamic(TRAINING_CAPACITY).blockSize(TRAINING_BLOCK).id(id("training-base"))
                .created(made("training-base"));
        windows.writeTo(base, "training".hashCode()).write(file(folder + "training-base.vhd"));
        office.writeTo(child("training-office", "training-base"), windows)
                .write(file(folder + "training-office.vhd"));
        for (String pupil : new String[] {"training-1", "training-2"}) {
            office.then(pupil).writeTo(child(pupil, "training-office"), office).write(file(folder + pupil + ".vhd"));
        }
    }

    private static VhdBuilder child(String name, String parent) {
        return VhdBuilder.differencing(TRAINING_CAPACITY, id(parent), parent + ".vhd").blockSize(TRAINING_BLOCK)
                .id(id(name)).created(made(name)).relativeLocator(".\\" + parent + ".vhd")
                .absoluteLocator("D:\\VMs\\training\\" + parent + ".vhd");
    }

    private Path dynamic(String path, String name, long capacity) throws IOException {
        return VhdBuilder.dynamic(capacity).id(id(name)).created(made(name)).write(file(path));
    }

    private void volume(String path, String name, long capacity, int block, int type) throws IOException {
        VhdBuilder disk = VhdBuilder.dynamic(capacity).blockSize(block).id(id(name)).created(made(name));
        ExampleVolume.read(name, type).writeTo(disk, name.hashCode()).write(file(path));
    }

    private void undo(String path, String name, long capacity, String parent, String relative, String absolute)
            throws IOException {
        VhdBuilder.differencing(capacity, id(parent), relative).id(id(name)).created(made(name))
                .relativeLocator(".\\" + relative).absoluteLocator(absolute).write(file(path));
    }

    /** The end footer of a host that lost power: its checksum no longer fits; the copy at the start is good. */
    private static void damageFooter(Path disk) throws IOException {
        try (var channel = Files.newByteChannel(disk, StandardOpenOption.WRITE)) {
            channel.position(channel.size() - VhdBuilder.SECTOR + 24);
            channel.write(ByteBuffer.wrap(new byte[] {0x7f}));
        }
    }

    private Path file(String path) throws IOException {
        Path file = estate.resolve(path);
        Files.createDirectories(file.getParent());
        return file;
    }

    private static UUID id(String name) {
        return UUID.nameUUIDFromBytes(("disk " + name).getBytes(StandardCharsets.UTF_8));
    }

    private static Instant made(String name) {
        long days = Math.floorMod(name.hashCode(), 900);
        return Instant.parse("2005-11-02T09:30:00Z").plusSeconds(days * 86_400 + days * 61);
    }

    private static byte[] text(String label, int sectors) {
        byte[] line = (label + " of the Verdigris example estate. ").getBytes(StandardCharsets.US_ASCII);
        byte[] data = new byte[sectors * VhdBuilder.SECTOR];
        for (int at = 0; at < data.length; at += line.length) {
            System.arraycopy(line, 0, data, at, Math.min(line.length, data.length - at));
        }
        return data;
    }
}
