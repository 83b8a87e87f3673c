package org.verdigris.rules.machine;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Preference;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.References;
import org.verdigris.rules.sight.Sight;

/** Empty drives for CDs and floppies. */
final class MediaLeft extends Checker<VirtualMachine> {
    MediaLeft() {
        super(VirtualMachine.class, Rule.advice(Topic.MACHINE, "vm-boot-media-left")
                .prefers(Preference.onOff("on", true)));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (sight.isOn(rule(), "on")) {
            References.media(machine).stream().filter(reference -> !References.isHostDrive(reference))
                    .forEach(reference -> report.at(reference, EstatePackage.Literals.FILE_REFERENCE__ABSOLUTE)
                            .says(References.words(reference)));
        }
    }
}
