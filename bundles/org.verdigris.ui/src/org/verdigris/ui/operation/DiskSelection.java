package org.verdigris.ui.operation;

import java.util.List;
import java.util.Optional;

import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.estate.OpenEstate;

/** Which disk is meant: the one chosen in the part in front, or else the one whose editor is in front. */
final class DiskSelection {
    private DiskSelection() {
    }

    /** @param context what the workbench tells handlers of its state */
    static Optional<DiskImage> of(Object context, OpenEstate estate) {
        List<NamedElement> chosen = ChosenThings.of(context, estate);
        return disk(chosen).or(() -> disk(ChosenThings.edited(context, estate)));
    }

    private static Optional<DiskImage> disk(List<NamedElement> things) {
        return things.size() == 1 ? things.stream().filter(DiskImage.class::isInstance).map(DiskImage.class::cast)
                .findFirst() : Optional.empty();
    }
}
