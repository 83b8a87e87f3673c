package org.verdigris.ui.compare;

import java.nio.file.Path;

import org.eclipse.core.runtime.IAdaptable;
import org.eclipse.ui.IElementFactory;
import org.eclipse.ui.IMemento;

/** Brings comparisons back at the console's next start. */
public final class CompareInputFactory implements IElementFactory {
    static final String ID = "org.verdigris.ui.compare";
    private static final String LEFT = "left";
    private static final String RIGHT = "right";
    private static final String ROLE = "Role";

    static void save(CompareInput input, IMemento memento) {
        save(input.left(), LEFT, memento);
        save(input.right(), RIGHT, memento);
    }

    private static void save(CompareSide side, String name, IMemento memento) {
        memento.putString(name, side.file().toString());
        memento.putString(name + ROLE, side.role().name());
    }

    @Override
    public IAdaptable createElement(IMemento memento) {
        return new CompareInput(side(LEFT, memento), side(RIGHT, memento));
    }

    private static CompareSide side(String name, IMemento memento) {
        return new CompareSide(Path.of(memento.getString(name)),
                CompareSide.Role.valueOf(memento.getString(name + ROLE)));
    }
}
