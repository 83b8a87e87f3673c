package org.verdigris.rules.migration;

import org.verdigris.model.estate.EstatePackage;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.rules.Checker;
import org.verdigris.rules.Profile;
import org.verdigris.rules.Report;
import org.verdigris.rules.Rule;
import org.verdigris.rules.Topic;
import org.verdigris.rules.sight.Sight;

/** No devices that Virtual Server lacks. */
final class Extras extends Checker<VirtualMachine> {
    Extras() {
        super(VirtualMachine.class, Rule.advice(Topic.MIGRATION, "mig-sound-usb").only(Profile.MIGRATION));
    }

    @Override
    protected void check(VirtualMachine machine, Sight sight, Report report) {
        if (Boolean.TRUE.equals(machine.getSoundEnabled())) {
            report.at(machine, EstatePackage.Literals.VIRTUAL_MACHINE__SOUND_ENABLED).says(machine.getName());
        }
        if (machine.getIntegration() != null && Boolean.TRUE.equals(machine.getIntegration().getFolderSharing())) {
            report.at(machine.getIntegration(), EstatePackage.Literals.INTEGRATION__FOLDER_SHARING).variant("folders")
                    .says(machine.getName());
        }
    }
}
