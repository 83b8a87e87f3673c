package org.verdigris.ui.host;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
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
        List<ImportDialog.Line> lines = new ArrayList<>();
        EstateDefinition changed = known;
        try {
            for (Path file : files) {
                HostReport report = HostReport.read(file);
                HostUpdate update = HostUpdate.of(changed, report, Optional.empty());
                lines.addAll(ImportDialog.Line.of(report, update));
                changed = update.estate();
            }
        } catch (IOException e) {
            MessageDialog.openError(shell, HostMessages.Import_title, e.getMessage());
            return;
        }
        ImportDialog dialog = new ImportDialog(shell, lines, known.file().isPresent());
        if (dialog.open() == Window.OK) {
            new EstateKeeping(estate, shell).keep(changed);
        }
    }
}
