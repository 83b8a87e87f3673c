package org.verdigris.ui.editor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.verdigris.ui.estate.OpenEstate;

/** An editor that shows something of the whole estate, follows it, and has nothing to save. */
public abstract class EstateEditor extends EditorPart implements OpenEstate.Listener {
    private OpenEstate estate;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        estate = site.getService(OpenEstate.class);
        estate.addListener(this);
    }

    protected final OpenEstate estate() {
        return estate;
    }

    @Override
    public void dispose() {
        estate.removeListener(this);
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("What shows the estate is never dirty.");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("What shows the estate cannot be saved.");
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
