package org.verdigris.ui.operation;

import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verdigris.model.estate.DiskImage;
import org.verdigris.ui.command.CommandIds;
import org.verdigris.ui.disk.files.FilesPage;
import org.verdigris.ui.editor.Editors;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** Opens the editor of the disk chosen, or of the file given, with its files in front. */
public final class BrowseFiles extends AbstractHandler {
    private static OpenEstate estate() {
        return PlatformUI.getWorkbench().getService(OpenEstate.class);
    }

    @Override
    public void setEnabled(Object context) {
        setBaseEnabled(estate().snapshot().isPresent());
    }

    @Override
    public Object execute(ExecutionEvent event) throws ExecutionException {
        IWorkbenchWindow window = HandlerUtil.getActiveWorkbenchWindowChecked(event);
        String file = event.getParameter(CommandIds.DISK_FILE);
        Optional<DiskImage> disk = file == null ? DiskSelection.of(event.getApplicationContext(), estate())
                : estate().find(new ThingRef(ThingKind.DISK, file)).map(DiskImage.class::cast);
        disk.ifPresentOrElse(chosen -> Editors.open(window.getActivePage(), chosen, FilesPage.class),
                () -> MessageDialog.openInformation(window.getShell(),
                        OperationMessages.BrowseFiles_label.replace("&", ""),
                        file == null ? OperationMessages.DiskAction_none : OperationMessages.DiskAction_gone));
        return null;
    }
}
