package org.verdigris.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.theme.Appearance;

/** Switches between the light and the dark appearance. */
public final class ChooseAppearance extends EstateHandler {
    public ChooseAppearance() {
        super(estate -> true);
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        Appearance.valueOf(event.getParameter(CommandIds.APPEARANCE_NAME)).apply(window);
    }
}
