package org.verdigris.core.migrate;

import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;

/** Where a boot disk is to go. */
public enum Direction {
    /** To the first place of the first SCSI adapter: the fast way, under Virtual Server only. */
    TO_SCSI(new DriveSlot(Bus.SCSI, 0, 0)),
    /** To the first place of the first IDE controller, as Virtual PC and Hyper-V's generation 1 need it. */
    TO_IDE(new DriveSlot(Bus.IDE, 0, 0));

    private final DriveSlot target;

    Direction(DriveSlot target) {
        this.target = target;
    }

    /**
     * The place from which the products boot: of SCSI, the first adapter only.
     *
     * @see "TechNet, page cc720350, on the boot order"
     */
    public DriveSlot target() {
        return target;
    }
}
