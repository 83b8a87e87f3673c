package org.verdigris.rules.machine;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Amount;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Product;
import org.verdigris.rules.sight.Sight;

/** Disks on IDE no larger than IDE reaches. */
final class IdeDiskSize extends Checker<VirtualMachine> {
    /** MB */
    private static final long VIRTUAL_SERVER = 130_048;
    /** MB */
    private static final long VIRTUAL_PC = 130_557;

    IdeDiskSize() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-ide-disk-too-large"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        long most = Product.of(machine) == Product.VIRTUAL_SERVER ? VIRTUAL_SERVER : VIRTUAL_PC;
        for (Place place : Place.hardDisks(machine)) {
            if (place.ide() && place.disk().map(DiskImage::getCapacity).filter(size -> size > most << 20).isPresent()) {
                report.says(place.disk().get().getName(), Amount.of(place.disk().get().getCapacity()), place.words(),
                        most);
            }
        }
    }
}
