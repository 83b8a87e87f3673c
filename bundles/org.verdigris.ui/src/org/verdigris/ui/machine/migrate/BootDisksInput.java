package org.verdigris.ui.machine.migrate;

import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.verdigris.ui.picture.Picture;

/** The boot disks of all machines of the estate. */
public final class BootDisksInput extends PlatformObject implements IEditorInput, IPersistableElement {
    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return Picture.DISK.descriptor();
    }

    @Override
    public String getName() {
        return MigrateMessages.BootDisks_title;
    }

    @Override
    public String getToolTipText() {
        return MigrateMessages.BootDisks_tip;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return BootDisksInputFactory.ID;
    }

    @Override
    public void saveState(IMemento memento) {
        // there is only one of it
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof BootDisksInput;
    }

    @Override
    public int hashCode() {
        return BootDisksInput.class.hashCode();
    }
}
