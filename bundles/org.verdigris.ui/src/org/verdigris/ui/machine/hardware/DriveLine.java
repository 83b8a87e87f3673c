package org.verdigris.ui.machine.hardware;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.core.scan.DrivePlace;
import org.verdigris.model.estate.FileReference;
import org.verdigris.model.estate.Severity;
import org.verdigris.ui.document.DocumentSession;
import org.verdigris.ui.picture.Picture;
import org.verdigris.ui.wording.Phrase;

/**
 * A line of the tree of drives: a controller, a slot on it, or what is only told.
 *
 * @param isTop   whether it stands for itself, and not below a controller
 * @param row     the slot; empty for any other line
 * @param cells   place, what, file, size and state
 * @param picture before the place
 * @param worst   the worst of what is wrong here
 * @param tip     all there is to say
 * @param isQuiet whether there is nothing here, or it is about to go
 */
record DriveLine(boolean isTop, Optional<DriveRow> row, List<String> cells, Picture picture, Optional<Severity> worst,
        String tip, boolean isQuiet) {

    /** All lines of a machine as it is now. @param cut the slot from which a drive is about to move */
    static List<DriveLine> of(DocumentSession session, Optional<DriveSlot> cut) {
        MachineDrives drives = new MachineDrives(session.document(), session.mapping());
        List<DriveLine> lines = new ArrayList<>();
        Optional<DriveSlot> before = Optional.empty();
        for (DriveSlot slot : drives.slots()) {
            if (before.filter(last -> isNeighbour(last, slot)).isEmpty()) {
                before.ifPresent(last -> ownNumber(last, drives, lines));
                lines.add(controller(slot, drives));
            }
            lines.add(slot(DriveRow.of(slot, drives, session), cut));
            before = Optional.of(slot);
        }
        before.ifPresent(last -> ownNumber(last, drives, lines));
        strays(drives.strays(), lines);
        return lines;
    }

    private static boolean isNeighbour(DriveSlot one, DriveSlot other) {
        return one.bus() == other.bus() && one.controller() == other.controller();
    }

    private static DriveLine controller(DriveSlot first, MachineDrives drives) {
        boolean ide = first.bus() == Bus.IDE;
        String name = Phrase.of(ide ? HardwareMessages.Controller_ide : HardwareMessages.Controller_scsi,
                first.controller());
        boolean shared = !ide && drives.isShared(first.controller());
        return told(true,
                List.of(name, ide ? "" : HardwareMessages.Controller_unconfirmed, "", "",
                        shared ? HardwareMessages.Controller_shared : ""),
                Picture.CONTROLLER, ide ? "" : HardwareMessages.Controller_tip, false);
    }

    private static DriveLine told(boolean isTop, List<String> cells, Picture picture, String tip, boolean isQuiet) {
        return new DriveLine(isTop, Optional.empty(), cells, picture, Optional.empty(), tip, isQuiet);
    }

    private static DriveLine slot(DriveRow row, Optional<DriveSlot> cut) {
        boolean quiet = row.isFree() || cut.equals(Optional.of(row.slot()));
        return new DriveLine(false, Optional.of(row),
                List.of(row.slot().place(), row.what(), row.file(), row.size(), row.state()), row.picture(),
                row.remarks().stream().map(remark -> remark.severity()).findFirst(), row.tip(), quiet);
    }

    private static void ownNumber(DriveSlot slot, MachineDrives drives, List<DriveLine> lines) {
        if (slot.bus() == Bus.SCSI) {
            String place = Phrase.of(HardwareMessages.Controller_number, slot.controller(),
                    drives.ownNumber(slot.controller()));
            lines.add(told(false, List.of(place, HardwareMessages.Controller_own, "", "", ""), Picture.SLOT,
                    HardwareMessages.Controller_ownTip, true));
        }
    }

    private static void strays(List<DrivePlace> strays, List<DriveLine> lines) {
        if (!strays.isEmpty()) {
            lines.add(told(true, List.of(HardwareMessages.Stray_heading, "", "", "", ""), Picture.UNPLACED,
                    HardwareMessages.Stray_tip, false));
        }
        for (DrivePlace stray : strays) {
            FileReference image = stray.drive().getImage();
            String file = image == null || image.getAbsolute() == null ? "" : image.getAbsolute();
            lines.add(told(false, List.of(stray.place(),
                    stray.isHardDisk() ? HardwareMessages.Row_disk : HardwareMessages.Row_cd, file, "",
                    HardwareMessages.Stray_state), Picture.UNPLACED, HardwareMessages.Stray_tip, false));
        }
    }
}
