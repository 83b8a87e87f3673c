package org.verdigris.guest.prepare;

import java.util.List;

import org.verdigris.disk.RefusedException;
import org.verdigris.guest.identify.ControlSet;
import org.verdigris.guest.identify.DriverReadiness;

/** What has to be in a configuration of Windows so that it starts from a controller. */
interface Recipe {

    /** How ready a configuration is for the controller. */
    DriverReadiness readiness(ControlSet set);

    /** The files that must be among the drivers, beside that of the driver whose readiness is known. */
    default List<String> files() {
        return List.of();
    }

    /**
     * Plans what is missing.
     *
     * @param root the key of the configuration, such as {@code ControlSet001}
     * @throws RefusedException if it cannot be had
     */
    void apply(PlannedChanges changes, String root, DriverReadiness readiness) throws RefusedException;

    /** Plans what is of use but not needed. @throws RefusedException if there is no room for it */
    default void complete(PlannedChanges changes, String root, DriverReadiness readiness) throws RefusedException {
        // Most need nothing else.
    }
}
