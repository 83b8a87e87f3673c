package org.verdigris.ui.findings;

import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.services.AbstractServiceFactory;
import org.eclipse.ui.services.IServiceLocator;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.remark.LiveRemarks;

/** Makes the workbench's one {@link LiveJudgement}; every part gets it from its site. */
public final class LiveJudgementFactory extends AbstractServiceFactory {
    @Override
    public Object create(@SuppressWarnings("rawtypes") Class service, IServiceLocator parent, IServiceLocator locator) {
        Object made = parent.getService(LiveJudgement.class);
        if (made != null) {
            return made;
        }
        Display display = PlatformUI.getWorkbench().getDisplay();
        return new LiveJudgement(PlatformUI.getWorkbench().getService(OpenEstate.class),
                PlatformUI.getWorkbench().getService(LiveRemarks.class), CheckerServices.found(), task -> {
                    if (!display.isDisposed()) { // the last judgement may outlive the window
                        display.asyncExec(task);
                    }
                });
    }
}
