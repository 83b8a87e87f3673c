package org.verdigris.ui.list;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.verdigris.ui.thing.ThingKind;

/** Brings the inputs of lists back at the console's next start. */
public final class ListInputFactory implements IElementFactory {
    static final String ID = "org.verdigris.ui.list";
    private static final String KIND = "kind";

    static void save(ListInput input, IMemento memento) {
        memento.putString(KIND, input.kind().name());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new ListInput(ThingKind.valueOf(memento.getString(KIND)));
    }
}
