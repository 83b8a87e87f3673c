package org.verdigris.guest.identify;

import java.time.Instant;
import java.util.List;

/**
 * A Windows system.
 *
 * @param folder       its folder from the volume's root, such as {@code WINDOWS}
 * @param version      {@code CurrentVersion}, such as {@code 5.1} for XP
 * @param build        {@code CurrentBuildNumber}, such as {@code 2600}
 * @param servicePack  {@code CSDVersion}, such as {@code Service Pack 3}; empty text if none is installed
 * @param installed    when it was installed
 * @param architecture {@code PROCESSOR_ARCHITECTURE}, such as {@code x86} or {@code AMD64}
 * @param role         from {@code ProductType}
 * @param dnsSuffix    the computer's DNS suffix, for members of a domain that of the domain; empty text for none
 * @param timeZone     what it calls its time zone
 * @param lastShutdown when it was last shut down
 * @param controlSets  those that {@code Select} names, in the order of their numbers
 * @param services     services and drivers of the current control set, by name
 * @param additions    the Virtual Machine Additions
 * @param bootMenu     its boot.ini, up to Windows 2003
 * @param pageFiles    where it pages
 * @param hibernation  its file for hibernation
 * @param letters      the drive letters of partitions of this disk
 * @param programs     what it lists as installed
 */
public record WindowsSystem(int partition, String folder, Fact<String> product, Fact<String> version,
        Fact<String> build, Fact<String> servicePack, Fact<Instant> installed, Fact<String> architecture,
        Fact<String> computerName, Fact<Role> role, Fact<String> dnsSuffix, Fact<String> timeZone,
        Fact<Instant> lastShutdown, Fact<List<ControlSet>> controlSets, Fact<List<Service>> services,
        Fact<Additions> additions, Fact<BootMenu> bootMenu, Fact<List<PageFile>> pageFiles,
        Fact<Hibernation> hibernation, Fact<List<DriveLetter>> letters, Fact<List<Program>> programs)
        implements GuestSystem {

    /** What the computer is for. */
    public enum Role {
        WORKSTATION,
        SERVER,
        DOMAIN_CONTROLLER
    }

    /**
     * A file that memory is paged to.
     *
     * @param path  as configured, such as {@code C:\pagefile.sys}
     * @param bytes what it has now; absent if it lies on another volume or is not there
     */
    public record PageFile(String path, Fact<Long> bytes) {
    }

    /**
     * The file hiberfil.sys.
     *
     * @param bytes  its size
     * @param active whether it may hold the memory of a system that sleeps
     */
    public record Hibernation(long bytes, boolean active) {
    }

    /**
     * A drive letter.
     *
     * @param letter    such as {@code C:}
     * @param partition the partition of this disk that has it
     */
    public record DriveLetter(String letter, int partition) {
    }

    /**
     * An installed program.
     *
     * @param antivirus whether it calls itself protection from viruses
     */
    public record Program(String name, String version, String publisher, boolean antivirus) {
    }
}
