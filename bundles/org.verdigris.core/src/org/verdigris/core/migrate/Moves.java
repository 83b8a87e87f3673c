package org.verdigris.core.migrate;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

import org.verdigris.core.machine.AttachedDrive;
import org.verdigris.core.machine.AttachedDrive.Kind;
import org.verdigris.core.machine.DriveSlot;
import org.verdigris.core.machine.DriveSlot.Bus;
import org.verdigris.core.machine.MachineDrives;
import org.verdigris.disk.RefusedException;
import org.verdigris.model.text.Catalogue;

/** Which disks go where: the boot disk to the first place, and the others, if they go along, to the next free ones. */
record Moves(MachineDrives drives, Direction direction) {

    List<DriveMove> of(BootDisk boot, boolean furtherDisks) throws RefusedException {
        List<DriveMove> moves = new ArrayList<>();
        moves.add(new DriveMove(boot.from(), boot.to(), boot.file().getFileName().toString()));
        if (!furtherDisks) {
            return moves;
        }
        Set<DriveSlot> taken = new HashSet<>(drives.all().stream().map(AttachedDrive::slot).toList());
        taken.add(boot.to());
        for (AttachedDrive other : drives.all()) {
            if (other.kind() == Kind.HARD_DISK && other.slot().bus() == boot.from().bus()
                    && !other.slot().equals(boot.from())) {
                DriveSlot free = places().stream().filter(slot -> !taken.contains(slot)).findFirst()
                        .orElseThrow(() -> new RefusedException(Catalogue.text(Messages.Moves_full,
                                direction.target().bus().name(), name(other), other.slot().place())));
                taken.add(free);
                moves.add(new DriveMove(other.slot(), free, name(other)));
            }
        }
        return moves;
    }

    /** Of SCSI only the first adapter, whose own number no disk can have. */
    private List<DriveSlot> places() {
        if (direction == Direction.TO_SCSI) {
            return IntStream.range(0, Bus.SCSI.locations()).filter(location -> location != drives.ownNumber(0))
                    .mapToObj(location -> new DriveSlot(Bus.SCSI, 0, location)).toList();
        }
        return drives.slots().stream().filter(slot -> slot.bus() == Bus.IDE).toList();
    }

    private static String name(AttachedDrive drive) {
        String named = drive.named().orElse("");
        return named.substring(Math.max(named.lastIndexOf('\\'), named.lastIndexOf('/')) + 1);
    }
}
