package org.verdigris.core.migrate;

/** Whether a boot disk can be moved, the better answer first. */
public enum Verdict {
    /** It can be moved as it is. */
    READY,
    /** It can be moved when the guest itself has installed the driver. */
    AFTER_GUIDED_STEPS,
    /** The driver's file is in the guest; its registry can be prepared in a differencing disk. */
    PREPARE_OFFLINE,
    /** It cannot be moved; the findings say why. */
    CANNOT
}
