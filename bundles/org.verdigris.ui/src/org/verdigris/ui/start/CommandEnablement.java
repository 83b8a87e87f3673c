package org.verdigris.ui.start;

import org.eclipse.e4.core.services.events.IEventBroker;
import org.eclipse.e4.ui.workbench.UIEvents;
import org.eclipse.ui.IWorkbenchWindow;
import org.verdigris.ui.estate.OpenEstate;

/** Has the tool bar ask its commands again whether they are possible whenever the estate has changed. */
final class CommandEnablement implements OpenEstate.Listener {
    private final IWorkbenchWindow window;

    CommandEnablement(IWorkbenchWindow window) {
        this.window = window;
    }

    @Override
    public void estateChanged() {
        window.getService(IEventBroker.class).post(UIEvents.REQUEST_ENABLEMENT_UPDATE_TOPIC, UIEvents.ALL_ELEMENT_ID);
    }
}
