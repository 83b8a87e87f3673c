package org.verdigris.core.onward;

import org.verdigris.disk.write.DiskFormat;
import org.verdigris.disk.write.SizeRule;

/** Where a machine can live next. None of them has the SCSI adapter that Virtual Server emulates. */
public enum Destination {
    /** QEMU or KVM under libvirt: domain XML. */
    LIBVIRT(DiskFormat.RAW, ".img"),
    /** QEMU by itself: a command line. */
    QEMU(DiskFormat.RAW, ".img"),
    /** What reads packages of the Open Virtualization Format 1.1 with virtual hard disks in them. */
    OVF(DiskFormat.DYNAMIC, ".vhd"),
    /** VMware Workstation, Player and their kin: a {@code .vmx} file. */
    VMWARE(DiskFormat.RAW, "-flat.vmdk"),
    /** Hyper-V, generation 1: a PowerShell script. */
    HYPER_V(DiskFormat.DYNAMIC, ".vhd"),
    /** Azure: fixed disks of whole megabytes, and a list of what to do. */
    AZURE(DiskFormat.FIXED, ".vhd");

    private static final int VMWARE_STEP = 4;
    private static final int HYPER_V_STEP = 2;
    private static final int HYPER_V_LEAST = 32;

    private final DiskFormat format;
    private final String ending;

    Destination(DiskFormat format, String ending) {
        this.format = format;
        this.ending = ending;
    }

    /** The form in which it gets disks. */
    public DiskFormat format() {
        return format;
    }

    /** How their capacity is rounded up. */
    SizeRule size() {
        return this == AZURE ? SizeRule.MEGABYTES : SizeRule.PLAIN;
    }

    /** How the files of disks end. */
    String ending() {
        return ending;
    }

    /** Whether the IDE controller is the older PIIX3 rather than the PIIX4 that Virtual Server emulates. */
    boolean hasPiix3() {
        return this == LIBVIRT || this == QEMU;
    }

    /**
     * What the name of a disk becomes. Those who read packages disagree on whether a reference is decoded, so in a package
     * it has only signs that stay as they are; with VMware the ending tells descriptor and content apart.
     */
    String stem(String name) {
        return switch (this) {
            case OVF -> name.replaceAll("[^A-Za-z0-9._-]", "-");
            case VMWARE -> name.replaceAll("(?i)(?<=.)(-flat)+$", "");
            default -> name;
        };
    }

    /**
     * The least memory from so much on that it gives a machine, in MB.
     *
     * @see "VMware, memSize: a multiple of 4"
     * @see "Microsoft, New-VM: an even number of MB, 32 at least"
     */
    long memory(long megabytes) {
        return switch (this) {
            case VMWARE -> Math.ceilDiv(megabytes, VMWARE_STEP) * VMWARE_STEP;
            case HYPER_V -> Math.max(HYPER_V_LEAST, Math.ceilDiv(megabytes, HYPER_V_STEP) * HYPER_V_STEP);
            default -> megabytes;
        };
    }
}
