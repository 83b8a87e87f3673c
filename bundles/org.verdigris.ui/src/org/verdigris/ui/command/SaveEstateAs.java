package org.verdigris.ui.command;

import java.io.IOException;
import java.nio.file.Path;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.wording.Phrase;

/** Saves what the estate consists of, its folders, hosts and path mappings, as a file. */
public final class SaveEstateAs extends EstateHandler {
    public SaveEstateAs() {
        super(estate -> estate.snapshot().isPresent());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.SAVE);
        dialog.setText(Messages.SaveEstateAs_title);
        dialog.setFilterExtensions("*." + EstateDefinition.EXTENSION);
        dialog.setFilterNames(Messages.OpenFile_filter);
        dialog.setFileName(estate.snapshot().orElseThrow().definition().name() + "." + EstateDefinition.EXTENSION);
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen == null) {
            return;
        }
        try {
            estate.saveAs(Path.of(chosen));
        } catch (IOException e) {
            MessageDialog.openError(window.getShell(), Messages.SaveEstateAs_title,
                    Phrase.of(Messages.SaveEstateAs_failed, chosen, e.getMessage()));
        }
    }
}
