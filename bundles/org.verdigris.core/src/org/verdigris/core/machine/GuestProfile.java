package org.verdigris.core.machine;

import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.verdigris.disk.write.DiskFormat;

/**
 * What a new machine starts with for a family of guest systems. The numbers are suggestions of this product, no limits
 * of any other.
 *
 * @param id      what it is called on the command line
 * @param name    the guest systems it is meant for
 * @param memory  memory in MB
 * @param disk    capacity of the first disk in bytes
 * @param format  form of the first disk
 * @param network whether there is a network adapter
 */
public record GuestProfile(String id, String name, long memory, long disk, DiskFormat format, boolean network) {

    private static final long GIB = 1L << 30;

    private static final List<GuestProfile> ALL = List.of(
            new GuestProfile("windows-2003", Messages.GuestProfile_windows2003, 512, 16 * GIB, DiskFormat.DYNAMIC,
                    true),
            new GuestProfile("windows-xp", Messages.GuestProfile_windowsXp, 512, 16 * GIB, DiskFormat.DYNAMIC, true),
            new GuestProfile("windows-2000", Messages.GuestProfile_windows2000, 256, 8 * GIB, DiskFormat.DYNAMIC,
                    true),
            new GuestProfile("windows-nt4", Messages.GuestProfile_windowsNt4, 128, 4 * GIB, DiskFormat.DYNAMIC, true),
            new GuestProfile("windows-vista", Messages.GuestProfile_windowsVista, 1024, 32 * GIB, DiskFormat.DYNAMIC,
                    true),
            new GuestProfile("linux", Messages.GuestProfile_linux, 256, 8 * GIB, DiskFormat.DYNAMIC, true),
            new GuestProfile("dos", Messages.GuestProfile_dos, 32, GIB, DiskFormat.DYNAMIC, false),
            new GuestProfile("other", Messages.GuestProfile_other, 256, 16 * GIB, DiskFormat.DYNAMIC, true));

    public GuestProfile {
        Objects.requireNonNull(id);
        Objects.requireNonNull(name);
        Objects.requireNonNull(format);
    }

    /** All profiles, the most usual first. */
    public static List<GuestProfile> all() {
        return ALL;
    }

    /** The profile of an {@link #id}. */
    public static Optional<GuestProfile> of(String id) {
        return ALL.stream().filter(profile -> profile.id().equalsIgnoreCase(id)).findFirst();
    }
}
