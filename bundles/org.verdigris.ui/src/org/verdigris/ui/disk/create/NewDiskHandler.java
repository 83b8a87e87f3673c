package org.verdigris.ui.disk.create;

import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.handlers.HandlerUtil;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.operation.ChosenThings;

/** Makes a new disk, in the folder of what is chosen. */
public final class NewDiskHandler extends AbstractHandler {
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
        Optional<Path> folder = estate().snapshot().flatMap(shown -> ChosenThings
                .folder(ChosenThings.of(event.getApplicationContext(), estate()), shown));
        folder.ifPresent(place -> DiskCreation.open(window, place));
        return null;
    }
}
