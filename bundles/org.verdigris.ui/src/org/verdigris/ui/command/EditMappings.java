package org.verdigris.ui.command;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.ui.estate.EstateKeeping;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.mapping.MappingsDialog;

/** Lets the administrator say where the Windows paths of the files are on this computer. */
public final class EditMappings extends EstateHandler {
    public EditMappings() {
        super(estate -> estate.snapshot().isPresent());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        EstateDefinition known = estate.snapshot().orElseThrow().definition();
        MappingsDialog dialog = new MappingsDialog(window.getShell(), known);
        if (dialog.open() != Window.OK) {
            return;
        }
        new EstateKeeping(estate, window.getShell()).keep(known.withMappings(dialog.mappings()));
    }
}
