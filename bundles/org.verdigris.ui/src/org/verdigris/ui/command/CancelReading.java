package org.verdigris.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.estate.OpenEstate;

/** Stops the reading under way. */
public final class CancelReading extends EstateHandler {
    public CancelReading() {
        super(estate -> estate.reading().isPresent());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        estate.cancelReading();
    }
}
