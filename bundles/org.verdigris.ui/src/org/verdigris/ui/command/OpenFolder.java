package org.verdigris.ui.command;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.Messages;
import org.verdigris.ui.estate.OpenEstate;

/** Asks for a folder and opens it as an estate. */
public final class OpenFolder extends EstateHandler {
    public OpenFolder() {
        super(estate -> true);
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        DirectoryDialog dialog = new DirectoryDialog(window.getShell(), SWT.OPEN);
        dialog.setText(Messages.OpenFolder_title);
        dialog.setMessage(Messages.OpenFolder_message);
        Optional.ofNullable(dialog.open()).map(Path::of).ifPresent(estate::open);
    }
}
