package org.verdigris.ui.command;

import java.io.IOException;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.mapping.MappingsDialog;
import org.verdigris.ui.wording.Phrase;

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
        EstateDefinition changed = known.withMappings(dialog.mappings());
        try {
            if (known.file().isPresent()) {
                changed = changed.save(known.file().get());
            }
        } catch (IOException e) {
            MessageDialog.openError(window.getShell(), Messages.MappingsDialog_title,
                    Phrase.of(Messages.SaveEstateAs_failed, known.file().get(), e.getMessage()));
        }
        estate.rescan(changed);
    }
}
