package org.verdigris.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;

/** Opens the overview. */
public final class ShowOverview extends EstateHandler {
    public ShowOverview() {
        super(estate -> true);
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        Editors.openOverview(window.getActivePage());
    }
}
