package org.verdigris.ui.capacity;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.verdigris.ui.picture.Picture;

/** The capacity of the open estate, of which there is one. */
public final class CapacityInput extends PlatformObject implements IEditorInput, IPersistableElement {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Picture.HOST.descriptor();
    }

    @Override
    public String getName() {
        return CapacityMessages.Capacity_title;
    }

    @Override
    public String getToolTipText() {
        return CapacityMessages.Capacity_tip;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return CapacityInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean("capacity", true); // the workbench drops an input whose memento is empty
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof CapacityInput;
    }

    @Override
    public int hashCode() {
        return CapacityInput.class.hashCode();
    }
}
