package org.verdigris.core.migrate;

/** The ways in which a guest and its machine can be made ready for another controller. */
public enum Route {
    /** The documented one: the guest itself installs the driver while it still boots from where it is. */
    GUIDED,
    /** The registry of the guest is prepared in a new differencing disk, while the machine is off. */
    OFFLINE,
    /** The guest is ready; the host changes the machine itself, by a script that is written beside it. */
    SCRIPT,
    /** The guest is ready; the machine's file is changed here, where it is known how a file names the place. */
    DIRECT
}
