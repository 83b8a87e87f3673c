package org.verdigris.ui.command;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.OpenEstate;

/** Asks for an estate file and opens it. */
public final class OpenFile extends EstateHandler {
    public OpenFile() {
        super(estate -> true);
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.OpenFile_title);
        dialog.setFilterExtensions("*." + EstateDefinition.EXTENSION);
        dialog.setFilterNames(Messages.OpenFile_filter);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(estate::open);
    }
}
