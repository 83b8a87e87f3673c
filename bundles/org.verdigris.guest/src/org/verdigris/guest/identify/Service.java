package org.verdigris.guest.identify;

/**
 * A service or driver of Windows.
 *
 * @param name  its key
 * @param start when it is started
 * @param type  {@code Type}: 1 and 2 are drivers, the rest run as processes
 * @param group {@code Group}, empty if it has none
 * @param image {@code ImagePath} as it stands in the registry, empty if it has none
 */
public record Service(String name, Start start, int type, String group, String image) {

    /** When a service is started; in the order of the numbers in the registry. */
    public enum Start {
        BOOT,
        SYSTEM,
        AUTOMATIC,
        ON_DEMAND,
        DISABLED,
        /** The registry does not say, or nothing that is known. */
        UNKNOWN
    }

    /** Whether it is a driver. */
    public boolean isDriver() {
        return type == 1 || type == 2;
    }

    /** A driver without which the system does not start: of disks, buses and file systems. */
    public boolean isBootDriver() {
        return isDriver() && start == Start.BOOT;
    }
}
