package org.verdigris.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.estate.OpenEstate;

/** Reads the estate again. */
public final class Rescan extends EstateHandler {
    public Rescan() {
        super(estate -> estate.snapshot().isPresent() && estate.reading().isEmpty());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        estate.rescan();
    }
}
