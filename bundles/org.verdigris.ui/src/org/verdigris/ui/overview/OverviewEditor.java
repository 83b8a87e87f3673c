package org.verdigris.ui.overview;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;
import org.verdigris.ui.estate.OpenEstate;
import org.verdigris.ui.page.Scroller;
import org.verdigris.ui.picture.Picture;

/** The first thing seen: the estate at a glance, or how to open one. */
public final class OverviewEditor extends EditorPart implements OpenEstate.Listener {
    private OpenEstate estate;
    private Scroller scroller;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
        setTitleImage(Picture.OVERVIEW.image());
        estate = site.getService(OpenEstate.class);
        estate.addListener(this);
    }

    @Override
    public void createPartControl(Composite parent) {
        scroller = new Scroller(parent);
        show();
    }

    /** In a turn of its own, so that the parts together do not keep the window from answering. */
    @Override
    public void estateChanged() {
        scroller.control().getDisplay().asyncExec(this::show);
    }

    private void show() {
        if (scroller.control().isDisposed()) {
            return;
        }
        Composite body = scroller.clear();
        estate.snapshot().ifPresentOrElse(
                snapshot -> new EstatePage(getSite().getPage()).fill(body, snapshot),
                () -> new StartPage(estate, getSite()).fill(body));
        scroller.fit();
    }

    @Override
    public void setFocus() {
        scroller.focus();
    }

    @Override
    public void dispose() {
        estate.removeListener(this);
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("The overview is never dirty.");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("The overview cannot be saved.");
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
