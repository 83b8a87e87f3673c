package org.verdigris.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.thing.ThingKind;

/** Opens the table of all things of a kind. */
public final class ShowList extends EstateHandler {
    public ShowList() {
        super(estate -> true);
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        ThingKind kind = ThingKind.valueOf(event.getParameter(CommandIds.LIST_KIND));
        Editors.openList(window.getActivePage(), kind);
    }
}
