package org.verdigris.guest.identify;

/** An operating system on a disk. */
public sealed interface GuestSystem permits WindowsSystem, LinuxSystem {

    /** The partition that it was found in, as in {@link org.verdigris.guest.volume.Partition#index()}. */
    int partition();

    /** What it calls itself, such as {@code Microsoft Windows XP}. */
    Fact<String> product();

    /** The computer's name. */
    Fact<String> computerName();
}
