package org.verdigris.cli.tests;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Stream;

import org.verdigris.testing.disk.VhdBuilder;
import org.verdigris.testing.vmc.VmcBuilder;
import org.verdigris.testing.vmc.VncBuilder;

/** A small estate in a folder: two machines on one network, and a chain of disks. */
final class SampleEstate {

    static final String NETWORK_ID = "00D67AACDFC2499DBD9222F7A0A29D54";
    static final UUID BASE = UUID.fromString("11111111-2222-3333-4444-555555555555");
    static final UUID CHILD = UUID.fromString("aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee");

    private static final Instant CHANGED = Instant.parse("2008-05-06T07:08:09Z");

    private SampleEstate() {
    }

    /** Writes an estate that has nothing wrong with it. */
    static void sound(Path folder) throws IOException {
        VncBuilder.network("LAN").id(NETWORK_ID).gateway(22).write(folder);
        VmcBuilder.machine("payroll").memory(512).disk(0, 0, "D:\\VMs\\child.vhd", ".\\child.vhd")
                .cd(1, 0, "D", "").adapter(NETWORK_ID, "LAN", "0003FF000001").notes("Month end\nonly").write(folder);
        VmcBuilder.machine("web").memory(128).disk(0, 0, "D:\\VMs\\web.vhd", ".\\web.vhd")
                .adapter(NETWORK_ID, "LAN", "0003FF000002").write(folder);
        VhdBuilder.dynamic(40 << 20).id(BASE).write(folder.resolve("base.vhd"));
        VhdBuilder.differencing(40 << 20, BASE, "base.vhd").id(CHILD).relativeLocator(".\\base.vhd")
                .absoluteLocator("D:\\VMs\\base.vhd").write(folder.resolve("child.vhd"));
        VhdBuilder.fixed(3 << 20).id(new UUID(1, 2)).write(folder.resolve("web.vhd"));
        settle(folder);
    }

    /** Gives every file the same time of change. */
    static void settle(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Files.setLastModifiedTime(file, FileTime.from(CHANGED));
            }
        }
    }
}
