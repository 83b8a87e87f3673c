package org.verdigris.ui.document.field;

import org.eclipse.swt.widgets.Control;

/** A control for one setting. */
interface Field {
    Control control();

    /** Shows what the document says now. */
    void refresh();
}
