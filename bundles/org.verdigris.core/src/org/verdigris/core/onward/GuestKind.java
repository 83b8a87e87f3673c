package org.verdigris.core.onward;

import java.util.Optional;

import org.verdigris.guest.identify.GuestReport;
import org.verdigris.guest.identify.LinuxSystem;
import org.verdigris.guest.identify.WindowsSystem;
import org.verdigris.guest.identify.WindowsSystem.Role;

/**
 * What runs in a machine, in the words of VMware and by the numbers of the Common Information Model.
 *
 * @see "DMTF, CIM_OperatingSystem.OSType"
 */
enum GuestKind {
    OTHER("other", 1),
    LINUX("otherlinux", 36),
    WINDOWS_NT("winnt", 18),
    WINDOWS_2000("win2000pro", 58),
    WINDOWS_2000_SERVER("win2000serv", 58),
    WINDOWS_XP("winxppro", 67),
    WINDOWS_2003("winnetstandard", 69),
    WINDOWS_VISTA("winvista", 73),
    WINDOWS_2008("longhorn", 76),
    WINDOWS_7("windows7", 105);

    private final String vmware;
    private final int number;

    GuestKind(String vmware, int number) {
        this.vmware = vmware;
        this.number = number;
    }

    /** As {@code guestOS} has it. */
    String vmware() {
        return vmware;
    }

    /** As a package has it. */
    int number() {
        return number;
    }

    /** @return {@link #OTHER} if it is not known */
    static GuestKind of(Optional<GuestReport> report) {
        Optional<WindowsSystem> windows = report.flatMap(GuestReport::startingWindows);
        if (windows.isPresent()) {
            return of(windows.get());
        }
        boolean linux = report.stream().flatMap(each -> each.systems().stream())
                .anyMatch(LinuxSystem.class::isInstance);
        return linux ? LINUX : OTHER;
    }

    private static GuestKind of(WindowsSystem windows) {
        boolean workstation = windows.role().value().filter(role -> role == Role.WORKSTATION).isPresent();
        return switch (windows.version().value().orElse("")) {
            case "4.0" -> WINDOWS_NT;
            case "5.0" -> workstation ? WINDOWS_2000 : WINDOWS_2000_SERVER;
            case "5.1" -> WINDOWS_XP;
            case "5.2" -> WINDOWS_2003;
            case "6.0" -> workstation ? WINDOWS_VISTA : WINDOWS_2008;
            case "6.1" -> workstation ? WINDOWS_7 : OTHER;
            default -> OTHER;
        };
    }
}
