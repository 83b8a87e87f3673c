package org.verdigris.ui.host;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.command.EstateHandler;
import org.verdigris.ui.estate.OpenEstate;

/** Asks for what collectors wrote on hosts, and brings it into the open estate. */
public final class ImportFacts extends EstateHandler {
    public ImportFacts() {
        super(estate -> estate.snapshot().isPresent());
    }

    @Override
    protected void run(OpenEstate estate, IWorkbenchWindow window, ExecutionEvent event) {
        FileDialog dialog = new FileDialog(window.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(HostMessages.Import_title);
        dialog.setFilterExtensions("*.json", "*");
        if (dialog.open() != null) {
            List<Path> files = Stream.of(dialog.getFileNames()).map(name -> Path.of(dialog.getFilterPath(), name))
                    .toList();
            new FactsImport(estate, window.getShell()).offer(files);
        }
    }
}
