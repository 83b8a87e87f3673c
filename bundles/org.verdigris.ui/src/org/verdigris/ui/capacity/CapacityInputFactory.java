package org.verdigris.ui.capacity;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings the page of the capacity back at the console's next start. */
public final class CapacityInputFactory implements IElementFactory {
    static final String ID = "org.verdigris.ui.capacity";

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new CapacityInput();
    }
}
