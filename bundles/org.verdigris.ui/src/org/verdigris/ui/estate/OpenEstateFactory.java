package org.verdigris.ui.estate;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;

/** Makes the workbench's one {@link OpenEstate}; every part gets it from its site. */
public final class OpenEstateFactory extends AbstractServiceFactory {
    private static final String PREFERENCES = "org.verdigris.ui";

    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object made = parent.getService(OpenEstate.class);
        if (made != null) {
            return made;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        FolderSource source = new FolderSource();
        display.disposeExec(source::close);
        return new OpenEstate(source, new RecentEstates(InstanceScope.INSTANCE.getNode(PREFERENCES)),
                task -> display.asyncExec(task));
    }
}
