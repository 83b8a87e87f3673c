package org.verdigris.ui.start;

import org.eclipse.e4.ui.model.application.ui.MUIElement;
import org.eclipse.e4.ui.model.application.ui.basic.MTrimBar;
import org.eclipse.e4.ui.model.application.ui.basic.MWindow;
import org.eclipse.e4.ui.model.application.ui.menu.MToolControl;
import org.eclipse.e4.ui.workbench.modeling.EModelService;
import org.eclipse.ui.IWorkbenchWindow;

/** Puts the line that tells which estate is open at the left end of the window's lower edge. */
final class StatusPlace {
    private static final String ID = "org.verdigris.ui.status";
    private static final String CLASS = "bundleclass://org.verdigris.ui/" + EstateStatus.class.getName();
    private static final String BAR = "org.eclipse.ui.trim.status";
    private static final String PLATFORM_LINE = "org.eclipse.ui.StatusLine";
    /** The renderer gives the room that is left to the element with this tag. */
    private static final String STRETCH = "stretch";

    private StatusPlace() {
    }

    static void takeIn(IWorkbenchWindow window) {
        MWindow model = window.getService(MWindow.class);
        EModelService models = window.getService(EModelService.class);
        models.findElements(model, PLATFORM_LINE, MUIElement.class)
                .forEach(line -> line.setToBeRendered(false)); // hidden it would still take half of the room
        if (models.findElements(model, ID, MToolControl.class).isEmpty()) { // else kept from the last start
            MToolControl status = models.createModelElement(MToolControl.class);
            status.setElementId(ID);
            status.setContributionURI(CLASS);
            status.getTags().add(STRETCH);
            models.findElements(model, BAR, MTrimBar.class).forEach(bar -> bar.getChildren().addFirst(status));
        }
    }
}
