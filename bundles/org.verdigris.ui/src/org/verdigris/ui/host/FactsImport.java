package org.verdigris.ui.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;
import org.verdigris.core.estate.EstateDefinition;
import org.verdigris.core.estate.HostReport;
import org.verdigris.core.host.HostUpdate;
import org.verdigris.ui.estate.EstateKeeping;
import org.verdigris.ui.estate.OpenEstate;

/** Brings what collectors wrote on hosts into the open estate, after a look at what would change. */
public record FactsImport(OpenEstate estate, Shell shell) {

    /** Shows what the files would change; nothing does before somebody agrees, nor if one of them cannot be read. */
    public void offer(List<Path> files) {
        EstateDefinition known = estate.snapshot().orElseThrow().definition();
        List<HostUpdate> updates;
        try {
            updates = HostUpdate.of(known, HostReport.readAll(files), Optional.empty());
        } catch (IOException e) {
            MessageDialog.openError(shell, HostMessages.Import_title, e.getMessage());
            return;
        }
        List<ImportDialog.Line> lines = updates.stream().flatMap(update -> ImportDialog.Line.of(update).stream())
                .toList();
        if (new ImportDialog(shell, lines, known.file().isPresent()).open() == Window.OK) {
            new EstateKeeping(estate, shell).keep(updates.getLast().estate());
        }
    }
}
