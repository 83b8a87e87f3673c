package org.verdigris.ui.list;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.verdigris.ui.thing.ThingKind;

/** The list of all things of a kind. */
public final class ListInput extends PlatformObject implements IEditorInput, IPersistableElement {
    private final ThingKind kind;

    public ListInput(ThingKind kind) {
        this.kind = kind;
    }

    public ThingKind kind() {
        return kind;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return kind.picture().descriptor();
    }

    @Override
    public String getName() {
        return kind.plural();
    }

    @Override
    public String getToolTipText() {
        return kind.plural();
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return ListInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        ListInputFactory.save(this, memento);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof ListInput list && list.kind == kind;
    }

    @Override
    public int hashCode() {
        return kind.hashCode();
    }
}
