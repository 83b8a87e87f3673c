package org.verdigris.cli.report;

import org.verdigris.core.scan.DrivePlace;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/** Where in a machine a part sits, in the words of the products: {@code IDE 1:0}, {@code SCSI 0:3}. */
final class Place {

    private Place() {
    }

    /** The bus, its number and the location of a drive. */
    static String of(Drive drive) {
        return DrivePlace.place(drive);
    }

    /** The number of a network adapter. */
    static String of(NetworkAdapter adapter) {
        Integer number = adapter.getId();
        return Catalogue.text(Messages.Place_adapter, number == null ? "?" : number.toString());
    }

    /** The machine a drive belongs to. */
    static VirtualMachine machine(Drive drive) {
        return (VirtualMachine) drive.eContainer().eContainer();
    }
}
