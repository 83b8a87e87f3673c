package org.verdigris.ui.machine.hardware;

import java.util.Optional;
import java.util.function.Predicate;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Event;
import org.verdigris.core.machine.DriveSlot.Bus;

/** One thing that can be done with a slot: where it can be done, what it is called, and its key. */
enum DriveDeed {
    OPEN(HardwareMessages.Deed_open, row -> row.disk().isPresent()),
    ATTACH_DISK(HardwareMessages.Deed_attachDisk, DriveRow::isFree),
    NEW_DISK(HardwareMessages.Deed_newDisk, DriveRow::isFree),
    ATTACH_CD(HardwareMessages.Deed_attachCd, DriveDeed::takesCd),
    HOST_DRIVE(HardwareMessages.Deed_hostDrive, DriveDeed::takesCd),
    EMPTY_CD(HardwareMessages.Deed_emptyCd, row -> row.isFree() && takesCd(row)),
    EJECT(HardwareMessages.Deed_eject, row -> row.isCd() && row.drive().orElseThrow().named().isPresent()),
    DETACH(HardwareMessages.Deed_detach, DriveDeed::isTaken),
    CUT(HardwareMessages.Deed_cut, DriveDeed::isTaken),
    COPY(HardwareMessages.Deed_copy, row -> row.path().isPresent()),
    PASTE(HardwareMessages.Deed_paste, row -> true),
    UP(HardwareMessages.Deed_up, DriveDeed::isTaken),
    DOWN(HardwareMessages.Deed_down, DriveDeed::isTaken),
    FIX(HardwareMessages.Deed_fix, row -> row.remarks().stream().anyMatch(remark -> !remark.fixes().isEmpty())),
    SCSI_SCRIPT(HardwareMessages.Deed_scsiScript, row -> row.isHardDisk() && row.slot().bus() == Bus.IDE);

    private final String label;
    private final Predicate<DriveRow> fits;

    DriveDeed(String label, Predicate<DriveRow> fits) {
        this.label = label;
        this.fits = fits;
    }

    private static boolean isTaken(DriveRow row) {
        return !row.isFree();
    }

    private static boolean takesCd(DriveRow row) {
        return row.slot().bus() == Bus.IDE && (row.isFree() || row.isCd());
    }

    /** With its mnemonic and its key. */
    String label() {
        return label;
    }

    /** Without the key. */
    String words() {
        return label.replaceAll("\t.*", "");
    }

    boolean fits(DriveRow row) {
        return fits.test(row);
    }

    /** Whether the file stays as it is. */
    boolean onlyReads() {
        return this == OPEN || this == COPY || this == SCSI_SCRIPT;
    }

    /** Whether it begins another group of the menu. */
    boolean beginsGroup() {
        return this == ATTACH_DISK || this == CUT || this == UP || this == FIX;
    }

    /** What a key does. */
    static Optional<DriveDeed> of(Event key) {
        return Optional.ofNullable(switch (key.keyCode) {
            case SWT.DEL -> key.stateMask == 0 ? DETACH : null;
            case SWT.INSERT -> key.stateMask == 0 ? ATTACH_DISK : null;
            case SWT.ARROW_UP -> key.stateMask == SWT.ALT ? UP : null;
            case SWT.ARROW_DOWN -> key.stateMask == SWT.ALT ? DOWN : null;
            case 'x' -> key.stateMask == SWT.MOD1 ? CUT : null;
            case 'c' -> key.stateMask == SWT.MOD1 ? COPY : null;
            case 'v' -> key.stateMask == SWT.MOD1 ? PASTE : null;
            default -> null;
        });
    }
}
