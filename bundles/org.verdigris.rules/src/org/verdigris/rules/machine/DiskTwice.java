package org.verdigris.rules.machine;

import java.util.HashMap;
import java.util.Map;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Place;
import org.verdigris.rules.sight.Sight;

/** Each disk at one place of a machine. */
final class DiskTwice extends Checker<VirtualMachine> {
    DiskTwice() {
        super(VirtualMachine.class, Rule.error(Topic.MACHINE, "vm-same-disk-twice"));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        Map<DiskImage, Place> seen = new HashMap<>();
        for (Place place : Place.hardDisks(machine)) {
            place.disk().ifPresent(disk -> {
                Place other = seen.putIfAbsent(disk, place);
                if (other != null) {
                    report.says(disk.getName(), other.words(), place.words());
                }
            });
        }
    }
}
