package org.verdigris.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.editor.ThingEditor;
import org.verdigris.ui.estate.OpenEstate;

/** Brings a page of the editor in front to the front. */
public final class ShowPage extends EstateHandler {
    public ShowPage() {
        super(estate -> true);
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        if (window.getActivePage().getActiveEditor() instanceof ThingEditor<?> editor) {
            editor.showPage(Integer.parseInt(event.getParameter(CommandIds.PAGE_NUMBER)));
        }
    }
}
