package org.verdigris.ui.page;

import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Control;

/** Takes controls of a grid in and out, so that what is not there needs no room. */
public final class Presence {
    private Presence() {
    }

    /** Shows or removes the control, which lies in a grid, and lays its parent out if that changes anything. */
    public static void set(Control control, boolean present) {
        GridData data = control.getLayoutData() instanceof GridData known ? known : new GridData();
        if (data.exclude == present || control.getVisible() != present) {
            data.exclude = !present;
            control.setLayoutData(data);
            control.setVisible(present);
            if (control.getParent().getSize().x > 0) { // else it was never laid out, and will be
                control.getParent().layout(true, true);
            }
        }
    }
}
