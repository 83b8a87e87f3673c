package org.verdigris.ui.operation;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.core.runtime.Adapters;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.ui.ISources;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verdigris.model.estate.FileElement;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.editor.ThingInput;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.estate.Snapshot;

/** What is meant: the things chosen in the part in front, or else the one whose editor is in front. */
public final class ChosenThings {
    private ChosenThings() {
    }

    /** @param context what the workbench tells handlers of its state */
    public static List<NamedElement> of(Object context, OpenEstate estate) {
        boolean inEditor = HandlerUtil.getVariable(context, ISources.ACTIVE_PART_NAME) == HandlerUtil
                .getVariable(context, ISources.ACTIVE_EDITOR_NAME);
        List<NamedElement> edited = edited(context, estate);
        List<NamedElement> selected = selected(context);
        boolean isThing = inEditor && !edited.isEmpty(); // a list is an editor too, and has a selection
        return isThing || selected.isEmpty() ? edited : selected;
    }

    private static List<NamedElement> selected(Object context) {
        Object selection = HandlerUtil.getVariable(context, ISources.ACTIVE_CURRENT_SELECTION_NAME);
        List<?> chosen = selection instanceof IStructuredSelection structured ? structured.toList() : List.of();
        return chosen.stream().map(each -> Adapters.adapt(each, NamedElement.class))
                .filter(NamedElement.class::isInstance).distinct().toList();
    }

    static List<NamedElement> edited(Object context, OpenEstate estate) {
        Object input = HandlerUtil.getVariable(context, ISources.ACTIVE_EDITOR_INPUT_NAME);
        return input instanceof ThingInput thing ? estate.find(thing.reference()).stream().toList() : List.of();
    }

    /**
     * Where something new is proposed to lie: in the folder of the first of these things, or
     * in the first folder of the estate.
     */
    public static Optional<Path> folder(List<? extends NamedElement> things, Snapshot snapshot) {
        return things.stream().filter(FileElement.class::isInstance).map(FileElement.class::cast)
                .map(file -> Path.of(file.getPath()).getParent()).findFirst()
                .or(() -> snapshot.definition().searched().stream().findFirst());
    }
}
