package org.verdigris.ui.editor;

import java.util.Arrays;

import org.eclipse.core.runtime.ILog;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PartInitException;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.list.ListInput;
import org.verdigris.ui.thing.ThingKind;

/** Opens editors in a window's page; a thing that is open already comes to the front. */
public final class Editors {
    private static final String LIST = "org.verdigris.ui.editor.list";

    private Editors() {
    }

    public static void open(IWorkbenchPage page, NamedElement thing) {
        ThingInput input = ThingInput.of(thing);
        open(page, input, input.reference().kind().editorId());
    }

    /** Opens a thing with one of its pages in front. */
    public static void open(IWorkbenchPage page, NamedElement thing, Class<?> pageType) {
        open(page, thing);
        if (page.getActiveEditor() instanceof ThingEditor<?> editor) {
            editor.showPage(pageType);
        }
    }

    public static void openOverview(IWorkbenchPage page) {
        open(page, SoleInput.OVERVIEW);
    }

    /** The table of all things of a kind. */
    public static void openList(IWorkbenchPage page, ThingKind kind) {
        open(page, new ListInput(kind), LIST);
    }

    /** Opens what there is one of. */
    public static void open(IWorkbenchPage page, SoleInput input) {
        open(page, input, input.editor());
    }

    /** Closes every editor but the overview. */
    public static void closeThings(IWorkbenchPage page) {
        IEditorReference[] others = Arrays.stream(page.getEditorReferences())
                .filter(editor -> !SoleInput.OVERVIEW.editor().equals(editor.getId())).toArray(IEditorReference[]::new);
        page.closeEditors(others, false);
    }

    private static void open(IWorkbenchPage page, IEditorInput input, String id) {
        try {
            page.openEditor(input, id);
        } catch (PartInitException e) {
            ILog.of(Editors.class).error("The editor " + id + " did not open.", e);
        }
    }
}
