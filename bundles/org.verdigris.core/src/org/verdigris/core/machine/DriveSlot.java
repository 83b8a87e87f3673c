package org.verdigris.core.machine;

import java.util.Objects;
import java.util.Optional;

import org.verdigris.model.document.ConfigurationDocument;
import org.verdigris.model.document.FeaturePath;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.settings.SettingKey;
import org.verdigris.model.text.Catalogue;

/**
 * A place on one of a machine's controllers to which a drive can be attached.
 *
 * @param bus        what kind of controller
 * @param controller its number: 0 or 1 on IDE, 0 to 3 on SCSI
 * @param location   the number of the place: 0 or 1 on IDE, 0 to 6 on SCSI
 * @see "Virtual Server SDK, IVMVirtualMachine.AddHardDiskConnection"
 */
public record DriveSlot(Bus bus, int controller, int location) {

    /** The kinds of controllers. */
    public enum Bus {
        /** Two controllers with two places each; hard disks and CD drives. */
        IDE(2, 2),
        /** Up to four controllers with seven places each; hard disks only, Virtual Server only. */
        SCSI(4, 7);

        private final int controllers;
        private final int locations;

        Bus(int controllers, int locations) {
            this.controllers = controllers;
            this.locations = locations;
        }

        /** The most controllers that a machine can have. */
        public int controllers() {
            return controllers;
        }

        /** The places of each. */
        public int locations() {
            return locations;
        }
    }

    public DriveSlot {
        Objects.requireNonNull(bus);
        if (controller < 0 || controller >= bus.controllers || location < 0 || location >= bus.locations) {
            throw new IllegalArgumentException(bus + " " + controller + ":" + location);
        }
    }

    /** Such as {@code IDE 0:1}, in the words of the products. */
    public String place() {
        return Catalogue.text(bus == Bus.IDE ? Messages.DriveSlot_ide : Messages.DriveSlot_scsi, controller, location);
    }

    /** Where the file holds what is attached here. */
    public FeaturePath path() {
        return bus == Bus.IDE
                ? FeaturePath.of(Literals.VIRTUAL_MACHINE__IDE_CONTROLLERS, controller, Literals.IDE_CONTROLLER__DRIVES,
                        location)
                : FeaturePath.of(Literals.VIRTUAL_MACHINE__SCSI_CONTROLLERS, controller,
                        Literals.SCSI_CONTROLLER__DRIVES, location);
    }

    /** The same as a key; empty if the file does not show where it keeps SCSI drives. */
    public Optional<SettingKey> key(ConfigurationDocument machine) {
        return machine.key(path());
    }
}
