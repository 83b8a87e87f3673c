package org.verdigris.ui.editor;

import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.verdigris.model.estate.NamedElement;
import org.verdigris.ui.estate.Snapshot;

/** One page of a thing's editor. Made once, then told what to show whenever the estate was read anew. */
public interface ThingPage<T extends NamedElement> {
    /** On the page's tab. */
    String title();

    Control create(Composite parent);

    /** Shows the thing as it is in the snapshot. Called while the page is in front only. */
    void show(T thing, Snapshot snapshot);

    /** Says in one sentence why there is nothing to show. */
    void showNothing(String sentence);

    void focus();
}
