package org.verdigris.ui.editor;

import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IPersistableElement;
import org.verdigris.ui.Messages;
import org.verdigris.ui.picture.Picture;

/** What there is one of for the whole estate, with an editor that shows it. */
public enum SoleInput implements IEditorInput, IPersistableElement {
    OVERVIEW("overview", Messages.Overview_name, Messages.Overview_name, Picture.OVERVIEW),
    CAPACITY("capacity", Messages.Capacity_name, Messages.Capacity_tip, Picture.VOLUME),
    WHAT_IF("whatif", Messages.WhatIf_name, Messages.WhatIf_tip, Picture.COMPARE);

    static final String FACTORY = "org.verdigris.ui.sole";
    static final String WHICH = "which";

    private final String editor;
    private final String name;
    private final String tip;
    private final Picture picture;

    SoleInput(String editor, String name, String tip, Picture picture) {
        this.editor = "org.verdigris.ui.editor." + editor;
        this.name = name;
        this.tip = tip;
        this.picture = picture;
    }

    /** The id of the editor that shows it. */
    public String editor() {
        return editor;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return picture.descriptor();
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return tip;
    }

    @Override
    public IPersistableElement getPersistable() {
        return this;
    }

    @Override
    public String getFactoryId() {
        return FACTORY;
    }

    @Override
    public void saveState(IMemento memento) {
        memento.putString(WHICH, name());
    }

    @Override
    public <T> T getAdapter(Class<T> type) {
        return type.isInstance(this) ? type.cast(this) : null;
    }
}
