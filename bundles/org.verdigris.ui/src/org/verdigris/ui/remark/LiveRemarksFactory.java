package org.verdigris.ui.remark;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.verdigris.ui.estate.OpenEstate;

/** Makes the workbench's one {@link LiveRemarks}; every part gets it from its site. */
public final class LiveRemarksFactory extends AbstractServiceFactory {
    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object made = parent.getService(LiveRemarks.class);
        if (made != null) {
            return made;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        return new LiveRemarks(PlatformUI.getWorkbench().getService(OpenEstate.class), task -> {
            if (!display.isDisposed()) { // the last look for a file may outlive the window
                display.asyncExec(task);
            }
        });
    }
}
