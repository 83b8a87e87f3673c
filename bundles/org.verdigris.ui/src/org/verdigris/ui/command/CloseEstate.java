package org.verdigris.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;

/** Closes the estate and everything that shows a part of it. */
public final class CloseEstate extends EstateHandler {
    public CloseEstate() {
        super(estate -> estate.snapshot().isPresent());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        Editors.openOverview(window.getActivePage());
        Editors.closeThings(window.getActivePage());
        estate.close();
    }
}
