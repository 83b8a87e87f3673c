package org.verdigris.guest.prepare;

import java.util.List;

import org.verdigris.guest.identify.ControlSet;

/** The controllers that a Windows can be prepared for. */
enum Controller {
    /** The Adaptec AIC-7870 that Virtual Server emulates. */
    SCSI,
    /** The Intel PIIX4 that all of the products emulate. */
    IDE;

    Recipe recipe(boolean seven) {
        return switch (this) {
            case SCSI -> seven ? new StartRecipe(ControlSet::scsi, List.of()) : new ScsiRecipe();
            case IDE -> seven ? new StartRecipe(ControlSet::ide, List.of("atapi")) : new IdeRecipe();
        };
    }

    String label() {
        return this == SCSI ? Messages.Prepare_scsi : Messages.Prepare_ide;
    }
}
