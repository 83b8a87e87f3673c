package org.verdigris.ui.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings what there is one of back at the console's next start. */
public final class SoleInputFactory implements IElementFactory {
    @Override
    public IAdaptable createElement(IMemento memento) {
        return SoleInput.valueOf(memento.getString(SoleInput.WHICH));
    }
}
