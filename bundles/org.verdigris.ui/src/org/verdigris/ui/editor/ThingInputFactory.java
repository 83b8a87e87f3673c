package org.verdigris.ui.editor;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;
import org.verdigris.ui.thing.ThingKind;
import org.verdigris.ui.thing.ThingRef;

/** Brings the inputs of the editors back at the console's next start. */
public final class ThingInputFactory implements IElementFactory {
    static final String ID = "org.verdigris.ui.thing";
    private static final String KIND = "kind";
    private static final String KEY = "key";
    private static final String NAME = "name";

    static void save(ThingInput input, IMemento memento) {
        memento.putString(KIND, input.reference().kind().name());
        memento.putString(KEY, input.reference().key());
        memento.putString(NAME, input.getName());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        ThingKind kind = ThingKind.valueOf(memento.getString(KIND));
        return new ThingInput(new ThingRef(kind, memento.getString(KEY)), memento.getString(NAME));
    }
}
