package org.verdigris.rules.backup;

import org.junit.jupiter.api.Test;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.EstateFactory;
import org.verdigris.model.estate.GuestRole;
import org.verdigris.model.estate.UndoSettings;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Need;
import org.verdigris.rules.Small;

/** Each rule on the smallest machine that shows it, and on the same one mended. */
final class BackupCheckersTest {
    private final Small small = new Small();
    private final VirtualMachine machine = small.machine("dc01");
    private final DiskImage disk = small.disk("dc01.vhd");

    private UndoSettings undo(boolean on, long action) {
        UndoSettings undo = EstateFactory.eINSTANCE.createUndoSettings();
        undo.setEnabled(on);
        undo.setDefaultAction(action);
        machine.setUndo(undo);
        return undo;
    }

    @Test
    void controllers() {
        small.ide(machine, 0, 0, disk);
        machine.setSavedState(small.reference("/estate/dc01/dc01.vsv", "C:\\dc01.vsv"));
        UndoSettings undo = undo(true, 1);
        small.lacks("backup-dc-savedstate", Need.GUEST);
        small.lacks("backup-dc-undo", Need.GUEST);
        small.lacks("backup-dc-write-cache", Need.GUEST);
        small.windows(disk);
        small.none("backup-dc-savedstate");
        small.none("backup-dc-undo");
        small.none("backup-dc-write-cache");
        disk.getContents().getSystems().getFirst().setRole(GuestRole.DOMAIN_CONTROLLER);
        small.one("backup-dc-savedstate", "dc01");
        small.one("backup-dc-undo", "dc01");
        small.one("backup-dc-write-cache", "dc01", "IDE 0:0");
        machine.getSavedState().setResolved(null);
        small.none("backup-dc-savedstate");
        undo.setEnabled(false);
        small.none("backup-dc-undo");
        machine.getIdeControllers().clear();
        machine.getRoles().add("domain-controller");
        small.scsi(machine, 0, 0, disk);
        small.none("backup-dc-write-cache");
    }

    @Test
    void discardedUndo() {
        machine.getRoles().add("test");
        undo(true, 0);
        small.one("backup-undo-discard", "dc01");
        small.none("vm-undo-discard-and-save");
        undo(true, 1);
        small.none("backup-undo-discard");
        undo(false, 0);
        small.none("backup-undo-discard");
        undo(true, 0);
        machine.getRoles().clear();
        small.none("backup-undo-discard");
        small.one("vm-undo-discard-and-save");
    }
}
