package org.verdigris.ui.operation;

import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.editor.ThingInput;
import org.verdigris.ui.estate.OpenEstate;

/** Which disk is meant: the one chosen in the part in front, or else the one whose editor is in front. */
final class DiskSelection {
    private DiskSelection() {
    }

    /** @param context what the workbench tells handlers of its state */
    static Optional<DiskImage> of(Object context, OpenEstate estate) {
        boolean inEditor = HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) == HandlerUtil
                .getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        return inEditor ? edited(context, estate) : selected(context).or(() -> edited(context, estate));
    }

    private static Optional<DiskImage> selected(Object context) {
        Object selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        List<?> chosen = selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
        return chosen.size() != 1 ? Optional.empty()
                : Optional.ofNullable(Adapters.adapt(chosen.getFirst(), NamedElement.class))
                        .filter(DiskImage.class::isInstance).map(DiskImage.class::cast);
    }

    private static Optional<DiskImage> edited(Object context, OpenEstate estate) {
        Object input = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_INPUT_NAME);
        return input instanceof ThingInput thing ? estate.find(thing.reference()).filter(DiskImage.class::isInstance)
                .map(DiskImage.class::cast) : Optional.empty();
    }
}
