package org.verdigris.ui.theme;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.TreeItem;

/**
 * Keeps the style sheet engine away from the lines of tables and trees: they look as their table does, and on GTK the
 * engine's reset of lines of virtual tables, done at a switch of the theme, crashes the process.
 */
public final class UnstyledItems {
    private UnstyledItems() {
    }

    /** To be called once, before many lines are shown. UI thread only. */
    public static void on(Display display) {
        display.addFilter(SWT.Skin, event -> {
            if (event.widget instanceof TableItem || event.widget instanceof TreeItem) {
                event.type = SWT.None;
            }
        });
    }
}
