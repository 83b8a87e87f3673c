package org.verdigris.ui.overview;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the overview back at the console's next start. */
public final class OverviewInputFactory implements IElementFactory {
    static final String ID = "org.verdigris.ui.overview";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new OverviewInput();
    }
}
