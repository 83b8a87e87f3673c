package org.verdigris.core.remark;

import java.util.ArrayList;
import java.util.List;

import org.verdigris.core.machine.MachineFiles;
import org.verdigris.model.document.Alteration;
import org.verdigris.model.estate.Drive;
import org.verdigris.model.estate.EstatePackage.Literals;
import org.verdigris.model.estate.FileReference;

/** Takes what is attached out of its place, as the products leave an empty one. */
final class Emptying {

    private static final String NONE = "0";

    private Emptying() {
    }

    /** Nothing if the place of the drive in the file is not known. */
    static List<Alteration> of(Examination document, Drive drive) {
        List<Alteration> alterations = new ArrayList<>();
        document.key(drive, Literals.DRIVE__DRIVE_TYPE).ifPresent(key -> {
            alterations.add(Alteration.put(key, NONE));
            alterations.addAll(ofPaths(document, drive.getImage()));
            alterations.addAll(ofPaths(document, drive.getUndoImage()));
        });
        return alterations;
    }

    /** The paths of a reference that is there. */
    static List<Alteration> ofPaths(Examination document, FileReference reference) {
        return reference == null ? List.of()
                : document.key(reference, Literals.FILE_REFERENCE__ABSOLUTE).map(ReferenceRule::container)
                        .map(new MachineFiles(document.file(), document.mapping())::namingNothing).orElse(List.of());
    }
}
