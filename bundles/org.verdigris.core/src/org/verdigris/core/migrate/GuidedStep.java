package org.verdigris.core.migrate;

import java.util.Objects;

/**
 * One step of the documented way to SCSI, as far as it has come.
 *
 * @param what     what is to be done, and where
 * @param evidence what the files show about it
 */
public record GuidedStep(Id id, State state, String what, String evidence) {

    /** The steps in their order. */
    public enum Id {
        /** The machine gets a SCSI adapter; its disks stay where they are. */
        ADD_ADAPTER,
        /** The guest is started and finds the adapter. */
        FIND_ADAPTER,
        /** The guest gets the driver of the Virtual Machine Additions for it. */
        UPDATE_DRIVER,
        /** The guest is shut down. */
        SHUT_DOWN,
        /** The boot disk goes to the adapter. */
        MOVE_DISK
    }

    /** How far a step is. */
    public enum State {
        DONE,
        NOW,
        LATER
    }

    public GuidedStep {
        Objects.requireNonNull(id);
        Objects.requireNonNull(state);
        Objects.requireNonNull(what);
        Objects.requireNonNull(evidence);
    }
}
