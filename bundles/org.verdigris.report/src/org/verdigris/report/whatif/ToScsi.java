package org.verdigris.report.whatif;

import java.util.ArrayList;
import java.util.List;

import org.verdigris.report.plan.DiskNeed;
import org.verdigris.report.plan.Landscape;
import org.verdigris.report.plan.MachineNeed;

/**
 * A machine whose boot disk, the first that it has, goes to SCSI offline: a differencing disk with the prepared registry takes
 * its place and grows instead of it. A move by script or in guided steps needs no room at all.
 *
 * @param machine key or name
 */
public record ToScsi(String machine) implements Change {
    private static final String ENDING = "#scsi";

    @Override
    public Landscape applied(Landscape before) {
        MachineNeed moved = before.machine(machine).orElseThrow(() -> new UnknownThingException(machine));
        DiskNeed boot = moved.disks().stream().map(before.disksByKey()::get)
                .filter(disk -> disk != null && !disk.undo()).findFirst()
                .orElseThrow(() -> new UnknownThingException(machine));
        DiskNeed child = boot.child(boot.key() + ENDING);
        List<DiskNeed> disks = new ArrayList<>(before.disks().stream()
                .map(disk -> disk == boot ? boot.asParent() : disk).toList());
        disks.add(child);
        return before.with(before.machines().stream()
                .map(each -> each == moved ? each.withChild(boot.key(), child.key()) : each).toList(),
                disks);
    }
}
