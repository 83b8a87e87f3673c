package org.verdigris.ui.overview;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Picture;

/** The overview, of which there is one. */
public final class OverviewInput extends PlatformObject implements IEditorInput, IPersistableElement {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Picture.OVERVIEW.descriptor();
    }

    @Override
    public String getName() {
        return Messages.Overview_name;
    }

    @Override
    public String getToolTipText() {
        return Messages.Overview_name;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return OverviewInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putBoolean("overview", true); // the workbench drops an input whose memento is empty
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof OverviewInput;
    }

    @Override
    public int hashCode() {
        return OverviewInput.class.hashCode();
    }
}
