package org.verdigris.cli.report;

import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.NetworkAdapter;
import org.verdigris.model.estate.ScsiController;
import org.verdigris.model.estate.IdeController;
import org.verdigris.model.estate.VirtualMachine;
import org.verdigris.model.text.Catalogue;

/** Where in a machine a part sits, in the words of the products: {@code IDE 1:0}, {@code SCSI 0:3}. */
final class Place {

    private Place() {
    }

    /** The bus, its number and the location of a drive. */
    static String of(Drive drive) {
        return switch (drive.eContainer()) {
            case ScsiController scsi -> text(Messages.Place_scsi, scsi.getId(), drive.getId());
            case IdeController ide -> text(Messages.Place_ide, ide.getId(), drive.getId());
            default -> throw new IllegalArgumentException("a drive without a controller");
        };
    }

    /** The number of a network adapter. */
    static String of(NetworkAdapter adapter) {
        return text(Messages.Place_adapter, adapter.getId());
    }

    /** The machine a drive belongs to. */
    static VirtualMachine machine(Drive drive) {
        return (VirtualMachine) drive.eContainer().eContainer();
    }

    private static String text(String pattern, Integer... ids) {
        Object[] texts = new Object[ids.length];
        for (int i = 0; i < ids.length; i++) {
            texts[i] = ids[i] == null ? "?" : ids[i].toString(); // a controller may stand in the file without a number
        }
        return Catalogue.text(pattern, texts);
    }
}
