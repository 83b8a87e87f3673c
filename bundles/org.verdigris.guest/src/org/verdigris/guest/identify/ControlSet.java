package org.verdigris.guest.identify;

import java.util.List;
import java.util.Set;

/**
 * One of the configurations that Windows keeps.
 *
 * @param number      as in {@code ControlSet001}
 * @param uses        what {@code Select} says that it is for
 * @param scsi        whether it could start from the emulated SCSI adapter
 * @param ide         whether it could start from the emulated IDE controller
 * @param piix3       whether it could start from the IDE controller of QEMU, which is an older one
 * @param bootDrivers its drivers that start with the system, by name
 */
public record ControlSet(int number, Set<Use> uses, DriverReadiness scsi, DriverReadiness ide, DriverReadiness piix3,
        List<String> bootDrivers) {

    public ControlSet {
        uses = Set.copyOf(uses);
        bootDrivers = List.copyOf(bootDrivers);
    }

    /** What a configuration is for. */
    public enum Use {
        CURRENT,
        DEFAULT,
        LAST_KNOWN_GOOD,
        FAILED
    }
}
