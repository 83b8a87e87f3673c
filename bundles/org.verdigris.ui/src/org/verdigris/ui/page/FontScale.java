package org.verdigris.ui.page;

import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.widgets.Control;

/** Widths that were chosen for text at its usual size hold the same text when it is larger. */
public final class FontScale {
    private static final double USUAL_HEIGHT = 17; // of a line at 96 dots an inch

    private FontScale() {
    }

    /**
     * A width as the control's font needs it, never less than it is.
     *
     * @param pixels at the usual size of the text
     */
    public static int of(Control control, int pixels) {
        GC gc = new GC(control);
        int height = gc.getFontMetrics().getHeight();
        gc.dispose();
        return (int) Math.round(pixels * Math.max(1, height / USUAL_HEIGHT));
    }
}
